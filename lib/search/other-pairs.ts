import { BitReader } from './bit-reader';
import type { BitWriter } from './bit-writer';
import { readPositions, writePositions } from './position-list';

/** A pair with its places: `places[from]` to `places[to - 1]`, which rise. */
export interface PairPlaces {
  /** Which of the segment's units its second one is, counted from 1; 0 is none. */
  readonly second: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Writes the pairs that begin with one unit and are not common: how many, their second units, how often each stands,
 * and then their places, all without a gap, since most of them stand once.
 * @param pairs their second units rise
 * @param units how many units the segment has
 * @param length of the segment
 */
export function writeOtherPairs(
  writer: BitWriter,
  pairs: readonly PairPlaces[],
  places: Uint32Array,
  units: number,
  length: number,
): void {
  writer.gamma(pairs.length);
  const seconds = Uint32Array.from(pairs, ({ second }) => second);
  writePositions(writer, seconds, 0, seconds.length, units + 1);
  for (const { from, to } of pairs) writer.gamma(to - from);
  for (const { from, to } of pairs) writePositions(writer, places, from, to, length);
}

/** Reads what `writeOtherPairs` wrote. */
export class OtherPairs {
  readonly #reader: BitReader;
  readonly #seconds: Uint32Array;
  readonly #counts: Uint32Array;
  readonly #length: number;

  constructor(row: Uint8Array, units: number, length: number) {
    this.#reader = new BitReader(row);
    const pairs = this.#reader.gamma();
    this.#seconds = readPositions(this.#reader, pairs, units + 1);
    this.#counts = new Uint32Array(pairs);
    for (let at = 0; at < pairs; at++) this.#counts[at] = this.#reader.gamma();
    this.#length = length;
  }

  /** The places of the pair with this second unit, or null. To be asked once: the lists before it are read over. */
  placesOf(second: number): Uint32Array | null {
    const index = this.#seconds.indexOf(second);
    if (index < 0) return null;
    for (const count of this.#counts.subarray(0, index)) readPositions(this.#reader, count, this.#length);
    return readPositions(this.#reader, this.#counts[index] ?? 0, this.#length);
  }

  /** The places of all pairs, a list each. */
  *lists(): Generator<Uint32Array> {
    for (const count of this.#counts) yield readPositions(this.#reader, count, this.#length);
  }
}
