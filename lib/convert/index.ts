export { findBlockChoices, type BlockChoice } from './block-choices';
export { findChoices, type Choice } from './choices';
export { convertBlocks, scriptOfBlock, type BlockConversionOptions } from './convert-blocks';
export { convertText, type ConversionOptions } from './convert-text';
export { conversionDifferences, type ConversionDifference } from './differences';
export { mainlandResidue } from './mainland-residue';
export type { PersonalPhrase } from './personal-phrases';
export { converterStamp, type ConverterStamp } from './stamp';
