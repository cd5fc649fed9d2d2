import { Deflate } from 'fflate';
import { crc32 } from './crc32';
import { SetAside } from './set-aside';
import { dataDescriptor, directoryRecord, endRecords, localHeader, zip64Extra } from './zip-records';

/** Where the bytes of a file go that is written piece by piece. */
export type ByteSink = (chunk: Uint8Array<ArrayBuffer>) => Promise<void>;

/** Numbers below this stand in the format's own 32 bits. */
const largestPlain = 0xffffffff;

/**
 * A zip that is written entry by entry, however large and however many. Nothing is held but the bytes on their way to
 * `sink`; the directory of what stands there already is set aside.
 */
export class ZipWriter {
  readonly #sink: ByteSink;
  readonly #largest: number;
  readonly #directory = new SetAside();
  #count = 0;
  #written = 0;

  /** @param largest from this number on zip64 is used; smaller only to try that */
  constructor(sink: ByteSink, largest = largestPlain) {
    this.#sink = sink;
    this.#largest = largest;
  }

  /**
   * Writes one entry from the pieces of its bytes.
   * @throws whatever the sink or the pieces throw
   */
  async add(name: string, pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<void> {
    const nameBytes = new TextEncoder().encode(name);
    const offset = this.#written;
    await this.#write(localHeader(nameBytes));
    await this.#write(nameBytes);
    const start = this.#written;
    const waiting: Uint8Array<ArrayBuffer>[] = [];
    const deflate = new Deflate({ level: 6 }, (chunk) => waiting.push(new Uint8Array(chunk)));
    let crc = 0;
    let bytes = 0;
    // One piece behind, since the last one must be named as such: an end by itself costs as much as a whole small file.
    let held: Uint8Array | null = null;
    for await (const piece of pieces) {
      crc = crc32(piece, crc);
      bytes += piece.length;
      if (held !== null) deflate.push(held);
      held = piece;
      for (const chunk of waiting.splice(0)) await this.#write(chunk);
    }
    deflate.push(held ?? new Uint8Array(0), true);
    for (const chunk of waiting.splice(0)) await this.#write(chunk);
    const entry = { name: nameBytes, crc, compressedBytes: this.#written - start, bytes, offset };
    await this.#write(dataDescriptor(entry, this.#largest));
    this.#count++;
    const extra = zip64Extra(entry, this.#largest);
    this.#directory.add(directoryRecord(entry, this.#largest, extra.length), nameBytes, extra);
  }

  /** Writes the directory; nothing can be added after that. */
  async finish(): Promise<void> {
    const start = this.#written;
    for await (const piece of this.#directory.pieces()) await this.#write(piece);
    const directory = { count: this.#count, start, length: this.#written - start };
    for (const record of endRecords(directory, this.#largest)) await this.#write(record);
  }

  async #write(chunk: Uint8Array<ArrayBuffer>): Promise<void> {
    if (chunk.length === 0) return;
    this.#written += chunk.length;
    await this.#sink(chunk);
  }
}
