/**
 * Which UTF-16 units are Han characters. Supplementary-plane characters are left out on purpose: they are
 * rarer than one in ten thousand in official prose, and leaving them out lets every scan go unit by unit.
 * This file imports nothing: the guest of every tab uses it.
 */

/**
 * Whether a UTF-16 unit is a Han character of the Basic Multilingual Plane (unified, Extension A, compatibility) or 〇.
 */
export function isHan(codeUnit: number): boolean {
  return (
    (codeUnit >= 0x4e00 && codeUnit <= 0x9fff) ||
    (codeUnit >= 0x3400 && codeUnit <= 0x4dbf) ||
    (codeUnit >= 0xf900 && codeUnit <= 0xfaff) ||
    codeUnit === 0x3007
  );
}

/** How many Han characters a text has, as `isHan` counts them. */
export function countHan(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    if (isHan(text.charCodeAt(at))) count++;
  }
  return count;
}
