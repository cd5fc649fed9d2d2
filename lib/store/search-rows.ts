import { segmentRows, type SegmentTexts } from '../search';
import type { FoldedRow } from './rows';

/** How segments are written today. Those that an earlier Zhaibao wrote are not read: their texts are indexed anew. */
export const segmentFormat = 2;

/**
 * Some texts that are indexed together. A text stands in one segment at most, and in its words as they were when
 * the segment was made: a text that was made anew or deleted since is known by its FoldedRow.
 */
export interface SegmentRow extends SegmentTexts {
  readonly format: typeof segmentFormat;
  /** Counts up and is never given twice; 0 is no segment. */
  readonly number: number;
  readonly clipIds: readonly string[];
}

/** A segment of the first format, which had a row for each of its units. */
export interface EarlierSegmentRow {
  readonly format?: undefined;
  readonly number: number;
  readonly clipIds: readonly string[];
  readonly units: Uint32Array<ArrayBuffer>;
}

export type AnySegmentRow = SegmentRow | EarlierSegmentRow;

/** One row of one segment: lib/search Segment.rows. */
export interface PostingsRow {
  /** See `postingsKey`. */
  readonly at: number;
  readonly pairs: Uint8Array<ArrayBuffer>;
}

/** A search that was saved under a name and fills itself. */
export interface CollectionRow {
  readonly id: string;
  readonly name: string;
  /** What is searched for and what else narrows the list, in plain values; the library page reads it again with care. */
  readonly filter: Readonly<Record<string, unknown>>;
  readonly order: Readonly<Record<string, unknown>>;
  /** ISO time of the last change. */
  readonly at: string;
}

/** The row of a text that no segment holds yet. */
export function foldedRow(clipId: string, text: string): FoldedRow {
  return { clipId, text, segment: 0 };
}

/** More segments than there will ever be; with the 2^32 rows of each it stays a whole number that is exact. */
const segmentsAtMost = 2 ** 21;
const earlierSegmentsAtMost = 2 ** 32;

/** The same row of all segments stands together, so that one read gives them. A number takes half the room of a pair of keys. */
export function postingsKey(row: number, segment: number): number {
  return row * segmentsAtMost + segment;
}

export function segmentOf(key: number): number {
  return key % segmentsAtMost;
}

/** The keys of all rows that belong to a segment. */
export function postingsKeys(segment: AnySegmentRow): readonly number[] {
  return segment.format === segmentFormat
    ? segmentRows(segment).map((row) => postingsKey(row, segment.number))
    : Array.from(segment.units, (unit) => unit * earlierSegmentsAtMost + segment.number);
}
