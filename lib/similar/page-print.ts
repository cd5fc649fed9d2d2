import { isHan } from '../han/ranges';
import { countShared, keptShingles } from './shingles';

/**
 * The print of a page's visible text: kept six-character shingles of its Han characters as they stand. Unlike a
 * sketch it does not fold the script, so that the content script need not carry the fold table; a page is only
 * ever compared with itself. Ascending.
 */
export function pagePrint(text: string): number[] {
  const han = new Uint16Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isHan(unit)) han[length++] = unit;
  }
  return keptShingles(han.subarray(0, length));
}

/** The share, 0 to 1, of a saved print that the page's print of today no longer holds; 0 when nothing was saved. */
export function missingShare(saved: readonly number[], page: readonly number[]): number {
  return saved.length === 0 ? 0 : 1 - countShared(saved, page) / saved.length;
}
