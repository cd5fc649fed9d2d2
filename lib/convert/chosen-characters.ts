import {
  regionOf,
  type Block,
  type CharacterPlace,
  type ChosenCharacter,
  type Script,
  type Variant,
} from '../report';
import { textsOf, type BlockText } from './block-texts';
import { findChoices } from './choices';
import { convertAligned, type ConversionOptions } from './convert-text';
import type { Converted } from './converter';

/** So many units on either side tell a place from others; a text's edge may come sooner. */
const wordsAround = 12;

/** What was chosen in a block: the character to stand there, by offset in its `blockText`. */
export type ChosenInBlock = ReadonlyMap<number, string>;

const nothingChosen: ChosenInBlock = new Map();

interface Found {
  readonly block: number;
  /** In the block's `blockText`. */
  readonly offset: number;
}

/** The texts of some blocks, searched for places. */
export class PlaceFinder {
  readonly #texts: readonly (BlockText & { readonly block: number })[];
  readonly #found = new Map<string, readonly Found[]>();

  constructor(blocks: readonly Block[]) {
    this.#texts = blocks.flatMap((block, index) => textsOf(block).map((text) => ({ block: index, ...text })));
  }

  /** The place of the character at an offset of a text that begins at `start` of a block's `blockText`. */
  placeOf(block: number, { start, text }: BlockText, at: number): CharacterPlace {
    const place = {
      before: text.slice(Math.max(0, at - wordsAround), at),
      character: text.charAt(at),
      after: text.slice(at + 1, at + 1 + wordsAround),
    };
    const occurrence = this.#all(place).findIndex((one) => one.block === block && one.offset === start + at);
    return { ...place, occurrence };
  }

  /** The character that a place names, undefined where its words no longer stand. */
  find(place: CharacterPlace): Found | undefined {
    return this.#all(place)[place.occurrence];
  }

  #all({ before, character, after }: Omit<CharacterPlace, 'occurrence'>): readonly Found[] {
    const words = before + character + after;
    const key = `${before.length} ${words}`;
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const found: Found[] = [];
    for (const { block, start, text } of this.#texts) {
      for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        found.push({ block, offset: start + at + before.length });
      }
    }
    this.#found.set(key, found);
    return found;
  }
}

/**
 * What was chosen in each of the blocks for a variant, empty where nothing was; a choice whose words no longer stand
 * waits until they do.
 */
export function chosenInBlocks(
  blocks: readonly Block[],
  chosen: readonly ChosenCharacter[],
  to: Variant,
): readonly ChosenInBlock[] {
  const ofRegion = chosen.filter(({ region }) => region === regionOf[to]);
  if (ofRegion.length === 0) return [];
  const inBlocks = blocks.map(() => new Map<number, string>());
  const finder = new PlaceFinder(blocks);
  for (const choice of ofRegion) {
    const place = finder.find(choice);
    if (place !== undefined) inBlocks[place.block]?.set(place.offset, choice.becomes);
  }
  return inBlocks;
}

/** The choices of a block's text that begins at `start`, by offset in that text. */
export function chosenFrom(chosen: ChosenInBlock | undefined, start: number, text: string): ChosenInBlock {
  if (chosen === undefined || chosen.size === 0) return nothingChosen;
  const within = [...chosen].map(([offset, becomes]): [number, string] => [offset - start, becomes]);
  return new Map(within.filter(([offset]) => offset >= 0 && offset < text.length));
}

/**
 * `convertAligned` with characters that a person chose at offsets of the text. A choice holds only where the
 * converter has it among its candidates: where a word was rewritten as a whole there is none.
 */
export function convertWithChosen(
  text: string,
  from: Script,
  to: Variant,
  options: ConversionOptions,
  chosen: ChosenInBlock,
): Converted {
  const converted = convertAligned(text, from, to, options);
  if (chosen.size === 0) return converted;
  let result = converted.text;
  for (const { start, convertedStart, convertedEnd, candidates } of findChoices(text, from, to, options)) {
    const becomes = chosen.get(start);
    if (becomes === undefined || !candidates.includes(becomes)) continue;
    result = result.slice(0, convertedStart) + becomes + result.slice(convertedEnd);
  }
  return { ...converted, text: result };
}
