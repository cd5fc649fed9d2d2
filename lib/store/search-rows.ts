import { segmentRows, type SegmentTexts } from '../search';
import type { FoldedRow } from './rows';

/** How segments are written today. */
export const segmentFormat = 3;

/**
 * Some texts that are indexed together. A text stands in one segment at most, and in its words as they were when
 * the segment was made: a text that was made anew or deleted since is known by its FoldedRow.
 */
export interface SegmentRow extends SegmentTexts {
  readonly format: typeof segmentFormat;
  /** Counts up and is never given twice; 0 is no segment. */
  readonly number: number;
  /** The clips whose texts it holds, in their order. */
  readonly clips: readonly string[];
}

/**
 * A segment of the second format, the same but for a name: the schema has an index of `clipIds` which nobody asks, and
 * each id that came into it was noted by every live query of every page.
 */
export interface SecondSegmentRow extends Omit<SegmentRow, 'format' | 'clips'> {
  readonly format: 2;
  readonly clipIds: readonly string[];
}

/** A segment of the first format, which had a row for each of its units. It is not read: its texts are indexed anew. */
export interface FirstSegmentRow {
  readonly format?: undefined;
  readonly number: number;
  readonly clipIds: readonly string[];
  readonly units: Uint32Array<ArrayBuffer>;
}

export type AnySegmentRow = SegmentRow | SecondSegmentRow | FirstSegmentRow;

/** A segment as it would be written today; null of a format that is not read any more. */
export function readableSegment(row: AnySegmentRow): SegmentRow | null {
  if (row.format === segmentFormat) return row;
  if (row.format === undefined) return null;
  const { clipIds: clips, ...same } = row;
  return { ...same, format: segmentFormat, clips };
}

/** The clips whose texts a segment holds. */
export function clipsIn(row: AnySegmentRow): readonly string[] {
  return row.format === segmentFormat ? row.clips : row.clipIds;
}

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
  /**
   * What is searched for and what else narrows the list, in plain values; the library page reads it again with care.
   */
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
const firstSegmentsAtMost = 2 ** 32;

/**
 * The same row of all segments stands together, so that one read gives them. A number takes half the room of a pair of
 * keys.
 */
export function postingsKey(row: number, segment: number): number {
  return row * segmentsAtMost + segment;
}

export function segmentOf(key: number): number {
  return key % segmentsAtMost;
}

/** The keys of all rows that belong to a segment. */
export function postingsKeys(segment: AnySegmentRow): readonly number[] {
  return segment.format === undefined
    ? Array.from(segment.units, (unit) => unit * firstSegmentsAtMost + segment.number)
    : segmentRows(segment).map((row) => postingsKey(row, segment.number));
}
