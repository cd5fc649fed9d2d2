import { Zip, ZipDeflate } from 'fflate';
import { DistinctNames } from './file-name';
import { zipDate } from './zip-date';

/** A zip that is written as it grows; nothing of it is held. */
export class ZipStream {
  readonly #names = new DistinctNames();
  readonly #zip: Zip;

  /** `write` gets the zip's bytes, in order. */
  constructor(write: (bytes: Uint8Array<ArrayBuffer>) => void) {
    this.#zip = new Zip((error, chunk) => {
      if (error !== null) throw error;
      write(new Uint8Array(chunk));
    });
  }

  /** Adds a file; a name that stands in the zip already, in whatever case, gets a number. */
  add(name: string, bytes: Uint8Array): void {
    const entry = new ZipDeflate(this.#names.take(name));
    entry.mtime = zipDate;
    this.#zip.add(entry);
    entry.push(bytes, true);
  }

  finish(): void {
    this.#zip.end();
  }
}
