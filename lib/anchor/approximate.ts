import type { TextRange } from './text-range';

/** An occurrence with differences. */
export interface ApproximateOccurrence extends TextRange {
  /** How many characters were put in, left out or replaced. */
  readonly errors: number;
}

/** So many windows are looked at closely, those first in which the most pieces of the pattern stand. */
const mostWindows = 6;
/** Of a piece that occurs more often only the first places are looked at: it says little. */
const mostOccurrences = 200;

/**
 * The occurrences of a pattern in a text with at most `mostErrors` differences, one a window.
 * Where so few characters differ, at least one of `mostErrors + 1` pieces stands unchanged: windows are where
 * pieces stand, and inside them the differences are counted (Sellers' algorithm).
 */
export function approximateOccurrences(
  text: string,
  pattern: string,
  mostErrors: number,
): readonly ApproximateOccurrence[] {
  if (mostErrors < 1) return [];
  const found: ApproximateOccurrence[] = [];
  for (const at of likelyStarts(text, pattern, mostErrors)) {
    const from = Math.max(0, at - 2 * mostErrors);
    const window = text.slice(from, at + pattern.length + 2 * mostErrors);
    const best = bestIn(window, pattern);
    if (best.errors > mostErrors) continue;
    const occurrence = { ...best, start: from + best.start, end: from + best.end };
    if (!found.some(({ start }) => start === occurrence.start)) found.push(occurrence);
  }
  return found;
}

/** Where the pattern would begin, seen from its pieces; the places that most pieces agree on first. */
function likelyStarts(text: string, pattern: string, mostErrors: number): readonly number[] {
  const votes = new Map<number, number>();
  const length = Math.max(1, Math.floor(pattern.length / (mostErrors + 1)));
  for (let offset = 0; offset + length <= pattern.length; offset += length) {
    for (const at of occurrences(text, pattern.slice(offset, offset + length))) {
      // Differences before a piece move it: places near each other are one.
      const place = Math.round((at - offset) / mostErrors) * mostErrors;
      votes.set(place, (votes.get(place) ?? 0) + 1);
    }
  }
  return [...votes]
    .sort(([, one], [, other]) => other - one)
    .slice(0, mostWindows)
    .map(([place]) => Math.max(0, place));
}

function occurrences(text: string, piece: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(piece); at >= 0 && places.length < mostOccurrences;) {
    places.push(at);
    at = text.indexOf(piece, at + 1);
  }
  return places;
}

/** The stretch of a window that differs least from the pattern. Time pattern × window, memory pattern. */
function bestIn(window: string, pattern: string): ApproximateOccurrence {
  let errors = Uint32Array.from({ length: pattern.length + 1 }, (_, index) => index);
  let starts = new Uint32Array(pattern.length + 1);
  let best: ApproximateOccurrence = { start: 0, end: 0, errors: pattern.length };
  for (let at = 0; at < window.length; at++) {
    const nextErrors = new Uint32Array(pattern.length + 1);
    const nextStarts = new Uint32Array(pattern.length + 1);
    nextStarts[0] = at + 1;
    for (let row = 1; row <= pattern.length; row++) {
      const same = window.charCodeAt(at) === pattern.charCodeAt(row - 1);
      const replaced = (errors[row - 1] ?? 0) + (same ? 0 : 1);
      const putIn = (errors[row] ?? 0) + 1;
      const leftOut = (nextErrors[row - 1] ?? 0) + 1;
      const least = Math.min(replaced, putIn, leftOut);
      nextErrors[row] = least;
      const from = least === replaced ? starts[row - 1] : least === putIn ? starts[row] : nextStarts[row - 1];
      nextStarts[row] = from ?? 0;
    }
    [errors, starts] = [nextErrors, nextStarts];
    const here = errors[pattern.length] ?? pattern.length;
    if (here < best.errors) best = { start: starts[pattern.length] ?? 0, end: at + 1, errors: here };
  }
  return best;
}
