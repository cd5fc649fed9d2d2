import type { Variant } from './script';

/** Where a variant is read; each has a plain form and one that rewrites words too, the mainland only the plain one. */
export const regions = ['cn', 'tw', 'hk'] as const;
export type Region = (typeof regions)[number];

export const regionOf: { readonly [Name in Variant]: Region } = {
  cn: 'cn',
  tw: 'tw',
  hk: 'hk',
  twp: 'tw',
  hkp: 'hk',
};

/**
 * A character of a mended text, found by the words around it: mends that are switched move offsets, words they
 * leave alone. All four are needed again to find it.
 */
export interface CharacterPlace {
  readonly before: string;
  /** As it stands in the mended text. */
  readonly character: string;
  readonly after: string;
  /** How many places with the same words around them come first in the clip. */
  readonly occurrence: number;
}

/** What a person chose at one place of a clip, where the converter had several characters to choose from. */
export interface ChosenCharacter extends CharacterPlace {
  /** Holds in both forms of the region. */
  readonly region: Region;
  readonly becomes: string;
}

/** A word, often a name, that a person wants converted in one way in all clips. */
export interface KeptPhrase {
  readonly region: Region;
  /** As published. */
  readonly written: string;
  /** As it is to read in the region. */
  readonly becomes: string;
}

/** The phrases that hold where a variant is read. */
export function phrasesFor(phrases: readonly KeptPhrase[], variant: Variant): readonly KeptPhrase[] {
  return phrases.filter(({ region }) => region === regionOf[variant]);
}

/** The phrases with one more; it takes the place of another for the same word. */
export function withPhrase(phrases: readonly KeptPhrase[], phrase: KeptPhrase): readonly KeptPhrase[] {
  return [...withoutPhrase(phrases, phrase), phrase];
}

export function withoutPhrase(phrases: readonly KeptPhrase[], phrase: KeptPhrase): readonly KeptPhrase[] {
  return phrases.filter(({ region, written }) => region !== phrase.region || written !== phrase.written);
}

/** A clip's choices with one more, in place of what was chosen there before; null takes that back alone. */
export function withChosen(
  chosen: readonly ChosenCharacter[],
  place: CharacterPlace,
  region: Region,
  becomes: string | null,
): readonly ChosenCharacter[] {
  const { before, character, after, occurrence } = place;
  const others = chosen.filter((one) => one.region !== region || !isSamePlace(one, place));
  if (becomes === null) return others;
  return [...others, { region, before, character, after, occurrence, becomes }];
}

function isSamePlace(one: CharacterPlace, other: CharacterPlace): boolean {
  return (
    one.before === other.before &&
    one.character === other.character &&
    one.after === other.after &&
    one.occurrence === other.occurrence
  );
}

/** A character of the text and what stands for it; a word that was rewritten as a whole stays in one piece. */
export interface WordPart {
  readonly written: string;
  readonly becomes: string;
}

/** Where a choice stands: what finds it again, and what a word with it could reach over. */
export interface ChoiceSurroundings {
  readonly place: CharacterPlace;
  /** What stands before it with neither a mark nor a space between, in reading order. */
  readonly partsBefore: readonly WordPart[];
  readonly partsAfter: readonly WordPart[];
}
