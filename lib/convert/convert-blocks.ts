import { readScript } from '../han/script';
import {
  blockText,
  type Block,
  type ChosenCharacter,
  type InlineMark,
  type Script,
  type Variant,
} from '../report';
import { Alignment } from './alignment';
import { textsOf } from './block-texts';
import { chosenFrom, chosenInBlocks, convertWithChosen, type ChosenInBlock } from './chosen-characters';
import { convertText, type ConversionOptions } from './convert-text';
import type { Converted } from './converter';

/** What a person may add to the conversion of a clip. */
export interface BlockConversionOptions extends ConversionOptions {
  /** What they chose at single places of these blocks, for whatever region. */
  readonly chosen?: readonly ChosenCharacter[];
}

/**
 * Blocks in a variant. `from` is the script of the whole text; a block that is plainly in the other script (a
 * quotation) goes by its own. A block's text is converted in one piece, whatever bold and links divide it, and
 * its marks move along; tables go cell by cell.
 */
export function convertBlocks(
  blocks: readonly Block[],
  from: Script,
  to: Variant,
  options: BlockConversionOptions = {},
): Block[] {
  const chosen = chosenInBlocks(blocks, options.chosen ?? [], to);
  return blocks.map((block, index) =>
    convertBlock(block, scriptOfBlock(block, from), to, options, chosen[index]),
  );
}

/** The script a block of a text is converted from: its own where that is plain, else that of the whole text. */
export function scriptOfBlock(block: Block, ofWhole: Script): Script {
  const own = readScript(blockText(block)).script;
  return own === 'hans' || own === 'hant' ? own : ofWhole;
}

function convertBlock(
  block: Block,
  from: Script,
  to: Variant,
  options: ConversionOptions,
  chosen: ChosenInBlock | undefined,
): Block {
  const converted = (text: string, start: number): Converted =>
    convertWithChosen(text, from, to, options, chosenFrom(chosen, start, text));
  switch (block.kind) {
    case 'table': {
      const starts = textsOf(block).values();
      const cell = (text: string): string => converted(text, starts.next().value?.start ?? 0).text;
      return { ...block, rows: block.rows.map((row) => row.map(cell)) };
    }
    case 'figure': {
      const { photographer } = block;
      return {
        ...block,
        caption: converted(block.caption, 0).text,
        photographer: photographer === null ? null : convertText(photographer, from, to, options),
      };
    }
    case 'page-break':
      return block;
    default: {
      const { text, changes } = converted(block.text, 0);
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
