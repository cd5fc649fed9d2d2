/** Writes bits, the highest of each byte first, into a buffer that grows. */
export class BitWriter {
  #bytes: Uint8Array<ArrayBuffer>;
  #length = 0;
  #pending = 0;
  #pendingBits = 0;

  constructor(bytesExpected: number) {
    this.#bytes = new Uint8Array(Math.max(16, bytesExpected));
  }

  /** Whole bytes written so far. */
  get length(): number {
    return this.#length;
  }

  /** Writes the lowest `count` bits of a number; `count` is at most 25. */
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

  /** Fills the last byte up with zeros, so that what follows begins at a byte. */
  align(): void {
    if (this.#pendingBits > 0) this.bits(0, 8 - this.#pendingBits);
  }

  /** Writes a number in groups of seven bits, the lowest first; only where a byte begins. */
  number(value: number): void {
    let left = value;
    for (; left >= 0x80; left >>>= 7) this.#push((left & 0x7f) | 0x80);
    this.#push(left);
  }

  /** Appends whole bytes; only where a byte begins. */
  append(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** What was written, in a buffer of its own. */
  finish(): Uint8Array<ArrayBuffer> {
    this.align();
    return this.#bytes.slice(0, this.#length);
  }

  /** What was written, good until the next writing. */
  view(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#length);
  }

  clear(): void {
    this.#length = 0;
    this.#pending = 0;
    this.#pendingBits = 0;
  }

  #push(byte: number): void {
    this.#reserve(1);
    this.#bytes[this.#length++] = byte;
  }

  #reserve(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + count));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}
