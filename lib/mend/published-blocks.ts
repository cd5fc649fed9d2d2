import { blockText, type Block } from '../report';

/** The blocks of a report with their place in its flat text. */
export interface PublishedBlocks {
  readonly blocks: readonly Block[];
  readonly text: string;
  /** Where each block's text begins and ends in `text`. */
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

/** Lays blocks out as `flatText` does. */
export function layOut(blocks: readonly Block[]): PublishedBlocks {
  const texts = blocks.map(blockText);
  let next = 0;
  const ranges = texts.map((text) => {
    const start = next;
    next += text.length + 1;
    return { start, end: start + text.length };
  });
  return { blocks, text: texts.join('\n'), ranges };
}
