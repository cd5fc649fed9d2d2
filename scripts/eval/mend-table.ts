import { mendText } from '../../lib/mend';
import type { CorpusPage } from './corpus';

/** How much of the text around a change is shown with it. */
const around = 10;
/** How much of a change is shown. */
const longestShown = 40;

/**
 * Every change that mending makes on the undamaged bodies of the corpus, so that each can be read: none should be
 * there that a person would not call a mend.
 */
export function mendRows(pages: readonly CorpusPage[]): readonly (readonly string[])[] {
  const rows = pages.flatMap(({ file, gold }) => {
    if (gold === null) return [];
    const { body } = gold;
    return mendText(body).mends.map(({ name, start, end, before, after }) => [
      file.replace('raw/', ''),
      name,
      shown(`${body.slice(Math.max(0, start - around), start)}[${before.slice(0, longestShown)}]`),
      shown(`[${after.slice(0, longestShown)}]${body.slice(end, end + around)}`),
    ]);
  });
  return [['mended though undamaged', 'repair', 'before', 'after'], ...rows];
}

/** One line, with what cannot be seen written out. */
function shown(text: string): string {
  return text.replaceAll(
    /[\n\t\u00a0\u200b\u3000\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
