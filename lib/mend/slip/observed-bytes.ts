import { codeOfUnit, isTrail } from '../gbk';

const highestAscii = 0x7f;
/** Full-width forms of ASCII have this lead byte, and their ASCII byte plus 0x80 as trail. */
const fullWidthLead = 0xa3;

/** The bytes that a decoder read where a character now stands: two of a pair, or one. */
export interface ObservedBytes {
  readonly first: number;
  /** null for a single byte. */
  readonly second: number | null;
}

/**
 * What a character may have been in bytes. A mark of ASCII may be the full-width one that a mirror folded to it; a
 * character that GBK lacks was no bytes of a GBK page: then the list is empty.
 */
export function observedBytes(character: string): readonly ObservedBytes[] {
  const unit = character.charCodeAt(0);
  if (character === '€') return [{ first: 0x80, second: null }];
  if (unit <= highestAscii) {
    const fullWidth = { first: fullWidthLead, second: unit + 0x80 };
    return isTrail(unit) ? [{ first: unit, second: null }, fullWidth] : [fullWidth];
  }
  const code = codeOfUnit(unit);
  return code === 0 ? [] : [{ first: code >> 8, second: code & 0xff }];
}
