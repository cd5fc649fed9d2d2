import { isHan } from '../../han/ranges';
import { walkPage } from './walk';

/** Shorter text nodes are menu items and labels. */
const shortestText = 12;
/** Of each text node, this many characters are looked at. */
const sampleLength = 40;
/** A long text node may be all the prose there is (a body without a single break): more of it is looked at. */
const longText = 200;
const longSampleLength = 80;
/** The verdict is clear after this many letters, or after this many Han characters where they prevail. */
const enoughLetters = 1_500;
const enoughHan = 240;
const mostNodes = 4_000;
const fewestHan = 60;
const smallestHanShare = 0.3;
/** Above `@`: letters of any script, and the punctuation of Chinese. */
const firstLetter = 0x41;

/**
 * Whether a page holds Chinese prose at all: the one question asked of every page, in microseconds.
 * Samples the beginnings of text nodes; neither `lang` nor the character set is asked.
 */
export function gate(document: Document): boolean {
  let han = 0;
  let others = 0;
  walkPage(document.body ?? document, mostNodes, {
    // Menus are links, and on many Chinese pages they are English or addresses.
    enter: (element) => (element.localName === 'a' ? 'skip' : undefined),
    text(text) {
      if (text.length < shortestText) return;
      const sample = text.data;
      const end = sample.length < longText ? Math.min(sample.length, sampleLength) : longSampleLength;
      for (let at = 0; at < end; at++) {
        const unit = sample.charCodeAt(at);
        if (isHan(unit)) han++;
        else if (unit >= firstLetter) others++;
      }
      const isClear = han + others >= enoughLetters || (han >= enoughHan && han > others);
      return isClear ? 'stop' : undefined;
    },
  });
  return han >= fewestHan && han / (han + others) > smallestHanShare;
}
