import { fewestHan, Sample, shortestText } from './sample';
import { walkPage } from './walk';

/** The verdict is clear after this many letters, or after this many Han characters where they prevail. */
const enoughLetters = 1_500;
const enoughHan = 240;
const mostNodes = 4_000;
const smallestHanShare = 0.3;

/**
 * Whether a page holds Chinese prose at all. Samples the beginnings of text nodes; neither `lang` nor the character
 * set is asked.
 */
export function gate(document: Document): boolean {
  const sample = new Sample();
  walkPage(document.body ?? document, mostNodes, {
    // Menus are links, and on many Chinese pages they are English or addresses.
    enter: (element) => (element.localName === 'a' ? 'skip' : undefined),
    text(text) {
      if (text.length < shortestText) return;
      sample.add(text.data);
      const { han, others } = sample;
      const isClear = han + others >= enoughLetters || (han >= enoughHan && han > others);
      return isClear ? 'stop' : undefined;
    },
  });
  const { han, others } = sample;
  return han >= fewestHan && han / (han + others) > smallestHanShare;
}
