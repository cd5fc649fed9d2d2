import type { Block, ChoiceSurroundings, Script, Variant, WordPart } from '../report';
import { Alignment } from './alignment';
import { textsOf } from './block-texts';
import { findChoices, type Choice } from './choices';
import { chosenFrom, chosenInBlocks, convertWithChosen, PlaceFinder } from './chosen-characters';
import type { Converted } from './converter';
import { scriptOfBlock, type BlockConversionOptions } from './convert-blocks';

/** A choice of the converter in a block; offsets count in the block's `blockText`, before and after conversion. */
export interface BlockChoice extends Omit<Choice, 'by'> {
  /** What stands there now. */
  readonly chosen: string;
  /** All it could be, what the converter would choose first. */
  readonly candidates: readonly string[];
  /** `here`: the person chose at this place. `person`: a phrase of theirs. */
  readonly by: Choice['by'] | 'here';
  /** Found when asked for: a long text has thousands of choices, and a person looks at few. */
  readonly surroundings: () => ChoiceSurroundings;
}

/** Names and words are no longer than this. */
const mostParts = 12;

/**
 * Where the conversion of blocks chose among several characters, a list for each block; the same arguments as
 * `convertBlocks`.
 */
export function findBlockChoices(
  blocks: readonly Block[],
  from: Script,
  to: Variant,
  options: BlockConversionOptions = {},
): readonly (readonly BlockChoice[])[] {
  const finder = new PlaceFinder(blocks);
  const chosen = chosenInBlocks(blocks, options.chosen ?? [], to);
  return blocks.map((block, index) => {
    if (block.kind === 'page-break') return [];
    const script = scriptOfBlock(block, from);
    let shift = 0;
    return textsOf(block).flatMap(({ start, text }) => {
      const chosenHere = chosenFrom(chosen[index], start, text);
      const converted = convertWithChosen(text, script, to, options, chosenHere);
      const convertedStart = start + shift;
      shift += converted.text.length - text.length;
      return findChoices(text, script, to, options).map((choice): BlockChoice => {
        const stands = converted.text.slice(choice.convertedStart, choice.convertedEnd);
        return {
          start: start + choice.start,
          end: start + choice.end,
          convertedStart: convertedStart + choice.convertedStart,
          convertedEnd: convertedStart + choice.convertedEnd,
          chosen: stands,
          candidates: choice.candidates,
          by: chosenHere.get(choice.start) === stands ? 'here' : choice.by,
          surroundings: () => ({
            place: finder.placeOf(index, { start, text }, choice.start),
            ...partsAround(text, converted, choice),
          }),
        };
      });
    });
  });
}

function partsAround(
  text: string,
  converted: Converted,
  choice: Choice,
): Pick<ChoiceSurroundings, 'partsBefore' | 'partsAfter'> {
  const alignment = new Alignment(converted.changes);
  const partsBefore: WordPart[] = [];
  for (let end = choice.start; end > 0 && partsBefore.length < mostParts;) {
    const start = startOfPart(converted, end);
    const part = partAt(text, converted, alignment, start, end);
    if (!isWord(part)) break;
    partsBefore.unshift(part);
    end = start;
  }
  const partsAfter: WordPart[] = [];
  for (let start = choice.end; start < text.length && partsAfter.length < mostParts;) {
    const end = endOfPart(converted, start);
    const part = partAt(text, converted, alignment, start, end);
    if (!isWord(part)) break;
    partsAfter.push(part);
    start = end;
  }
  return { partsBefore, partsAfter };
}

function startOfPart({ changes }: Converted, end: number): number {
  return changes.find((change) => change.end === end && change.start < end)?.start ?? end - 1;
}

function endOfPart({ changes }: Converted, start: number): number {
  return changes.find((change) => change.start === start && change.end > start)?.end ?? start + 1;
}

function partAt(
  text: string,
  converted: Converted,
  alignment: Alignment,
  start: number,
  end: number,
): WordPart {
  const becomes = converted.text.slice(
    alignment.toConverted(start, 'start'),
    alignment.toConverted(end, 'end'),
  );
  return { written: text.slice(start, end), becomes };
}

/** A half of a surrogate pair is no letter: a word ends there. */
function isWord({ written, becomes }: WordPart): boolean {
  return /^[\p{L}\p{N}]+$/u.test(written) && /^[\p{L}\p{N}]+$/u.test(becomes);
}
