import { isHan } from '../han/ranges';
import { simplifiedUnit } from '../han/simplified';
import { countShared, keptShingles, type Hashes } from './shingles';

/** A quarter is enough to tell shares apart. */
const keptOneIn = 4;
/** With fewer kept shingles (some 25 characters of text) a share says nothing. */
const leastShingles = 5;

/** At and above: the same text, in whatever script, cut or dressing. */
export const sameTextShare = 0.5;
/** At and above: passages in common, as in a reprint that quotes or a report that reuses paragraphs. */
export const sharedPassagesShare = 0.3;

export type ShareJudgement = 'same-text' | 'shares-passages' | 'different';

/**
 * A text's sketch: the kept hashes of its six-character shingles, Han characters only, folded to Simplified.
 * Script, punctuation, white space, figures, Latin letters and pinyin notes do not count. Ascending; about a
 * quarter as many numbers as the text has characters.
 */
export function sketchText(text: string): number[] {
  const han = new Uint16Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isHan(unit)) han[length++] = simplifiedUnit(unit);
  }
  return keptShingles(han.subarray(0, length), keptOneIn);
}

/**
 * The share, 0 to 1, of the shorter text's sketch that the other holds: 1 when one text stands within the other.
 * 0 when either is too short to say (fewer than five hashes).
 */
export function containment(one: Hashes, other: Hashes): number {
  const shorter = Math.min(one.length, other.length);
  return shorter < leastShingles ? 0 : countShared(one, other) / shorter;
}

/** What a containment means; the bounds give one false pair in ten thousand at a recall of 97 % and more. */
export function judgeShare(share: number): ShareJudgement {
  if (share >= sameTextShare) return 'same-text';
  return share >= sharedPassagesShare ? 'shares-passages' : 'different';
}
