import { isHan } from '../../han/ranges';

/** Prose has at least this many Han characters. */
export const fewestHan = 60;
/** Shorter text nodes are menu items and labels. */
export const shortestText = 12;
/** Of each text node, this many characters are looked at. */
const sampleLength = 40;
/** A long text node may be all the prose there is (a body without a single break): more of it is looked at. */
const longText = 200;
const longSampleLength = 80;
/** Above `@`: letters of any script, and the punctuation of Chinese. */
const firstLetter = 0x41;

/** Counts the letters at the beginnings of texts. */
export class Sample {
  han = 0;
  /** Letters of other scripts. */
  others = 0;

  /** Looks at the beginning of a text that is not too short to tell anything. */
  add(text: string): void {
    const end = text.length < longText ? Math.min(text.length, sampleLength) : longSampleLength;
    for (let at = 0; at < end; at++) {
      const unit = text.charCodeAt(at);
      if (isHan(unit)) this.han++;
      else if (unit >= firstLetter) this.others++;
    }
  }
}
