import type { BitReader } from './bit-reader';
import type { BitWriter } from './bit-writer';

/*
 * A list of rising positions as Golomb–Rice codes (R. F. Rice 1979) of their gaps: the lowest bits of a gap as they
 * are, the rest in ones and a zero. How many bits are “lowest” follows from how many positions lie in how long a
 * text, so that it need not be stored.
 */

/** The bits of a gap that are written as they are: those of the usual gap, ln 2 times the mean (Golomb). */
function plainBits(count: number, length: number): number {
  return Math.max(0, Math.floor(Math.log2((Math.LN2 * length) / count)));
}

/** Writes `positions[from]` to `positions[to - 1]`, which rise and lie below `length`. */
export function writePositions(
  writer: BitWriter,
  positions: Uint32Array,
  from: number,
  to: number,
  length: number,
): void {
  const plain = plainBits(to - from, length);
  let before = -1;
  for (let at = from; at < to; at++) {
    const position = positions[at] ?? 0;
    const gap = position - before - 1;
    writer.unary(gap >>> plain);
    writer.bits(gap & ((1 << plain) - 1), plain);
    before = position;
  }
}

/** Reads the list that comes next: `count` positions below `length`. */
export function readPositions(reader: BitReader, count: number, length: number): Uint32Array {
  const plain = plainBits(count, length);
  const positions = new Uint32Array(count);
  let before = -1;
  for (let index = 0; index < count; index++) {
    const next = reader.peek();
    const ones = Math.clz32(~next);
    const used = ones + 1 + plain;
    // Nearly always one look gives the whole gap.
    if (used <= 25) {
      before += (ones << plain) + 1;
      if (plain > 0) before += (next << (ones + 1)) >>> (32 - plain);
      reader.at += used;
    } else {
      const high = reader.unary();
      before += (high << plain) + reader.bits(plain) + 1;
    }
    positions[index] = before;
  }
  return positions;
}
