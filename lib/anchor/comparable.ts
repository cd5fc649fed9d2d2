import { foldForIdentityWithMap, type FoldedText } from '../han/fold';
import type { TextRange } from './text-range';

/**
 * A text as quotes are compared in it: script, width, case, punctuation, space and the pinyin notes of damaged
 * mirrors do not count. Made once a text, then asked for many quotes.
 */
export interface ComparableText {
  /** As it stands. */
  readonly text: string;
  /** What of it counts. */
  readonly folded: string;
  /** For each unit of `folded` its offset in `text`; one more entry for the end. */
  readonly map: Uint32Array;
}

export function comparableText(text: string): ComparableText {
  const { folded, map }: FoldedText = foldForIdentityWithMap(text);
  return { text, folded, map };
}

/** A stretch of `folded` as it stands in the text, without what does not count at its ends; never empty. */
export function rangeInText({ map }: ComparableText, { start, end }: TextRange): TextRange {
  const first = map[start] ?? 0;
  const last = map[end - 1] ?? first;
  return { start: first, end: last + 1 };
}
