import type { Correspondence } from './heaviest-chain';
import { trigramsOf } from './trigrams';

/** A trigram that stands in so many paragraphs leads nowhere, among all paragraphs of a text. */
export const commonInTexts = 60;
/** Of two paragraphs that were written from one another at least two fifths of the trigrams are common. */
const leastAlike = 0.4;
/** A paragraph that another holds nearly whole was cut out of it, if it is long enough to tell. */
const leastHeld = 0.7;
const tellingTrigrams = 12;

/**
 * Paragraph `from.start` of one text and `to.start` of another that say much the same; weight: their common trigrams.
 */
export type AlikeParagraphs = Correspondence;

/**
 * All pairs of paragraphs, folded, of which one may have been made from the other. Equal paragraphs are paired in
 * their order, however often they recur. Trigrams that stand in more than `tooCommon` paragraphs are not asked.
 */
export function alikeParagraphs(
  one: readonly string[],
  other: readonly string[],
  tooCommon: number,
): AlikeParagraphs[] {
  return [...equalParagraphs(one, other), ...similarParagraphs(one, other, tooCommon)];
}

function equalParagraphs(one: readonly string[], other: readonly string[]): AlikeParagraphs[] {
  const places = new Map<string, number[]>();
  for (const [index, words] of one.entries()) {
    const known = places.get(words);
    if (known === undefined) places.set(words, [index]);
    else known.push(index);
  }
  const used = new Map<string, number>();
  return other.flatMap((words, to) => {
    const nth = used.get(words) ?? 0;
    used.set(words, nth + 1);
    const from = places.get(words)?.[nth];
    return from === undefined ? [] : [correspondence(from, to, words.length + 1)];
  });
}

function similarParagraphs(
  one: readonly string[],
  other: readonly string[],
  tooCommon: number,
): AlikeParagraphs[] {
  const sizes = one.map((words) => trigramsOf(words).size);
  const holders = holdersOf(one, tooCommon);
  return other.flatMap((words, to) => {
    const trigrams = trigramsOf(words);
    const common = new Map<number, number>();
    for (const trigram of trigrams) {
      for (const from of holders.get(trigram) ?? []) common.set(from, (common.get(from) ?? 0) + 1);
    }
    return [...common].flatMap(([from, count]) =>
      one[from] !== words && areAlike(count, sizes[from] ?? 0, trigrams.size)
        ? [correspondence(from, to, count)]
        : [],
    );
  });
}

/** Which paragraphs hold a trigram; formulae of the text are left out. */
function holdersOf(paragraphs: readonly string[], tooCommon: number): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  for (const [index, words] of paragraphs.entries()) {
    for (const trigram of trigramsOf(words)) {
      const known = holders.get(trigram);
      if (known === undefined) holders.set(trigram, [index]);
      else if (known.length <= tooCommon) known.push(index);
    }
  }
  for (const [trigram, indexes] of holders) if (indexes.length > tooCommon) holders.delete(trigram);
  return holders;
}

function areAlike(common: number, size: number, otherSize: number): boolean {
  if ((2 * common) / (size + otherSize) >= leastAlike) return true;
  return common >= tellingTrigrams && common / Math.min(size, otherSize) >= leastHeld;
}

function correspondence(from: number, to: number, weight: number): AlikeParagraphs {
  return { from: { start: from, end: from + 1 }, to: { start: to, end: to + 1 }, weight };
}
