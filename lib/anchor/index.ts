export { blockStarts, rangesInBlocks, type BlockRange } from './block-ranges';
export { placeHighlights, type PlacedHighlight } from './place-highlights';
export { quoteOf } from './text-quote';
