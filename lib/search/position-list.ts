import type { BitWriter } from './bit-writer';

/*
 * A list of rising positions as Golomb–Rice codes (R. F. Rice 1979) of their gaps: the lowest bits of a gap as they
 * are, the rest in ones and a zero. How many bits are “lowest” follows from how many positions lie in how long a
 * text, so that it need not be stored. A fifth smaller than bytes with a continuation bit, on texts of this kind.
 */

/** The bits of a gap that are written as they are: those of the usual gap, ln 2 times the mean (Golomb). */
function plainBits(count: number, length: number): number {
  return Math.max(0, Math.floor(Math.log2((Math.LN2 * length) / count)));
}

/**
 * Writes `positions[from]` to `positions[to - 1]`, which rise and lie below `length`, and fills up the last byte.
 */
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
    if (plain > 0) writer.bits(gap & ((1 << plain) - 1), plain);
    before = position;
  }
  writer.align();
}

/** Reads the list that begins at a byte: `count` positions below `length`. */
export function readPositions(bytes: Uint8Array, start: number, count: number, length: number): Uint32Array {
  const plain = plainBits(count, length);
  const positions = new Uint32Array(count);
  let next = start;
  /** The next bits, highest first; below them zeros. */
  let held = 0;
  let heldBits = 0;
  let before = -1;
  for (let index = 0; index < count; index++) {
    let high = 0;
    for (;;) {
      while (heldBits <= 24) {
        held |= (bytes[next++] ?? 0) << (24 - heldBits);
        heldBits += 8;
      }
      // Leading ones: what is held holds at least 25 bits.
      const ones = Math.min(Math.clz32(~held), 24);
      high += ones;
      held <<= ones;
      heldBits -= ones;
      if (ones < 24) break;
    }
    held <<= 1;
    heldBits--;
    let low = 0;
    if (plain > 0) {
      while (heldBits <= 24) {
        held |= (bytes[next++] ?? 0) << (24 - heldBits);
        heldBits += 8;
      }
      low = held >>> (32 - plain);
      held <<= plain;
      heldBits -= plain;
    }
    before += (high << plain) + low + 1;
    positions[index] = before;
  }
  return positions;
}
