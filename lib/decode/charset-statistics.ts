import { isHan } from '../han/ranges';
import { commonCharacters } from './common-characters';

/** So much of a page is enough to judge by. */
const sampleBytes = 400_000;
/** Marks and letters that stand in Chinese text without being Han. */
const ideographicMarks = /[\u3000-\u303f\uff00-\uffef\u2010-\u2027·]/;

/** How well a reading of bytes looks like text. */
export interface ReadingQuality {
  /** Share of characters above ASCII that the decoder could not read. */
  readonly faulty: number;
  /** Share of characters above ASCII that are among the most common of Chinese. */
  readonly common: number;
  /** Share of characters above ASCII that are Han or their marks. */
  readonly chinese: number;
  /** How many characters above ASCII there are. */
  readonly aboveAscii: number;
}

/** Reads the beginning of bytes in a charset and weighs what comes out. */
export function weighReading(bytes: Uint8Array, charset: string): ReadingQuality {
  // As a stream: a character cut at the end, by the sample or by a broken download, is no fault.
  const text = new TextDecoder(charset).decode(bytes.subarray(0, sampleBytes), { stream: true });
  let aboveAscii = 0;
  let faulty = 0;
  let common = 0;
  let chinese = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    aboveAscii++;
    const character = text.charAt(at);
    if (unit === 0xfffd || (unit >= 0xe000 && unit <= 0xf8ff)) faulty++;
    else if (isHan(unit) || ideographicMarks.test(character)) chinese++;
    if (commonCharacters.has(character)) common++;
  }
  const share = (count: number): number => (aboveAscii === 0 ? 0 : count / aboveAscii);
  return { faulty: share(faulty), common: share(common), chinese: share(chinese), aboveAscii };
}

/** Share of the bytes above ASCII that stand next to another; Chinese is written in pairs, accents come alone. */
export function shareInPairs(bytes: Uint8Array): number {
  let above = 0;
  let paired = 0;
  for (let at = 0; at < Math.min(bytes.length, sampleBytes); at++) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    above++;
    if ((bytes[at - 1] ?? 0) >= 0x80 || (bytes[at + 1] ?? 0) >= 0x80) paired++;
  }
  return above === 0 ? 0 : paired / above;
}
