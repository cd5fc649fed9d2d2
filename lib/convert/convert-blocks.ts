import { readScript } from '../han/script';
import { blockText, type Block, type InlineMark, type Script, type Variant } from '../report';
import { Alignment } from './alignment';
import { convertAligned, convertText, type ConversionOptions } from './convert-text';

/**
 * Blocks in a variant. `from` is the script of the whole text; a block that is plainly in the other script (a
 * quotation) goes by its own. A block's text is converted in one piece, whatever bold and links divide it, and
 * its marks move along; tables go cell by cell.
 */
export function convertBlocks(
  blocks: readonly Block[],
  from: Script,
  to: Variant,
  options: ConversionOptions = {},
): Block[] {
  return blocks.map((block) => convertBlock(block, scriptOfBlock(block, from), to, options));
}

/** The script a block of a text is converted from: its own where that is plain, else that of the whole text. */
export function scriptOfBlock(block: Block, ofWhole: Script): Script {
  const own = readScript(blockText(block)).script;
  return own === 'hans' || own === 'hant' ? own : ofWhole;
}

function convertBlock(block: Block, from: Script, to: Variant, options: ConversionOptions): Block {
  const converted = (text: string): string => convertText(text, from, to, options);
  switch (block.kind) {
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(converted)) };
    case 'figure': {
      const photographer = block.photographer === null ? null : converted(block.photographer);
      return { ...block, caption: converted(block.caption), photographer };
    }
    case 'page-break':
      return block;
    default: {
      const { text, changes } = convertAligned(block.text, from, to, options);
      const alignment = new Alignment(changes);
      const moved = (mark: InlineMark): InlineMark => ({
        ...mark,
        start: alignment.toConverted(mark.start, 'start'),
        end: alignment.toConverted(mark.end, 'end'),
      });
      return { ...block, text, marks: block.marks.map(moved) };
    }
  }
}
