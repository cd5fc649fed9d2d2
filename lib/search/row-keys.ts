/*
 * An index of pairs of UTF-16 units has rows of three kinds, each named by a number below 2^32 that is made of a pair.
 * A pair that begins with 0 stands between two texts and has no row of places.
 */

const unitsAtMost = 0x10000;

/** A pair as a number. Also the row of its places, where it is a common one. */
export function pairOf(first: number, second: number): number {
  return first * unitsAtMost + second;
}

/** The row of all pairs that begin with a unit and have no row of their own; as the pair with nothing after it. */
export function otherPairsRow(first: number): number {
  return pairOf(first, 0);
}

/** The row that says how often a unit stands in which text; as the pair with nothing before it. */
export function textCountsRow(unit: number): number {
  return pairOf(0, unit);
}

/** All rows that a segment can have: of some, nothing may have been left to write. */
export function segmentRows({
  units,
  commonPairs,
}: {
  readonly units: Uint32Array;
  readonly commonPairs: Uint32Array;
}): readonly number[] {
  return [
    ...Array.from(units, otherPairsRow),
    ...commonPairs,
    ...new Set(Array.from(commonPairs, (pair) => textCountsRow(firstOf(pair)))),
  ];
}

export function firstOf(pair: number): number {
  return Math.floor(pair / unitsAtMost);
}

/**
 * Which of a segment's units a unit is, counted from 1; 0 where it is none of them, as what stands between texts is.
 */
export function rankOf(unit: number, units: Uint32Array): number {
  const place = placeIn(units, unit);
  return units[place] === unit ? place + 1 : 0;
}

/** The place of a value among values that rise; where it is missing, of the next larger one. */
export function placeIn(rising: Uint32Array, value: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
