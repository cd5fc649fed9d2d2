import { blockText, type Block } from '../report';

/** A text of a block that is converted in one piece, and where it begins in the block's `blockText`. */
export interface BlockText {
  readonly start: number;
  readonly text: string;
}

/** The texts of a block in order: the cells of a table, else the one text it has. */
export function textsOf(block: Block): readonly BlockText[] {
  if (block.kind !== 'table') return [{ start: 0, text: blockText(block) }];
  let start = 0;
  return block.rows.flatMap((row) => {
    const cells = row.map((text) => {
      const cell = { start, text };
      start += text.length + 1;
      return cell;
    });
    // A row without cells takes its line all the same.
    if (row.length === 0) start += 1;
    return cells;
  });
}
