import type { TextRun } from './page-text';

/**
 * A batch is converted and written within one frame. The first is small, so that something is seen at once; each
 * further one may be twice as large up to the largest, since every frame lays the whole of a long page out anew.
 */
const firstPieces = 400;
const largestPieces = 6_400;
/** UTF-16 units for each piece that a batch may have. */
const unitsPerPiece = 60;
/** A run that is longer is left alone: no prose is, and the background takes no longer text. UTF-16 units. */
export const longestRun = 1_000_000;

/** A run and what the page has written in its pieces. */
export interface SourceRun {
  readonly run: TextRun;
  readonly sources: readonly string[];
}

/** Runs in portions of bounded size, in order. A portion holds one run at least. */
export function* batchesOf(runs: Iterable<SourceRun>): Iterable<readonly SourceRun[]> {
  let batch: SourceRun[] = [];
  let mostPieces = firstPieces;
  let pieces = 0;
  let units = 0;
  for (const run of runs) {
    const length = run.sources.reduce((sum, source) => sum + source.length, 0);
    if (length > longestRun) continue;
    const isFull = pieces + run.sources.length > mostPieces || units + length > mostPieces * unitsPerPiece;
    if (isFull && batch.length > 0) {
      yield batch;
      batch = [];
      pieces = 0;
      units = 0;
      mostPieces = Math.min(mostPieces * 2, largestPieces);
    }
    batch.push(run);
    pieces += run.sources.length;
    units += length;
  }
  if (batch.length > 0) yield batch;
}
