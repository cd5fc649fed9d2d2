/** Writes bits, the highest of each byte first, into a buffer that grows. */
export class BitWriter {
  #bytes = new Uint8Array(1 << 12);
  #length = 0;
  #pending = 0;
  #pendingBits = 0;

  /** Writes the lowest `count` bits of a number; `count` is at most 24. */
  bits(value: number, count: number): void {
    this.#pending = (this.#pending << count) | value;
    this.#pendingBits += count;
    while (this.#pendingBits >= 8) {
      this.#pendingBits -= 8;
      this.#push((this.#pending >>> this.#pendingBits) & 0xff);
    }
    this.#pending &= (1 << this.#pendingBits) - 1;
  }

  /** Writes so many ones and a zero. */
  unary(value: number): void {
    let left = value;
    for (; left >= 16; left -= 16) this.bits(0xffff, 16);
    this.bits((1 << (left + 1)) - 2, left + 1);
  }

  /** Writes a number from 1 to 2^24 in an Elias gamma code (P. Elias 1975): short where it is small. */
  gamma(value: number): void {
    const bits = 31 - Math.clz32(value);
    this.unary(bits);
    this.bits(value - (1 << bits), bits);
  }

  /** What was written, the last byte filled up with zeros, in a buffer of its own. The next writing begins anew. */
  finish(): Uint8Array<ArrayBuffer> {
    if (this.#pendingBits > 0) this.bits(0, 8 - this.#pendingBits);
    const written = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return written;
  }

  #push(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length++] = byte;
  }
}
