export { convertBlocks } from './convert-blocks';
export { convertText } from './convert-text';
export { conversionDifferences, type ConversionDifference } from './differences';
export { converterStamp, type ConverterStamp } from './stamp';
