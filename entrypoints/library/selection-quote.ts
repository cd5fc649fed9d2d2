import { blockStarts, quoteOf } from '../../lib/anchor';
import { blockText, flatText, type Block, type TextQuote } from '../../lib/report';
import { movedOffset, turnedRound } from '../../ui/reader/alignment';
import type { Reading } from '../../ui/reader/open-clip';
import { readTextKey, type SelectedText, type TextKey, type TextPoint } from '../../ui/reader/selected-text';
import { storedOffset } from '../../ui/words/page-text';
import type { Conversion } from './reading';

/**
 * The quote of a passage that was selected in a reading, in the words of the mended original; null where it holds
 * no words. `conversion` is needed as soon as the reading shows a variant.
 */
export function quoteOfSelection(
  reading: Reading,
  { start, end }: SelectedText,
  conversion: Conversion | null,
): TextQuote | null {
  const from = flatOffset(reading, start, 'start', conversion);
  const to = flatOffset(reading, end, 'end', conversion);
  if (from === null || to === null || from >= to) return null;
  return quoteOf(flatText(reading.mended), { start: from, end: to });
}

/** Where a point stands in the flat text of the mended original; null when the reading has no such text. */
function flatOffset(
  reading: Reading,
  { key, offset }: TextPoint,
  edge: 'start' | 'end',
  conversion: Conversion | null,
): number | null {
  const place = readTextKey(key);
  const mended = place === null ? undefined : reading.mended[place.block];
  const shown = place === null ? undefined : shownBlock(reading, place);
  if (place === null || mended === undefined || shown === undefined) return null;
  const piece = pieceOf(shown, place);
  const shownOffset = piece.start + storedOffset(piece.text, offset);
  const differences = conversion?.conversionDifferences(blockText(mended), blockText(shown)) ?? [];
  const mendedOffset = movedOffset(shownOffset, turnedRound(differences), edge);
  return (blockStarts(reading.mended)[place.block] ?? 0) + mendedOffset;
}

function shownBlock(reading: Reading, { side, block }: TextKey): Block | undefined {
  if (reading.layout === 'single') return reading.body.blocks[block]?.block;
  const pair = reading.pairs[block];
  return side === 'converted' ? pair?.converted.block : pair?.original.block;
}

/** The text of a block or of one of its cells, and where it begins in the block's. */
function pieceOf(block: Block, { cell }: TextKey): { readonly text: string; readonly start: number } {
  const text = blockText(block);
  if (cell === null) return { text, start: 0 };
  const lines = text.split('\n');
  const cells = (lines[cell.row] ?? '').split('\t');
  const before = [
    ...lines.slice(0, cell.row).map((line) => `${line}\n`),
    ...cells.slice(0, cell.column).map((words) => `${words}\t`),
  ].join('');
  return { text: cells[cell.column] ?? '', start: before.length };
}
