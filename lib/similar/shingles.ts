/**
 * Shingles: every run of six characters of a text, hashed to 32 bits. A part of them is kept, those whose hash is
 * smallest, so that two texts keep the same part of what they share (FracMinHash). Imports nothing: the content
 * script uses it.
 */

const shingleLength = 6;

/**
 * The kept shingle hashes of a text given as the characters that count, one in `oneIn` of them: distinct, ascending.
 */
export function keptShingles(characters: Uint16Array, oneIn: number): number[] {
  const keptBelow = 0x1_0000_0000 / oneIn;
  const kept = new Set<number>();
  for (let from = 0; from + shingleLength <= characters.length; from++) {
    const hash = shingleHash(characters, from);
    if (hash < keptBelow) kept.add(hash);
  }
  return [...kept].sort((one, other) => one - other);
}

/** FNV-1a over the units of one shingle, then mixed so that the smallest hashes are a fair sample. */
function shingleHash(characters: Uint16Array, from: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < from + shingleLength; at++)
    hash = Math.imul(hash ^ (characters[at] ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Ascending hashes, as an array or, where many are kept, a typed array. */
export type Hashes = ArrayLike<number> & Iterable<number>;

/** How many values two ascending lists have in common. */
export function countShared(one: Hashes, other: Hashes): number {
  let shared = 0;
  let at = 0;
  for (let index = 0; index < one.length; index++) {
    const value = one[index] ?? 0;
    while (at < other.length && (other[at] ?? 0) < value) at++;
    if (other[at] === value) shared++;
  }
  return shared;
}
