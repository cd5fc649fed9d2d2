import { convertBlocks, convertText, converterStamp } from '../convert';
import type { Conversion, MendedReport, Script, Variant } from '../report';

/** The reading of a mended report in a variant; always made from the mended original, never from another reading. */
export function convertMended(mended: MendedReport, from: Script, variant: Variant): Conversion {
  return {
    variant,
    ...converterStamp,
    title: mended.title === null ? null : convertText(mended.title, from, variant),
    blocks: convertBlocks(mended.blocks, from, variant),
  };
}
