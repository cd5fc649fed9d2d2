/**
 * Ideographic description sequences (⿰氵工) spell a character that has no code point. OpenCC leaves an unmatched
 * one whole: the parts in it are no words of the text.
 */

const firstOperator = 0x2ff0;
const lastOperator = 0x2fff;

export function isDescriptionOperator(unit: number): boolean {
  return unit >= firstOperator && unit <= lastOperator;
}

/**
 * For every offset of a text the end of the description sequence that starts there, 0 where none does. Read from
 * the end of the text backwards, so that thousands of nested operators need neither recursion nor backtracking.
 * As in opencc-js, an operator whose parts run out counts as a plain character of the sequence around it.
 */
export function descriptionEnds(text: string): Uint32Array {
  const ends = new Uint32Array(text.length + 1);
  for (let at = text.length - 1; at >= 0; at--) {
    const unit = text.charCodeAt(at);
    if (!isDescriptionOperator(unit)) continue;
    ends[at] = sequenceEnd(text, at + 1, partCount(unit), ends);
  }
  return ends;
}

function sequenceEnd(text: string, from: number, parts: number, ends: Uint32Array): number {
  let end = from;
  for (let part = 0; part < parts; part++) {
    if (end >= text.length) return 0;
    const nested = ends[end] ?? 0;
    end = nested === 0 ? end + characterLength(text, end) : nested;
  }
  return end;
}

/** ⿲ and ⿳ take three parts, all others two (opencc-js counts the two unary ones of Unicode 15.1 so as well). */
function partCount(operator: number): number {
  return operator === 0x2ff2 || operator === 0x2ff3 ? 3 : 2;
}

/** UTF-16 units of the character at an offset: 2 for a well-formed surrogate pair. */
export function characterLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
