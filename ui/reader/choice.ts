import type { ChoiceSurroundings, KeptPhrase, WordPart } from '../../lib/report';

/** A character of a converted text for which there were several. */
export interface ShownChoice {
  readonly chosen: string;
  /** What the conversion would choose first. */
  readonly candidates: readonly string[];
  readonly by: 'here' | 'person' | 'phrase' | 'character';
  readonly surroundings: () => ChoiceSurroundings;
}

/** How many parts before and after a choice belong to a word with it. */
export interface Reach {
  readonly before: number;
  readonly after: number;
}

/** A word of one character would change every text; of more than this, hardly any. */
const fewestParts = 2;
const mostParts = 12;

/**
 * The reach with one part more or less on a side; null when there is none, or the word would be too short or too long.
 */
export function stretched(
  reach: Reach,
  side: keyof Reach,
  step: 1 | -1,
  { partsBefore, partsAfter }: ChoiceSurroundings,
): Reach | null {
  const next = { ...reach, [side]: reach[side] + step };
  const parts = 1 + next.before + next.after;
  const exists = next.before <= partsBefore.length && next.after <= partsAfter.length;
  return exists && next[side] >= 0 && parts >= fewestParts && parts <= mostParts ? next : null;
}

/**
 * The reach of the word that a choice stands in, as the segmenter sees it; where it sees a single character (a
 * surname) the next one is taken in too. Null where no other stands next to it.
 */
export function reachOfWord(
  surroundings: ChoiceSurroundings,
  wordStarts: (text: string) => readonly number[],
): Reach | null {
  const { place, partsBefore, partsAfter } = surroundings;
  const before = partsBefore.map(({ written }) => written).join('');
  const text = before + place.character + partsAfter.map(({ written }) => written).join('');
  const starts = wordStarts(text);
  const start = Math.max(0, ...starts.filter((at) => at <= before.length));
  const end = Math.min(text.length, ...starts.filter((at) => at > before.length));
  const reach = {
    before: partsWithin(partsBefore.toReversed(), before.length - start),
    after: partsWithin(partsAfter, end - before.length - 1),
  };
  if (reach.before + reach.after > 0) return reach;
  return stretched(reach, 'after', 1, surroundings) ?? stretched(reach, 'before', 1, surroundings);
}

/** How many whole parts, nearest first, have no more characters than given. */
function partsWithin(parts: readonly WordPart[], characters: number): number {
  let left = characters;
  const outside = parts.findIndex(({ written }) => (left -= written.length) < 0);
  return outside < 0 ? parts.length : outside;
}

/** The word of a reach, with a candidate in the place of what was chosen. */
export function wordOfReach(
  { place, partsBefore, partsAfter }: ChoiceSurroundings,
  reach: Reach,
  candidate: string,
): WordPart {
  const parts = [
    ...partsBefore.slice(partsBefore.length - reach.before),
    { written: place.character, becomes: candidate },
    ...partsAfter.slice(0, reach.after),
  ];
  return {
    written: parts.map(({ written }) => written).join(''),
    becomes: parts.map(({ becomes }) => becomes).join(''),
  };
}

/** The person's phrase that a choice stands in, the longest; null when none of them reaches over it. */
export function phraseOver<Phrase extends Pick<KeptPhrase, 'written'>>(
  { place, partsBefore, partsAfter }: ChoiceSurroundings,
  phrases: readonly Phrase[],
): Phrase | null {
  const before = partsBefore.map(({ written }) => written).join('');
  const text = before + place.character + partsAfter.map(({ written }) => written).join('');
  const at = before.length;
  const over = phrases.filter(({ written }) => {
    const earliest = Math.max(0, at + 1 - written.length);
    const found = text.indexOf(written, earliest);
    return found >= 0 && found <= at;
  });
  return over.toSorted((one, other) => other.written.length - one.written.length)[0] ?? null;
}
