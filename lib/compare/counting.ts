import { foldForIdentityWithMap, type FoldedText } from '../han/fold';

/**
 * What counts as a difference. 'words': what `foldForIdentity` keeps, so script, width, punctuation, white space and
 * pinyin notes do not; 'everything': every character as it was published.
 */
export type Counting = 'words' | 'everything';

/** A text, what of it counts, and the way back from there to its own offsets. */
export interface CountedText extends FoldedText {
  readonly text: string;
}

/** The characters of a text that count, each with its place in the text. */
export function countedText(text: string, counting: Counting): CountedText {
  if (counting === 'words') return { text, ...foldForIdentityWithMap(text) };
  return { text, folded: text, map: Uint32Array.from({ length: text.length + 1 }, (_, at) => at) };
}

/** A stretch of a text in UTF-16 units, its end excluded. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * What a stretch of one text became in another. An empty stretch is the place where something was put in or taken out.
 */
export interface Edit {
  readonly from: Range;
  readonly to: Range;
}

/** A stretch of counted characters as it lies in the text itself: from its first character to its last. */
export function placedRange({ start, end }: Range, { map }: CountedText): Range {
  const placed = map[start] ?? 0;
  return start === end
    ? { start: placed, end: placed }
    : { start: placed, end: (map[end - 1] ?? placed) + 1 };
}
