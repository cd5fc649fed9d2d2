import { flatText, type Block, type Highlight } from '../report';
import { blockStarts, rangesInBlocks, type BlockRange } from './block-ranges';
import { comparableText } from './comparable';
import { findQuote } from './find-quote';

/** A highlight and where its passage stands today. */
export interface PlacedHighlight {
  readonly highlight: Highlight;
  /** In order of the text, none empty; [] when the passage is not found any more. */
  readonly ranges: readonly BlockRange[];
  /** false: found, with some characters changed. */
  readonly unchanged: boolean;
}

/**
 * Finds the passages of highlights in mended blocks. Those found come in the order of the text, then those that
 * are not found any more: none is dropped.
 */
export function placeHighlights(
  blocks: readonly Block[],
  highlights: readonly Highlight[],
): readonly PlacedHighlight[] {
  if (highlights.length === 0) return [];
  const text = comparableText(flatText(blocks));
  const starts = blockStarts(blocks);
  const placed = highlights.map((highlight) => {
    const found = findQuote(text, highlight.quote);
    if (found === null) return { at: Infinity, highlight, ranges: [], unchanged: true };
    const ranges = rangesInBlocks(blocks, starts, found);
    return { at: found.start, highlight, ranges, unchanged: found.unchanged };
  });
  return placed
    .toSorted((one, other) => (one.at === other.at ? 0 : one.at - other.at))
    .map(({ at: _at, ...place }) => place);
}
