import type { TextQuote } from '../report';
import { approximateOccurrences } from './approximate';
import { comparableText, rangeInText, type ComparableText } from './comparable';
import type { TextRange } from './text-range';

/** Where a quote stands in a text today. */
export interface FoundQuote extends TextRange {
  /** false: some of its characters are others than when it was quoted. */
  readonly unchanged: boolean;
}

/** Of so many characters one may differ. */
const charactersPerError = 5;
/** A longer passage is not sought with differences: the work grows with its square. */
const longestApproximate = 4_000;
/** From this length on a passage is known by itself; a shorter one also needs the words around it. */
const tellingAlone = 12;
/** A shorter passage may stand anywhere, even where it stands only once. */
const tellingOnce = 6;
/** Share of the neighbouring character pairs that must still be there for a short passage. */
const leastContext = 0.25;
/** How far around a passage its old neighbours are sought: what was put in between may have moved them. */
const contextReach = 48;

/**
 * Finds a quoted passage again: by its words, among several places with the same words by those around it, and
 * with differences of up to a fifth of its characters. null when it is not there any more; a short passage whose
 * surroundings are gone too is not taken for another one with the same words.
 */
export function findQuote(text: ComparableText, quote: TextQuote): FoundQuote | null {
  const exact = comparableText(quote.exact);
  const sought = exact.folded;
  if (sought === '') return null;
  const context = contextOf(quote);
  const unchanged = exactPlaces(text.folded, sought);
  const here = bestPlace(text, unchanged, context);
  if (here !== null && isTold(sought, here.share, unchanged.length === 1)) {
    return { ...withEnds(text, here, exact), unchanged: true };
  }
  if (sought.length > longestApproximate) return null;
  const near = approximateOccurrences(text.folded, sought, Math.floor(sought.length / charactersPerError));
  const there = bestPlace(text, near, context);
  if (there === null || !isTold(sought, there.share, false)) return null;
  return { ...rangeInText(text, there), unchanged: false };
}

/** What stood around a passage, as far as it counts. */
interface Context {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

interface Place extends TextRange {
  /** Of the pairs around the passage, how many still stand near. */
  readonly share: number;
}

function contextOf({ prefix, suffix }: TextQuote): Context {
  return { before: pairsOf(comparableText(prefix).folded), after: pairsOf(comparableText(suffix).folded) };
}

function pairsOf(folded: string): readonly string[] {
  return Array.from({ length: Math.max(0, folded.length - 1) }, (_, at) => folded.slice(at, at + 2));
}

function exactPlaces(folded: string, sought: string): readonly TextRange[] {
  const places: TextRange[] = [];
  for (let at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + 1)) {
    places.push({ start: at, end: at + sought.length });
  }
  return places;
}

/** The place that agrees best, its words and its surroundings taken together; of equal ones the first. */
function bestPlace(
  { folded }: ComparableText,
  places: readonly (TextRange & { readonly errors?: number })[],
  context: Context,
): Place | null {
  let best: Place | null = null;
  let bestRank = -Infinity;
  for (const { start, end, errors = 0 } of places) {
    const share = agreement(folded, { start, end }, context);
    const rank = share - errors / (end - start);
    if (rank <= bestRank) continue;
    best = { start, end, share };
    bestRank = rank;
  }
  return best;
}

/** 0 to 1; 1 where nothing stood around the passage. */
function agreement(folded: string, { start, end }: TextRange, { before, after }: Context): number {
  const total = before.length + after.length;
  if (total === 0) return 1;
  const left = new Set(pairsOf(folded.slice(Math.max(0, start - contextReach), start)));
  const right = new Set(pairsOf(folded.slice(end, end + contextReach)));
  const standing = [...before.filter((pair) => left.has(pair)), ...after.filter((pair) => right.has(pair))]
    .length;
  return standing / total;
}

function isTold(sought: string, share: number, standsOnce: boolean): boolean {
  if (sought.length >= tellingAlone || share >= leastContext) return true;
  return standsOnce && sought.length >= tellingOnce;
}

/** The place in the text, with the marks that stood at the ends of the quote where they still stand there. */
function withEnds(text: ComparableText, place: TextRange, exact: ComparableText): TextRange {
  const range = rangeInText(text, place);
  const inner = rangeInText(exact, { start: 0, end: exact.folded.length });
  const opening = exact.text.slice(0, inner.start);
  const closing = exact.text.slice(inner.end);
  const opens = text.text.endsWith(opening, range.start);
  const closes = text.text.startsWith(closing, range.end);
  return {
    start: opens ? range.start - opening.length : range.start,
    end: closes ? range.end + closing.length : range.end,
  };
}
