import { blockText, type Block } from '../report';
import type { TextRange } from './text-range';

/** A stretch of the text of one block. */
export interface BlockRange extends TextRange {
  /** Index among the blocks. */
  readonly block: number;
}

/** Where each block begins in the `flatText` of the blocks. */
export function blockStarts(blocks: readonly Block[]): readonly number[] {
  let at = 0;
  return blocks.map((block) => {
    const start = at;
    at += blockText(block).length + 1;
    return start;
  });
}

/** A range of the `flatText` of blocks, block by block; blocks of which it holds no character are left out. */
export function rangesInBlocks(
  blocks: readonly Block[],
  starts: readonly number[],
  { start, end }: TextRange,
): readonly BlockRange[] {
  return blocks.flatMap((block, index) => {
    const begin = starts[index] ?? 0;
    const from = Math.max(0, start - begin);
    const to = Math.min(blockText(block).length, end - begin);
    return from < to ? [{ block: index, start: from, end: to }] : [];
  });
}
