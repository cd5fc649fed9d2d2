import { Zip, ZipDeflate } from 'fflate';

/** Where the bytes of a file go that is written piece by piece. */
export type ByteSink = (chunk: Uint8Array<ArrayBuffer>) => Promise<void>;

/** The format's own numbers are 32 bits wide, and so is all that is written here. */
export const largestZip = 0xffffffff;

/** A zip became larger than the format allows. */
export class ZipTooLarge extends Error {
  override readonly name = 'ZipTooLarge';
}

/** The date of every entry, the first that zip knows: the same contents give the same bytes. */
const zipDate = new Date(1980, 0, 1);

/** A zip that is written entry by entry; nothing but the bytes on their way to `sink` is held. */
export class ZipWriter {
  readonly #sink: ByteSink;
  readonly #waiting: Uint8Array<ArrayBuffer>[] = [];
  #written = 0;
  readonly #zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    this.#waiting.push(new Uint8Array(chunk));
  });

  constructor(sink: ByteSink) {
    this.#sink = sink;
  }

  /**
   * Writes one entry from the pieces of its text.
   * @throws ZipTooLarge, and whatever the sink or the pieces throw
   */
  async add(name: string, pieces: AsyncIterable<string>): Promise<void> {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = zipDate;
    this.#zip.add(entry);
    const encoder = new TextEncoder();
    let length = 0;
    for await (const piece of pieces) {
      const bytes = encoder.encode(piece);
      length += bytes.length;
      if (length > largestZip) throw new ZipTooLarge();
      entry.push(bytes);
      await this.#flush();
    }
    entry.push(new Uint8Array(0), true);
    await this.#flush();
  }

  async finish(): Promise<void> {
    this.#zip.end();
    await this.#flush();
  }

  async #flush(): Promise<void> {
    for (const chunk of this.#waiting.splice(0)) {
      this.#written += chunk.length;
      if (this.#written > largestZip) throw new ZipTooLarge();
      await this.#sink(chunk);
    }
  }
}
