import { convertBlocks, convertText, converterStamp } from '../convert';
import {
  phrasesFor,
  type Conversion,
  type KeptPhrase,
  type MendedReport,
  type Script,
  type Variant,
} from '../report';

/** The reading of a mended report in a variant; always made from the mended original, never from another reading. */
export function convertMended(
  mended: MendedReport,
  from: Script,
  variant: Variant,
  phrases: readonly KeptPhrase[],
): Conversion {
  const options = { personalPhrases: phrasesFor(phrases, variant) };
  return {
    variant,
    ...converterStamp,
    title: mended.title === null ? null : convertText(mended.title, from, variant, options),
    blocks: convertBlocks(mended.blocks, from, variant, options),
  };
}
