import { blockText, type Block, type InlineMark, type Mend } from '../../lib/report';
import type { Layer } from './layer';
import { runsOf, type Run } from './runs';

/** A block as it is drawn: in which language, with what lying over its text. */
export interface Drawn {
  readonly block: Block;
  /** BCP 47. */
  readonly language: string;
  readonly layers: readonly Layer[];
  /** Mends that took away the lines right before this block. */
  readonly goneBefore: readonly Mend[];
}

/** The whole body of a reading. */
export interface DrawnBody {
  readonly blocks: readonly Drawn[];
  /** Mends that took away the last lines. */
  readonly goneAtEnd: readonly Mend[];
}

/** The text of a block in runs; for a table all cells, parted by tabs and newlines as in `blockText`. */
export function drawnRuns({ block, layers }: Pick<Drawn, 'block' | 'layers'>): readonly Run[] {
  return runsOf(blockText(block), marksOf(block), layers);
}

function marksOf(block: Block): readonly InlineMark[] {
  return 'marks' in block ? block.marks : [];
}
