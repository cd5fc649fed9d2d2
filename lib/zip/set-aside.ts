/** So many bytes are gathered before they are set aside. */
const partSize = 262_144;

/** Bytes that are needed later, in their order: kept as blobs, which the browser holds outside the page. */
export class SetAside {
  readonly #parts: Blob[] = [];
  #gathered: Uint8Array<ArrayBuffer>[] = [];
  #size = 0;

  add(...pieces: readonly Uint8Array<ArrayBuffer>[]): void {
    this.#gathered.push(...pieces);
    this.#size += pieces.reduce((sum, { length }) => sum + length, 0);
    if (this.#size >= partSize) this.#settle();
  }

  /** Everything that was added, some of it at a time. */
  async *pieces(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    this.#settle();
    for (const part of this.#parts) yield new Uint8Array(await part.arrayBuffer());
  }

  #settle(): void {
    this.#parts.push(new Blob(this.#gathered));
    this.#gathered = [];
    this.#size = 0;
  }
}
