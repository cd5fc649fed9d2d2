import { handOver } from './hand-over';

/** Where the bytes of an export go. Nothing stands under the file's name before `finish`. */
export interface FileSink {
  readonly write: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  readonly finish: (name: string) => Promise<void>;
  /** No file is left behind. */
  readonly discard: () => Promise<void>;
}

/** What Chromium's dialog for a new file takes and gives; TypeScript's DOM library does not know it yet. */
interface FilePickers {
  readonly showSaveFilePicker?: (options: {
    readonly suggestedName: string;
  }) => Promise<{ createWritable(): Promise<FileSystemWritableFileStream> }>;
}

/** So many bytes are gathered before they become part of a blob, which the browser may keep on the disk. */
const partSize = 4_000_000;

/** Whether the person can choose a file that is then written piece by piece. */
export function canPickFile(): boolean {
  return (globalThis as FilePickers).showSaveFilePicker !== undefined;
}

/**
 * A file that the person chooses in the browser's own dialog; needs a fresh click or key press.
 * @throws AbortError when they choose none
 */
export async function pickedFile(suggestedName: string): Promise<FileSink> {
  const pick = (globalThis as FilePickers).showSaveFilePicker;
  if (pick === undefined) throw new Error('This browser has no dialog for a new file.');
  const handle = await pick({ suggestedName });
  const stream = await handle.createWritable();
  return {
    write: (bytes) => stream.write(bytes),
    finish: () => stream.close(),
    discard: () => stream.abort(),
  };
}

/** A file among the browser's downloads, handed over when it is whole. */
export function downloadedFile(mediaType: string, hand: typeof handOver = handOver): FileSink {
  let parts: Blob[] = [];
  let gathered: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const settle = (): void => {
    parts.push(new Blob(gathered));
    gathered = [];
    size = 0;
  };
  return {
    write: async (bytes) => {
      gathered.push(bytes);
      size += bytes.length;
      if (size >= partSize) settle();
    },
    finish: async (name) => {
      settle();
      hand({ name, blob: new Blob(parts, { type: mediaType }) });
    },
    discard: async () => {
      parts = [];
      gathered = [];
    },
  };
}
