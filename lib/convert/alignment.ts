/**
 * Where a converted text stands against the text it was made of. Almost every replacement has as many units as
 * what it replaces, so offsets run in step; only the others (互联网 → 網際網路, a character beyond the Basic
 * Multilingual Plane) are written down.
 */

/** A stretch that was replaced by one of another length. */
export interface LengthChange {
  /** Offsets in the text that went in. */
  readonly start: number;
  readonly end: number;
  /** How many units came out for it. */
  readonly length: number;
}

/** Which side an offset inside a replaced stretch goes to. */
export type Edge = 'start' | 'end';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Offsets from the original to the converted text and back, each in logarithmic time. */
export class Alignment {
  readonly #original: readonly Stretch[];
  readonly #converted: readonly Stretch[];

  /** @param changes in order, without overlaps. */
  constructor(changes: readonly LengthChange[]) {
    let shift = 0;
    this.#original = changes;
    this.#converted = changes.map(({ start, end, length }) => {
      const convertedStart = start + shift;
      shift += length - (end - start);
      return { start: convertedStart, end: convertedStart + length };
    });
  }

  /**
   * Where an offset of the original stands in the converted text. Inside a stretch of changed length it goes to
   * that stretch's edge, so that a range never cuts a word it only touched.
   */
  toConverted(offset: number, edge: Edge): number {
    return moveOffset(this.#original, this.#converted, offset, edge);
  }

  /** Where an offset of the converted text comes from in the original. */
  toOriginal(offset: number, edge: Edge): number {
    return moveOffset(this.#converted, this.#original, offset, edge);
  }
}

function moveOffset(from: readonly Stretch[], to: readonly Stretch[], offset: number, edge: Edge): number {
  const index = lastStartingBefore(from, offset);
  const here = from[index];
  const there = to[index];
  if (here === undefined || there === undefined) return offset;
  return offset < here.end ? there[edge] : there.end + offset - here.end;
}

/** Index of the last stretch that starts before an offset, -1 when none does. */
function lastStartingBefore(stretches: readonly Stretch[], offset: number): number {
  let low = -1;
  let high = stretches.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.start ?? 0) < offset) low = middle;
    else high = middle;
  }
  return low;
}

/** The changes of two conversions one after the other, in offsets of the first one's original. */
export function composeChanges(
  first: readonly LengthChange[],
  second: readonly LengthChange[],
): readonly LengthChange[] {
  if (second.length === 0) return first;
  if (first.length === 0) return second;
  const before = new Alignment(first);
  const after = new Alignment(second);
  const ofSecond = second.map(({ start, end }) => ({
    start: before.toOriginal(start, 'start'),
    end: before.toOriginal(end, 'end'),
  }));
  return joinOverlapping([...first, ...ofSecond]).map(({ start, end }) => {
    const convertedStart = after.toConverted(before.toConverted(start, 'start'), 'start');
    const convertedEnd = after.toConverted(before.toConverted(end, 'end'), 'end');
    return { start, end, length: convertedEnd - convertedStart };
  });
}

function joinOverlapping(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches.toSorted((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last !== undefined && stretch.start < last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, stretch.end) };
    } else {
      joined.push(stretch);
    }
  }
  return joined;
}
