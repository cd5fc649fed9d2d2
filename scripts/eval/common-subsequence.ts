const wordBits = 32;

/**
 * Length of the longest common subsequence of two texts, in UTF-16 units: the bit-parallel method of Crochemore
 * et al. (2001), |a| · |b| / 32 steps. Common ends are taken off first.
 */
export function commonLength(a: string, b: string): number {
  let start = 0;
  const shorter = Math.min(a.length, b.length);
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let end = 0;
  while (end < shorter - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end))
    end++;
  return start + end + commonLengthOfMiddles(a.slice(start, a.length - end), b.slice(start, b.length - end));
}

function commonLengthOfMiddles(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  const words = Math.ceil(a.length / wordBits);
  const places = placesOfUnits(a, words);
  const row = new Uint32Array(words).fill(0xffffffff);
  for (let at = 0; at < b.length; at++) {
    const matches = places.get(b.charCodeAt(at));
    if (matches === undefined) continue;
    let carry = 0;
    for (let word = 0; word < words; word++) {
      const value = row[word] ?? 0;
      const hit = (value & (matches[word] ?? 0)) >>> 0;
      const sum = value + hit + carry;
      carry = sum > 0xffffffff ? 1 : 0;
      row[word] = (sum | (value & ~hit)) >>> 0;
    }
  }
  let zeros = 0;
  for (let at = 0; at < a.length; at++) if ((((row[at >> 5] ?? 0) >>> (at & 31)) & 1) === 0) zeros++;
  return zeros;
}

/** For each unit of a text the places where it stands, a bit a place. */
function placesOfUnits(text: string, words: number): ReadonlyMap<number, Uint32Array> {
  const places = new Map<number, Uint32Array>();
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const bits = places.get(unit) ?? new Uint32Array(words);
    bits[at >> 5] = (bits[at >> 5] ?? 0) | (1 << (at & 31));
    places.set(unit, bits);
  }
  return places;
}
