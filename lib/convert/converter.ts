import { composeChanges, type LengthChange } from './alignment';
import { Overlaps, type WordStarts } from './overlaps';
import { PhraseTrie, type Dictionary } from './phrase-trie';
import { convertSegments, cutAndConvert, cutAtPhrases, type SegmentedText } from './stages';

/** A conversion as OpenCC configures it (the shape of opencc-js's preset `configs`). */
export interface Configuration {
  /** Stages over the whole text before anything else. */
  readonly normalizationChain?: readonly (readonly Dictionary[])[];
  /** Phrases that cut the text; none cuts when absent. */
  readonly segmentation?: readonly Dictionary[];
  /** The stages, each a group of dictionaries in order of precedence. */
  readonly conversionChain: readonly (readonly Dictionary[])[];
}

/** A converted text, and where it is longer or shorter than what it was made of (in order). */
export interface Converted {
  readonly text: string;
  readonly changes: readonly LengthChange[];
}

export type Converter = (text: string) => Converted;

type Stage = (segmented: SegmentedText, changes: LengthChange[]) => SegmentedText;

/** Characters that the normalization dictionary of OpenCC knows: U+F900–FAFF and U+2F800–2FA1F. */
const compatibilityIdeograph = /[\uf900-\ufaff\ud87e]/;

/**
 * Makes the converter of a configuration. Without `wordStarts` it gives what `ConverterBuilder` of opencc-js gives
 * for the same configuration, character for character; with it, a segmenter settles overlapping phrases. Building
 * takes some 30 ms for the Simplified phrases, so make one per direction and keep it. Groups that are the same
 * array share their trie.
 */
export function makeConverter(configuration: Configuration, wordStarts: WordStarts | null = null): Converter {
  const normalization = lazily(() => (configuration.normalizationChain ?? []).map(conversionStage));
  const stages = conversionStages(configuration, wordStarts);
  return (text) => {
    const normalized = compatibilityIdeograph.test(text)
      ? runStages(normalization(), text, [])
      : { text, changes: [] };
    return runStages(stages, normalized.text, normalized.changes);
  };
}

function runStages(stages: readonly Stage[], text: string, before: readonly LengthChange[]): Converted {
  let segmented: SegmentedText = { text, ends: [text.length] };
  let changes = before;
  for (const stage of stages) {
    const ofStage: LengthChange[] = [];
    segmented = stage(segmented, ofStage);
    changes = composeChanges(changes, ofStage);
  }
  return { text: segmented.text, changes };
}

function conversionStages(configuration: Configuration, wordStarts: WordStarts | null): readonly Stage[] {
  const { segmentation, conversionChain } = configuration;
  const [first, ...later] = conversionChain;
  if (segmentation === undefined) return conversionChain.map(conversionStage);
  if (first !== undefined && holdsPhrasesThenCharacters(first, segmentation)) {
    const trie = trieOf(first, segmentation.length);
    const cutting: Stage = ({ text }, changes) =>
      cutAndConvert(trie, text, changes, wordStarts === null ? null : new Overlaps(trie, text, wordStarts));
    return [cutting, ...later.map(conversionStage)];
  }
  const phrases = trieOf(segmentation, segmentation.length);
  return [({ text }) => cutAtPhrases(phrases, text), ...conversionChain.map(conversionStage)];
}

/** The trie whose phrases (`isPhrase`) cut the text in a configuration; null where none cuts. */
export function phrasesOf({ segmentation, conversionChain }: Configuration): PhraseTrie | null {
  if (segmentation === undefined) return null;
  const [first] = conversionChain;
  const group = first !== undefined && holdsPhrasesThenCharacters(first, segmentation) ? first : segmentation;
  return trieOf(group, segmentation.length);
}

/**
 * Whether cutting and the first stage can be one pass: the stage's first dictionaries cut, its others hold single
 * characters.
 */
function holdsPhrasesThenCharacters(
  first: readonly Dictionary[],
  segmentation: readonly Dictionary[],
): boolean {
  return (
    segmentation.every((dictionary, index) => first[index] === dictionary) &&
    first.slice(segmentation.length).every(holdsOnlyCharacters)
  );
}

function holdsOnlyCharacters(dictionary: Dictionary): boolean {
  return dictionary.split('|').every((entry) => isOneCharacter(entry.slice(0, entry.indexOf(' '))));
}

function isOneCharacter(word: string): boolean {
  return word.length === 1 || (word.length === 2 && (word.codePointAt(0) ?? 0) > 0xffff);
}

function conversionStage(group: readonly Dictionary[]): Stage {
  const trie = trieOf(group);
  return (segmented, changes) => convertSegments(trie, segmented, changes);
}

const tries = new WeakMap<readonly Dictionary[], Map<number, PhraseTrie>>();

/** The trie of a group of dictionaries, the first `segmenting` of which cut; made once for each array. */
function trieOf(group: readonly Dictionary[], segmenting = 0): PhraseTrie {
  const ofGroup = tries.get(group) ?? new Map<number, PhraseTrie>();
  tries.set(group, ofGroup);
  const trie = ofGroup.get(segmenting) ?? new PhraseTrie(group, segmenting);
  ofGroup.set(segmenting, trie);
  return trie;
}

function lazily<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}
