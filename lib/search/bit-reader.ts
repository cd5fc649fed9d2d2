/** Reads what a BitWriter wrote; after the last byte it reads zeros. */
export class BitReader {
  /** The next bit. */
  at = 0;
  readonly #bytes: DataView;
  /** The last byte from which four can be read at once. */
  readonly #lastOfFour: number;

  constructor(bytes: Uint8Array) {
    this.#bytes = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#lastOfFour = bytes.byteLength - 4;
  }

  /** The bits that follow, the next one highest; at least 25 of the 32 are theirs, the rest are zeros. */
  peek(): number {
    const first = this.at >>> 3;
    const word = first <= this.#lastOfFour ? this.#bytes.getUint32(first) : this.#lastBytes(first);
    return word << (this.at & 7);
  }

  #lastBytes(first: number): number {
    let word = 0;
    for (let byte = first; byte < first + 4; byte++) {
      word = (word << 8) | (byte < this.#bytes.byteLength ? this.#bytes.getUint8(byte) : 0);
    }
    return word;
  }

  /** The next bits as a number; `count` is at most 24. */
  bits(count: number): number {
    if (count === 0) return 0;
    const value = this.peek() >>> (32 - count);
    this.at += count;
    return value;
  }

  unary(): number {
    let value = 0;
    for (;;) {
      const ones = Math.min(Math.clz32(~this.peek()), 24);
      value += ones;
      this.at += ones;
      if (ones < 24) break;
    }
    this.at++;
    return value;
  }

  gamma(): number {
    const bits = this.unary();
    return (1 << bits) + this.bits(bits);
  }
}
