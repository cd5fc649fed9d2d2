import { blockText, type Block, type Figure, type InlineMark } from '../report';
import type { MendedLine } from './mended-lines';
import type { PublishedBlocks } from './published-blocks';

interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * The block that a mended line makes, and the published block it takes its kind from: the first that words of the
 * line come from. Null when mends emptied it; a page break or a picture with nothing left to say still stands.
 */
export function mendedBlock(
  line: MendedLine,
  published: PublishedBlocks,
): { readonly block: Block; readonly origin: number } | null {
  const text = line.pieces.map((piece) => piece.text).join('');
  const origin = text === '' ? wordlessOrigin(line, published.blocks) : wordedOrigin(line);
  const block = origin === null ? undefined : published.blocks[origin];
  if (origin === null || block === undefined) return null;
  const isUntouched = line.first === line.last && line.pieces.every((piece) => piece.mend === null);
  return { block: isUntouched ? block : rewritten(block, origin, text, line, published), origin };
}

function wordedOrigin(line: MendedLine): number {
  return line.pieces.find((piece) => piece.text !== '')?.block ?? line.first;
}

function wordlessOrigin(line: MendedLine, blocks: readonly Block[]): number | null {
  for (let index = line.first; index <= line.last; index++) {
    const block = blocks[index];
    if (block === undefined) continue;
    if (blockText(block) === '' || (block.kind === 'figure' && block.imageUrl !== null)) return index;
  }
  return null;
}

/** A published block with the words and marks of a mended line. */
function rewritten(
  block: Block,
  origin: number,
  text: string,
  line: MendedLine,
  published: PublishedBlocks,
): Block {
  const oneLine = text.replaceAll(/[\n\t]/g, ' ');
  switch (block.kind) {
    case 'table':
      return { ...block, rows: text.split('\n').map((row) => row.split('\t')) };
    case 'figure':
      return {
        ...block,
        caption: oneLine,
        photographer: photographerIn(block, origin, oneLine, line, published),
      };
    case 'page-break':
      return text === '' ? block : { kind: 'paragraph', text: oneLine, marks: marksIn(line, published) };
    default:
      return { ...block, text: oneLine, marks: marksIn(line, published) };
  }
}

/** The photographer's name as the mended caption writes it. */
function photographerIn(
  figure: Figure,
  origin: number,
  caption: string,
  line: MendedLine,
  published: PublishedBlocks,
): string | null {
  const { photographer } = figure;
  if (photographer === null) return null;
  const offset = figure.caption.lastIndexOf(photographer);
  const place = published.ranges[origin];
  if (offset === -1 || place === undefined) return photographer;
  const start = place.start + offset;
  const range = rangeInLine(line, { start, end: start + photographer.length });
  return range === null ? null : caption.slice(range.start, range.end);
}

/** The marks of all blocks in a line, where their words now stand. */
function marksIn(line: MendedLine, published: PublishedBlocks): readonly InlineMark[] {
  const marks: InlineMark[] = [];
  for (let index = line.first; index <= line.last; index++) {
    const block = published.blocks[index];
    const place = published.ranges[index];
    if (block === undefined || place === undefined || !('marks' in block)) continue;
    for (const mark of block.marks) {
      const range = rangeInLine(line, { start: place.start + mark.start, end: place.start + mark.end });
      if (range !== null) marks.push({ ...mark, ...range });
    }
  }
  return marks;
}

/**
 * Where a published stretch stands in the text of a mended line. A mend that it cuts into counts whole; null when
 * nothing of it is left.
 */
function rangeInLine(line: MendedLine, published: Range): Range | null {
  let start = -1;
  let end = -1;
  let at = 0;
  for (const piece of line.pieces) {
    const length = piece.text.length;
    if (piece.end > published.start && piece.start < published.end && length > 0) {
      const isText = piece.mend === null;
      if (start === -1) start = at + (isText ? Math.max(0, published.start - piece.start) : 0);
      end = at + (isText ? Math.min(length, published.end - piece.start) : length);
    }
    at += length;
  }
  return end > start ? { start, end } : null;
}
