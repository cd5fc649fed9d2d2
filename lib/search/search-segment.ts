import type { SegmentTexts } from './build-segment';
import { readPositions } from './position-list';

/** Gives the row of a first unit, as `buildSegment` made it; undefined where no pair begins with it. */
export type RowOf = (firstUnit: number) => Uint8Array | undefined;

/** The first units whose rows are needed to look for a folded text. */
export function unitsNeeded(text: string): readonly number[] {
  return [...new Set(pairOffsets(text).map((offset) => text.charCodeAt(offset)))];
}

/**
 * How often each text of a segment holds a text, as substring, overlapping places counted; by the number of the text.
 * Exact: neighbouring pairs at the right distances leave no other text, so that the texts themselves need not be
 * read. `text` is folded and not empty.
 */
export function countInSegment(text: string, segment: SegmentTexts, rowOf: RowOf): Uint32Array {
  const counts = new Uint32Array(segment.starts.length);
  if (text.length === 1) {
    const row = rowOf(text.charCodeAt(0));
    if (row !== undefined) {
      for (const list of listsOf(row)) countPlaces(readList(row, list, segment.length), segment, counts);
    }
    return counts;
  }
  const found: { readonly offset: number; readonly row: Uint8Array; readonly list: List }[] = [];
  for (const offset of pairOffsets(text)) {
    const row = rowOf(text.charCodeAt(offset));
    const list = row === undefined ? null : findList(row, text.charCodeAt(offset + 1));
    if (row === undefined || list === null) return counts;
    found.push({ offset, row, list });
  }
  found.sort((one, other) => one.list.count - other.list.count);
  let begins: Uint32Array | null = null;
  for (const { offset, row, list } of found) {
    const places = readList(row, list, segment.length);
    begins = begins === null ? beginnings(places, offset) : alsoIn(begins, places, offset);
    if (begins.length === 0) return counts;
  }
  if (begins !== null) countPlaces(begins, segment, counts);
  return counts;
}

/** Every second pair covers a text; of an odd number of units the last pair overlaps the one before. */
function pairOffsets(text: string): readonly number[] {
  if (text.length < 2) return [0];
  const offsets: number[] = [];
  for (let offset = 0; offset + 1 < text.length; offset += 2) offsets.push(offset);
  if (text.length % 2 === 1) offsets.push(text.length - 2);
  return offsets;
}

/** Where in a row the places of a pair stand. */
interface List {
  readonly count: number;
  readonly start: number;
}

function readList(row: Uint8Array, { start, count }: List, length: number): Uint32Array {
  return readPositions(row, start, count, length);
}

function findList(row: Uint8Array, second: number): List | null {
  const directory = new RowReader(row);
  let found: { readonly count: number; readonly bytesBefore: number } | null = null;
  let bytes = 0;
  for (let left = directory.number(), unit = 0; left > 0; left--) {
    unit += directory.number();
    const count = directory.number();
    if (unit === second) found = { count, bytesBefore: bytes };
    bytes += directory.number();
  }
  return found === null ? null : { count: found.count, start: directory.at + found.bytesBefore };
}

function listsOf(row: Uint8Array): readonly List[] {
  const directory = new RowReader(row);
  const lists: List[] = [];
  let bytes = 0;
  for (let left = directory.number(); left > 0; left--) {
    directory.number();
    lists.push({ count: directory.number(), start: bytes });
    bytes += directory.number();
  }
  return lists.map(({ count, start }) => ({ count, start: directory.at + start }));
}

/** Reads the numbers at the head of a row. */
class RowReader {
  at = 0;
  readonly #row: Uint8Array;

  constructor(row: Uint8Array) {
    this.#row = row;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#row[this.at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }
}

/** From where a pair stands to where the text around it would begin. */
function beginnings(places: Uint32Array, offset: number): Uint32Array {
  if (offset === 0) return places;
  let length = 0;
  for (const place of places) if (place >= offset) places[length++] = place - offset;
  return places.subarray(0, length);
}

/** The beginnings that have the pair at its offset too; both rise. */
function alsoIn(begins: Uint32Array, places: Uint32Array, offset: number): Uint32Array {
  let length = 0;
  let at = 0;
  for (const begin of begins) {
    const wanted = begin + offset;
    while (at < places.length && (places[at] ?? 0) < wanted) at++;
    if (places[at] === wanted) begins[length++] = begin;
  }
  return begins.subarray(0, length);
}

function countPlaces(places: Uint32Array, { starts, length }: SegmentTexts, counts: Uint32Array): void {
  let text = 0;
  let end = starts[1] ?? length;
  for (const place of places) {
    while (place >= end) {
      text++;
      end = starts[text + 1] ?? length;
    }
    counts[text] = (counts[text] ?? 0) + 1;
  }
}
