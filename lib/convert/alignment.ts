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

/**
 * Where an offset of the original stands in the converted text. Inside a stretch of changed length it goes to
 * that stretch's edge, so that a range never cuts a word it only touched. `changes` are in order.
 */
export function convertedOffset(changes: readonly LengthChange[], offset: number, edge: Edge): number {
  let shift = 0;
  for (const { start, end, length } of changes) {
    if (start >= offset) break;
    if (end > offset) return start + shift + (edge === 'start' ? 0 : length);
    shift += length - (end - start);
  }
  return offset + shift;
}

/** Where an offset of the converted text comes from in the original; the way back of `convertedOffset`. */
export function originalOffset(changes: readonly LengthChange[], offset: number, edge: Edge): number {
  let shift = 0;
  for (const { start, end, length } of changes) {
    const convertedStart = start + shift;
    if (convertedStart >= offset) break;
    if (convertedStart + length > offset) return edge === 'start' ? start : end;
    shift += length - (end - start);
  }
  return offset - shift;
}

/** The changes of two conversions one after the other, in offsets of the first one's original. */
export function composeChanges(
  first: readonly LengthChange[],
  second: readonly LengthChange[],
): readonly LengthChange[] {
  if (second.length === 0) return first;
  if (first.length === 0) return second;
  const ofSecond = second.map(({ start, end }) => ({
    start: originalOffset(first, start, 'start'),
    end: originalOffset(first, end, 'end'),
  }));
  return joinOverlapping([...first, ...ofSecond]).map(({ start, end }) => {
    const convertedStart = convertedOffset(second, convertedOffset(first, start, 'start'), 'start');
    const convertedEnd = convertedOffset(second, convertedOffset(first, end, 'end'), 'end');
    return { start, end, length: convertedEnd - convertedStart };
  });
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function joinOverlapping(ranges: readonly Range[]): readonly Range[] {
  const joined: Range[] = [];
  for (const range of ranges.toSorted((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last !== undefined && range.start < last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else {
      joined.push(range);
    }
  }
  return joined;
}
