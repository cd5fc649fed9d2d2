import type { Hashes } from './shingles';

/** The places of two texts in a list, the earlier first. */
export type Pair = readonly [one: number, other: number];

/** Texts up to this many can be paired: a hash and a place then fit into one number. */
const mostTexts = 0x10_0000;
/**
 * Of two texts that share three tenths about three tenths of the hashes are common. Half of that is asked for, so that
 * chance hides none.
 */
const leastCommon = 0.15;

/**
 * The pairs of texts that are worth comparing, of all there are, by the small part of their sketches that is looked
 * up (landmarks, below 2^32): for each text in its turn those after it that have enough of them in common. One step a
 * text, so that long work can pause.
 * @param tooCommon a hash that stands in so many texts leads nowhere
 */
export function* likelyPairs(landmarks: readonly Hashes[], tooCommon: number): Generator<readonly Pair[]> {
  if (landmarks.length > mostTexts) throw new Error('Too many texts to be paired.');
  const { holders, groupsOf, telling } = gathered(landmarks, tooCommon);
  const common = new Uint16Array(landmarks.length);
  for (let one = 0; one < landmarks.length; one++) {
    const met: number[] = [];
    for (const { start, end } of groupsOf[one] ?? []) {
      for (let at = start; at < end; at++) {
        const other = holders[at] ?? 0;
        if (other <= one) continue;
        if (common[other] === 0) met.push(other);
        common[other] = (common[other] ?? 0) + 1;
      }
    }
    yield met.flatMap((other): Pair[] => {
      const least = leastCommon * Math.min(telling[one] ?? 0, telling[other] ?? 0);
      return (common[other] ?? 0) >= least ? [[one, other]] : [];
    });
    for (const other of met) common[other] = 0;
  }
}

/** A run of `holders`: the texts that have one hash. */
interface Group {
  readonly start: number;
  readonly end: number;
}

/**
 * The texts by their hashes; for each text its hashes that others have too, and how many it has that are not too
 * common.
 */
function gathered(landmarks: readonly Hashes[], tooCommon: number) {
  const sorted = sortedByHash(landmarks);
  const holders = Uint32Array.from(sorted, (packed) => packed % mostTexts);
  const groupsOf = landmarks.map((): Group[] => []);
  const telling = Uint32Array.from(landmarks, ({ length }) => length);
  let start = 0;
  for (let end = 1; end <= sorted.length; end++) {
    if (end < sorted.length && hashAt(sorted, end) === hashAt(sorted, start)) continue;
    const group = { start, end };
    for (const holder of holders.subarray(start, end)) {
      if (end - start >= tooCommon) telling[holder] = (telling[holder] ?? 0) - 1;
      else if (end - start > 1) groupsOf[holder]?.push(group);
    }
    start = end;
  }
  return { holders, groupsOf, telling };
}

/** Each hash with the place of its text in one number: sorting numbers is fast, and takes eight bytes apiece. */
function sortedByHash(landmarks: readonly Hashes[]): Float64Array {
  const packed = new Float64Array(landmarks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const [place, hashes] of landmarks.entries()) {
    for (const hash of hashes) packed[at++] = hash * mostTexts + place;
  }
  return packed.sort();
}

function hashAt(sorted: Float64Array, at: number): number {
  return Math.floor((sorted[at] ?? 0) / mostTexts);
}
