import type { Variant } from '../report';
import type { Configuration } from './converter';
import * as dictionary from './dictionaries';
import { overlayPhrases } from './overlay-phrases';
import { packDictionary } from './packed';
import type { Dictionary } from './phrase-trie';

/** A script that a text can be converted from. */
export type SourceScript = 'hans' | 'hant';

/** Our phrases, first in every group that reads Simplified phrases. */
export const overlayDictionary: Dictionary = packDictionary(
  overlayPhrases.map(({ simplified, traditional }) => [simplified, traditional]),
);

/**
 * Forms that Taiwan writes all day though OpenCC's standard has another: a text of Taiwan keeps its 台灣 and 濕地.
 * Reason: the reverse Hong Kong table below would make 臺 and 溼 of them.
 */
export const keptInTaiwan: Dictionary = packDictionary([
  ['台', '台'],
  ['濕', '濕'],
]);

/**
 * Taiwan's forms that Hong Kong does not write. OpenCC's own reverse table goes to its in-house standard and
 * would also make 蔘 of 參, 羣 of 群 and 牀 of 床, which no reader of Hong Kong asks for.
 */
export const taiwanFormsInHongKong: Dictionary = packDictionary([
  ['著', '着'],
  ['裡', '裏'],
  ['汙', '污'],
]);

const normalizationChain = [[dictionary.compatibilityIdeographs]];

const simplifiedPhrases = [
  overlayDictionary,
  dictionary.simplifiedPhrases,
  dictionary.simplifiedRegionalPhrases,
];
const simplifiedToTraditional = [...simplifiedPhrases, dictionary.simplifiedCharacters];
const traditionalToSimplified = [dictionary.traditionalPhrases, dictionary.traditionalCharacters];

const toTaiwan = [dictionary.twVariantsPhrases, dictionary.twVariants];
const toTaiwanWords = [dictionary.twPhrases, ...toTaiwan];
const toHongKong = [dictionary.hkVariantsPhrases, dictionary.hkVariants];
const toHongKongWords = [dictionary.hkPhrases, ...toHongKong];

const fromHongKong = [dictionary.hkVariantsReversePhrases, dictionary.hkVariantsReverse];
const fromTaiwan = [dictionary.twVariantsReversePhrases, dictionary.twVariantsReverse];
const fromHongKongForTaiwan = [keptInTaiwan, ...fromHongKong];
const fromTaiwanForHongKong = [dictionary.twVariantsReversePhrases, taiwanFormsInHongKong];

/** OpenCC's s2tw, s2hk, s2twp, s2hkp with our phrases first. */
function fromSimplified(region: readonly Dictionary[]): Configuration {
  return {
    normalizationChain,
    segmentation: simplifiedPhrases,
    conversionChain: [simplifiedToTraditional, region],
  };
}

/** From one region's Traditional to another's: out of the forms of the one, into the forms of the other. */
function fromTraditional(other: readonly Dictionary[], region: readonly Dictionary[]): Configuration {
  return { normalizationChain, conversionChain: [other, region] };
}

/**
 * What OpenCC is to do for each direction; null where the text already is what is asked for. No direction ends in
 * OpenCC's own standard (羣 衆 爲), which nobody writes. Which region a Traditional text comes from is not known
 * for sure, so the other region's forms are undone first; a text that has none comes through unchanged.
 * Mainland-made Traditional keeps its 干部 and 雜志 here: docs/adr tells why.
 */
export const directions: Readonly<Record<SourceScript, Readonly<Record<Variant, Configuration | null>>>> = {
  hans: {
    cn: null,
    tw: fromSimplified(toTaiwan),
    hk: fromSimplified(toHongKong),
    twp: fromSimplified(toTaiwanWords),
    hkp: fromSimplified(toHongKongWords),
  },
  hant: {
    // tw2s of OpenCC, with the forms of Hong Kong (枱, 綫) undone as well.
    cn: {
      normalizationChain,
      segmentation: [dictionary.traditionalPhrases],
      conversionChain: [[...fromTaiwan, dictionary.hkVariantsReverse], traditionalToSimplified],
    },
    tw: fromTraditional(fromHongKongForTaiwan, toTaiwan),
    hk: fromTraditional(fromTaiwanForHongKong, toHongKong),
    twp: fromTraditional(fromHongKongForTaiwan, toTaiwanWords),
    hkp: fromTraditional(fromTaiwanForHongKong, toHongKongWords),
  },
};
