import { isHan } from '../han/ranges';
import { countShared, keptShingles } from './shingles';

/** Half of the shingles: a single digit that changes lies in six of them, and is missed once in sixty times. */
const keptOneIn = 2;

/**
 * The print of a page's visible text: kept six-character shingles of its Han characters and digits as they stand
 * (of all that changes on a kept page, figures matter the most). Unlike a sketch it does not fold the script, so
 * that the content script need not carry the fold table; a page is only ever compared with itself. Ascending.
 */
export function pagePrint(text: string): number[] {
  const counted = new Uint16Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isHan(unit) || isDigit(unit)) counted[length++] = unit;
  }
  return keptShingles(counted.subarray(0, length), keptOneIn);
}

function isDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19);
}

/** The share, 0 to 1, of a saved print that the page's print of today no longer holds; 0 when nothing was saved. */
export function missingShare(saved: readonly number[], page: readonly number[]): number {
  return saved.length === 0 ? 0 : 1 - countShared(saved, page) / saved.length;
}

/**
 * Of the shingles of a body those that the page's own text shows, so that a later look at the page finds them all
 * again while it is unchanged: a body from a frame, or joined over line breaks, is not found in full.
 */
export function visiblePrint(body: string, page: string): number[] {
  const shown = new Set(pagePrint(page));
  return pagePrint(body).filter((hash) => shown.has(hash));
}
