import { Zip, ZipDeflate } from 'fflate';

/** The date of every entry, the first that zip knows: the same clips give the same bytes. */
const zipDate = new Date(1980, 0, 1);

/** A zip that grows file by file; only its compressed bytes are held. */
export class ZipFile {
  readonly #chunks: Uint8Array<ArrayBuffer>[] = [];
  readonly #taken = new Set<string>();
  readonly #zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    this.#chunks.push(new Uint8Array(chunk));
  });

  /** Adds a file; a name that stands in the zip already, in whatever case, gets a number. */
  add(name: string, bytes: Uint8Array): void {
    const entry = new ZipDeflate(this.#free(name));
    entry.mtime = zipDate;
    this.#zip.add(entry);
    entry.push(bytes, true);
  }

  finish(): Blob {
    this.#zip.end();
    return new Blob(this.#chunks, { type: 'application/zip' });
  }

  #free(name: string): string {
    const point = name.lastIndexOf('.');
    let free = name;
    for (let count = 2; this.#taken.has(free.toLowerCase()); count++) {
      free = `${name.slice(0, point)} (${count})${name.slice(point)}`;
    }
    this.#taken.add(free.toLowerCase());
    return free;
  }
}
