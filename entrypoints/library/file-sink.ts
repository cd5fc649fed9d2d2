import { handOver } from './hand-over';

/** Where the bytes of an export go. Nothing that looks whole stands under the file's name before `finish`. */
export interface FileSink {
  /** The name of the file that the person chose; null when none stands before the end. */
  readonly chosenName: string | null;
  readonly write: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  readonly finish: (name: string) => Promise<void>;
  /** No file is left behind. Never fails, so that what went wrong before can be told. */
  readonly discard: () => Promise<void>;
}

/** A file as Chromium's dialog gives it; TypeScript's DOM library does not know all of it yet. */
interface PickedHandle {
  readonly name: string;
  createWritable(): Promise<FileSystemWritableFileStream>;
  getFile(): Promise<File>;
  /** From Chromium 110 on. */
  remove?(): Promise<void>;
}
interface FilePickers {
  readonly showSaveFilePicker?: (options: { readonly suggestedName: string }) => Promise<PickedHandle>;
}

/** So many bytes are gathered before they become part of a blob, which the browser may keep on the disk. */
const partSize = 4_000_000;
/** So many bytes go into a chosen file at once: each writing costs a turn of the page, however little is written. */
const writtenAtOnce = 1_000_000;

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
  let gathered: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const settle = async (): Promise<void> => {
    const together = new Blob(gathered);
    gathered = [];
    size = 0;
    await stream.write(together);
  };
  return {
    chosenName: handle.name,
    write: async (bytes) => {
      gathered.push(bytes);
      size += bytes.length;
      if (size >= writtenAtOnce) await settle();
    },
    finish: async () => {
      await settle();
      await stream.close();
    },
    discard: () =>
      stream
        .abort()
        .then(() => removeEmpty(handle))
        .catch(() => {}),
  };
}

/** The dialog leaves an empty file under the chosen name, where the stream would have put a whole one. */
async function removeEmpty(handle: PickedHandle): Promise<void> {
  const { size } = await handle.getFile();
  if (size === 0) await handle.remove?.();
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
    chosenName: null,
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
