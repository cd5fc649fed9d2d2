/**
 * The dictionaries of OpenCC that the directions of lib/convert need, as opencc-js packs them:
 * `word replacement|word replacement|…`. Imported one by one and statically: a service worker cannot import
 * later, and the package's presets would bring the Japanese ones along.
 */
export { default as compatibilityIdeographs } from 'opencc-js/dict/CJK_Compatibility_Ideographs';
export { default as hkPhrases } from 'opencc-js/dict/HKPhrases';
export { default as hkVariants } from 'opencc-js/dict/HKVariants';
export { default as hkVariantsPhrases } from 'opencc-js/dict/HKVariantsPhrases';
export { default as hkVariantsReverse } from 'opencc-js/dict/HKVariantsRev';
export { default as hkVariantsReversePhrases } from 'opencc-js/dict/HKVariantsRevPhrases';
export { default as simplifiedCharacters } from 'opencc-js/dict/STCharacters';
export { default as simplifiedPhrases } from 'opencc-js/dict/STPhrases';
export { default as simplifiedRegionalPhrases } from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases';
export { default as traditionalCharacters } from 'opencc-js/dict/TSCharacters';
export { default as traditionalPhrases } from 'opencc-js/dict/TSPhrases';
export { default as twPhrases } from 'opencc-js/dict/TWPhrases';
export { default as twVariants } from 'opencc-js/dict/TWVariants';
export { default as twVariantsPhrases } from 'opencc-js/dict/TWVariantsPhrases';
export { default as twVariantsReverse } from 'opencc-js/dict/TWVariantsRev';
export { default as twVariantsReversePhrases } from 'opencc-js/dict/TWVariantsRevPhrases';
