import type { FoldedRow } from './rows';

/**
 * Some texts that are indexed together. A text stands in one segment at most, and in its words as they were when
 * the segment was made: a text that was made anew or deleted since is known by its FoldedRow.
 */
export interface SegmentRow {
  /** Counts up and is never given twice; 0 is no segment. */
  readonly number: number;
  readonly clipIds: readonly string[];
  /** See lib/search SegmentTexts. */
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly length: number;
  /** The first units of which it has postings. */
  readonly units: Uint32Array<ArrayBuffer>;
}

/** The pairs of one segment that begin with one unit: lib/search Segment.rows. */
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

/** More segments than there will ever be; with the 2^16 units it stays a whole number that is exact. */
const segmentsAtMost = 2 ** 32;

/** All segments of a unit stand together, so that one read gives them. A number takes half the room of a pair of keys. */
export function postingsKey(unit: number, segment: number): number {
  return unit * segmentsAtMost + segment;
}

export function segmentOf(key: number): number {
  return key % segmentsAtMost;
}
