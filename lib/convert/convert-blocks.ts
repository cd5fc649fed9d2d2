import { readScript } from '../han/script';
import { blockText, type Block, type InlineMark, type Script, type Variant } from '../report';
import { convertAligned, convertText } from './convert-text';
import { convertedOffset } from './offsets';

/**
 * Blocks in a variant. `from` is the script of the whole text; a block that is plainly in the other script (a
 * quotation) goes by its own. A block's text is converted in one piece, whatever bold and links divide it, and
 * its marks move along; tables go cell by cell.
 */
export function convertBlocks(blocks: readonly Block[], from: Script, to: Variant): Block[] {
  return blocks.map((block) => convertBlock(block, scriptOfBlock(block, from), to));
}

function scriptOfBlock(block: Block, ofWhole: Script): Script {
  const own = readScript(blockText(block)).script;
  return own === 'hans' || own === 'hant' || ofWhole === 'none' ? own : ofWhole;
}

function convertBlock(block: Block, from: Script, to: Variant): Block {
  switch (block.kind) {
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map((cell) => convertText(cell, from, to))) };
    case 'figure':
      return {
        ...block,
        caption: convertText(block.caption, from, to),
        photographer: block.photographer === null ? null : convertText(block.photographer, from, to),
      };
    case 'page-break':
      return block;
    default: {
      const converted = convertAligned(block.text, from, to);
      const moved = (mark: InlineMark): InlineMark => ({
        ...mark,
        start: convertedOffset(converted, mark.start, 'start'),
        end: convertedOffset(converted, mark.end, 'end'),
      });
      return { ...block, text: converted.text, marks: block.marks.map(moved) };
    }
  }
}
