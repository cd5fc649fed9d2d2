import { plainSetting, type Line } from './line';

/** Bullets that a text browser or copy puts before a list item; they are no text of the report. */
const bullet = /^[•●○■□◆◇▪·＊*][ \t\u3000\u00a0]/u;

/** The lines of a plain text, empty ones left out but remembered as gaps. Linear. */
export function readTextLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let afterGap = false;
  text.split(/\r\n|[\n\r\u2028\u2029\u000b\u000c]/).forEach((raw, at) => {
    const trimmed = raw.trim();
    if (trimmed === '') {
      afterGap = true;
      return;
    }
    const isItem = bullet.test(trimmed);
    lines.push({
      text: isItem ? trimmed.slice(1).trim() : trimmed,
      stretches: [],
      seams: [],
      setting: isItem ? { ...plainSetting, list: { ordered: false, depth: 0 } } : plainSetting,
      image: null,
      block: -1,
      at,
      afterGap,
    });
    afterGap = false;
  });
  return lines;
}
