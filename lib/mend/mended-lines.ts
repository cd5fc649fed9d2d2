import type { Mend } from '../report';
import type { PublishedBlocks } from './published-blocks';

/** A piece of one mended block: published text, or what a mend puts in its place. */
export interface MendedPiece {
  readonly text: string;
  readonly mend: Mend | null;
  /** The stretch of the published flat text it stands for. */
  readonly start: number;
  readonly end: number;
  /** The published block that `start` lies in. */
  readonly block: number;
}

/** The pieces of one mended block, before it is known what kind of block they make. */
export interface MendedLine {
  /** The first and the last published block that went into it. */
  readonly first: number;
  readonly last: number;
  readonly pieces: readonly MendedPiece[];
}

/**
 * Cuts published blocks and their mends into lines, one a mended block. A line break between blocks parts two
 * lines unless a mend takes it away; of several breaks inside one mend, the last ones stay for as many as it keeps.
 * `mends` are in order of place and apart.
 */
export function mendedLines(published: PublishedBlocks, mends: readonly Mend[]): readonly MendedLine[] {
  const { text, ranges } = published;
  const endOf = (block: number): number => ranges[block]?.end ?? text.length;
  const lines: MendedLine[] = [];
  let pieces: MendedPiece[] = [];
  let first = 0;
  let block = 0;

  const closeLine = (next: number): void => {
    lines.push({ first, last: next - 1, pieces });
    first = next;
    pieces = [];
  };
  const copy = (from: number, to: number): void => {
    let start = from;
    for (; endOf(block) < to; block++, closeLine(block)) {
      addText(start, endOf(block));
      start = endOf(block) + 1;
    }
    addText(start, to);
  };
  const addText = (start: number, end: number): void => {
    if (end > start) pieces.push({ text: text.slice(start, end), mend: null, start, end, block });
  };
  const replace = (mend: Mend): void => {
    const begun = block;
    while (endOf(block) < mend.end) block++;
    splitAtLast(mend.after, block - begun).forEach((part, index, parts) => {
      if (index > 0) closeLine(block - (parts.length - 1 - index));
      pieces.push({ text: part, mend, start: mend.start, end: mend.end, block: index === 0 ? begun : first });
    });
  };

  let at = 0;
  for (const mend of mends) {
    copy(at, mend.start);
    replace(mend);
    at = mend.end;
  }
  copy(at, text.length);
  closeLine(published.blocks.length);
  return lines;
}

/** Splits at line breaks; at the last `limit` of them when there are more. */
function splitAtLast(text: string, limit: number): readonly string[] {
  const parts = text.split('\n');
  const surplus = parts.length - 1 - limit;
  return surplus <= 0 ? parts : [parts.slice(0, surplus + 1).join('\n'), ...parts.slice(surplus + 1)];
}
