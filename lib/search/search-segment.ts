import { BitReader } from './bit-reader';
import type { SegmentTexts } from './build-segment';
import { OtherPairs } from './other-pairs';
import { readPositions } from './position-list';
import { firstOf, otherPairsRow, pairOf, placeIn, rankOf, textCountsRow } from './row-keys';
import { readTextCounts } from './text-counts';

/** Gives a row of the segment, as `buildSegment` made and named it. */
export type RowOf = (row: number) => Uint8Array | undefined;

/** The rows of a segment that are needed to look for a folded text, each once; none where it cannot hold the text. */
export function rowsNeeded(text: string, segment: SegmentTexts): readonly number[] {
  for (let at = 0; at < text.length; at++) {
    if (rankOf(text.charCodeAt(at), segment.units) === 0) return [];
  }
  if (text.length === 1) return [rowOfUnit(text.charCodeAt(0), segment)];
  return [...new Set(pairsOf(text).map(({ first, second }) => rowOfPair(first, second, segment)))];
}

/**
 * How often each text of a segment holds a text, as substring, overlapping places counted; by the number of the text.
 * Exact: neighbouring pairs at the right distances leave no other text, so that the texts themselves need not be
 * read. `text` is folded and not empty; `rowOf` gives the rows that `rowsNeeded` names.
 */
export function countInSegment(text: string, segment: SegmentTexts, rowOf: RowOf): Uint32Array {
  const none = new Uint32Array(segment.starts.length);
  if (rowsNeeded(text, segment).length === 0) return none;
  if (text.length === 1) return countUnit(text.charCodeAt(0), segment, rowOf);
  const lists: { readonly offset: number; readonly places: Uint32Array }[] = [];
  for (const { offset, first, second } of pairsOf(text)) {
    const places = placesOf(first, second, segment, rowOf);
    if (places === null) return none;
    lists.push({ offset, places });
  }
  lists.sort((one, other) => one.places.length - other.places.length);
  let begins: Uint32Array | null = null;
  for (const { offset, places } of lists) {
    begins = begins === null ? beginnings(places, offset) : alsoIn(begins, places, offset);
    if (begins.length === 0) return none;
  }
  return begins === null ? none : countPlaces([begins], segment);
}

/** Every second pair covers a text; of an odd number of units the last pair overlaps the one before. */
function pairsOf(
  text: string,
): readonly { readonly offset: number; readonly first: number; readonly second: number }[] {
  const offsets: number[] = [];
  for (let offset = 0; offset + 1 < text.length; offset += 2) offsets.push(offset);
  if (text.length % 2 === 1) offsets.push(text.length - 2);
  return offsets.map((offset) => ({
    offset,
    first: text.charCodeAt(offset),
    second: text.charCodeAt(offset + 1),
  }));
}

function rowOfUnit(unit: number, { commonPairs }: SegmentTexts): number {
  const next = commonPairs[placeIn(commonPairs, pairOf(unit, 0))];
  const beginsCommon = next !== undefined && firstOf(next) === unit;
  return beginsCommon ? textCountsRow(unit) : otherPairsRow(unit);
}

function rowOfPair(first: number, second: number, { commonPairs }: SegmentTexts): number {
  const pair = pairOf(first, second);
  return commonPairs[placeIn(commonPairs, pair)] === pair ? pair : otherPairsRow(first);
}

function countUnit(unit: number, segment: SegmentTexts, rowOf: RowOf): Uint32Array {
  const name = rowOfUnit(unit, segment);
  const row = rowOf(name);
  if (row === undefined) return new Uint32Array(segment.starts.length);
  return name === textCountsRow(unit)
    ? readTextCounts(row, segment.starts.length)
    : countPlaces(new OtherPairs(row, segment.units.length, segment.length).lists(), segment);
}

function placesOf(first: number, second: number, segment: SegmentTexts, rowOf: RowOf): Uint32Array | null {
  const name = rowOfPair(first, second, segment);
  const row = rowOf(name);
  if (row === undefined) return null;
  if (name === otherPairsRow(first)) {
    return new OtherPairs(row, segment.units.length, segment.length).placesOf(rankOf(second, segment.units));
  }
  const reader = new BitReader(row);
  return readPositions(reader, reader.gamma(), segment.length);
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

function countPlaces(lists: Iterable<Uint32Array>, { starts, length }: SegmentTexts): Uint32Array {
  const counts = new Uint32Array(starts.length);
  for (const places of lists) {
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
  return counts;
}
