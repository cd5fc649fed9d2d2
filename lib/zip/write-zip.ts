import { Deflate } from 'fflate';
import { crc32 } from './crc32';
import {
  dataDescriptor,
  directoryRecord,
  endRecords,
  localHeader,
  zip64Extra,
  type WrittenEntry,
} from './zip-records';

/** Where the bytes of a file go that is written piece by piece. */
export type ByteSink = (chunk: Uint8Array<ArrayBuffer>) => Promise<void>;

/** Numbers below this stand in the format's own 32 bits. */
const largestPlain = 0xffffffff;

/** A zip that is written entry by entry, however large; nothing but the bytes on their way to `sink` is held. */
export class ZipWriter {
  readonly #sink: ByteSink;
  readonly #largest: number;
  readonly #entries: WrittenEntry[] = [];
  #written = 0;

  /** @param largest from this number on zip64 is used; smaller only to try that */
  constructor(sink: ByteSink, largest = largestPlain) {
    this.#sink = sink;
    this.#largest = largest;
  }

  /**
   * Writes one entry from the pieces of its text.
   * @throws whatever the sink or the pieces throw
   */
  async add(name: string, pieces: AsyncIterable<string>): Promise<void> {
    const encoder = new TextEncoder();
    const nameBytes = encoder.encode(name);
    const offset = this.#written;
    await this.#write(localHeader(nameBytes));
    await this.#write(nameBytes);
    const start = this.#written;
    const waiting: Uint8Array<ArrayBuffer>[] = [];
    const deflate = new Deflate({ level: 6 }, (chunk) => waiting.push(new Uint8Array(chunk)));
    let crc = 0;
    let bytes = 0;
    for await (const piece of pieces) {
      const encoded = encoder.encode(piece);
      crc = crc32(encoded, crc);
      bytes += encoded.length;
      deflate.push(encoded);
      for (const chunk of waiting.splice(0)) await this.#write(chunk);
    }
    deflate.push(new Uint8Array(0), true);
    for (const chunk of waiting.splice(0)) await this.#write(chunk);
    const entry = { name: nameBytes, crc, compressedBytes: this.#written - start, bytes, offset };
    await this.#write(dataDescriptor(entry, this.#largest));
    this.#entries.push(entry);
  }

  /** Writes the directory; nothing can be added after that. */
  async finish(): Promise<void> {
    const start = this.#written;
    for (const entry of this.#entries) {
      const extra = zip64Extra(entry, this.#largest);
      await this.#write(directoryRecord(entry, this.#largest, extra.length));
      await this.#write(new Uint8Array(entry.name));
      await this.#write(extra);
    }
    const directory = { count: this.#entries.length, start, length: this.#written - start };
    for (const record of endRecords(directory, this.#largest)) await this.#write(record);
  }

  async #write(chunk: Uint8Array<ArrayBuffer>): Promise<void> {
    if (chunk.length === 0) return;
    this.#written += chunk.length;
    await this.#sink(chunk);
  }
}
