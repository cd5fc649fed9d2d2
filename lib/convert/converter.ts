import { PhraseTrie, type Dictionary } from './phrase-trie';
import {
  convertSegments,
  cutAndConvert,
  cutAtPhrases,
  type LengthChange,
  type OverlapRule,
  type SegmentedText,
} from './stages';

/** A conversion as OpenCC configures it (the shape of opencc-js's preset `configs`). */
export interface Configuration {
  /** Stages over the whole text before anything else. */
  readonly normalizationChain?: readonly (readonly Dictionary[])[];
  /** Phrases that cut the text; none cuts when absent. */
  readonly segmentation?: readonly Dictionary[];
  /** The stages, each a group of dictionaries in order of precedence. */
  readonly conversionChain: readonly (readonly Dictionary[])[];
}

/** A converted text, and where it is longer or shorter than what it was made of. */
export interface Converted {
  readonly text: string;
  /** One list a stage, first stage first; offsets of each count in the text that went into that stage. */
  readonly changes: readonly (readonly LengthChange[])[];
}

export type Converter = (text: string) => Converted;

type Stage = (segmented: SegmentedText, changes: LengthChange[]) => SegmentedText;

/** Characters that the normalization dictionary of OpenCC knows: U+F900–FAFF and U+2F800–2FA1F. */
const compatibilityIdeograph = /[\uf900-\ufaff\ud87e]/;

/**
 * Makes the converter of a configuration. Gives what `ConverterBuilder` of opencc-js gives for the same
 * configuration, character for character, when no `settle` is passed. Building takes some 30 ms for the
 * Simplified phrases, so make one per direction and keep it.
 */
export function makeConverter(configuration: Configuration, settle: OverlapRule | null = null): Converter {
  const normalize = lazily(() =>
    (configuration.normalizationChain ?? []).map((group) => wholeTextStage(group)),
  );
  const stages = conversionStages(configuration, settle);
  return (text) => {
    let segmented: SegmentedText = { text, ends: [text.length] };
    const changes: LengthChange[][] = [];
    const run = (stage: Stage): void => {
      const changed: LengthChange[] = [];
      segmented = stage(segmented, changed);
      changes.push(changed);
    };
    if (compatibilityIdeograph.test(text)) {
      normalize().forEach(run);
      segmented = { text: segmented.text, ends: [segmented.text.length] };
    }
    stages.forEach(run);
    return { text: segmented.text, changes };
  };
}

function conversionStages(configuration: Configuration, settle: OverlapRule | null): readonly Stage[] {
  const { segmentation, conversionChain } = configuration;
  const [first, ...later] = conversionChain;
  if (segmentation === undefined) return conversionChain.map(wholeTextStage);
  if (first !== undefined && holdsPhrasesThenCharacters(first, segmentation)) {
    const trie = new PhraseTrie(first, segmentation.length);
    const cutting: Stage = ({ text }, changes) => cutAndConvert(trie, text, changes, settle);
    return [cutting, ...later.map(wholeTextStage)];
  }
  const phrases = new PhraseTrie(segmentation);
  return [({ text }) => cutAtPhrases(phrases, text), ...conversionChain.map(wholeTextStage)];
}

/** Whether cutting and the first stage can be one pass: the stage's first dictionaries cut, its others hold single characters. */
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

function wholeTextStage(group: readonly Dictionary[]): Stage {
  const trie = new PhraseTrie(group);
  return (segmented, changes) => convertSegments(trie, segmented, changes);
}

function lazily<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}
