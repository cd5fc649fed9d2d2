import type { NamedFile } from '../../lib/store/staging';

/** What was dropped: to be taken out of the event at once, since the browser empties it after that. */
export type Dropped = readonly (FileSystemEntry | File)[];

/** What a drop holds. A browser that gives no entry for a file gives the file itself. */
export function droppedOf({ items }: DataTransfer): Dropped {
  return [...items].flatMap((item) => item.webkitGetAsEntry() ?? item.getAsFile() ?? []);
}

/**
 * All files that were dropped, those in folders with their folders' names before them.
 * @throws the signal's reason when it is aborted; the browser's own error where a file cannot be read
 */
export async function filesIn(dropped: Dropped, signal: AbortSignal): Promise<readonly NamedFile[]> {
  const files: NamedFile[] = [];
  const waiting = dropped.toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    signal.throwIfAborted();
    if (next instanceof File) files.push({ name: next.name, file: next });
    else if (isFolder(next)) waiting.push(...(await entriesOf(next)).toReversed());
    else if (isFile(next)) files.push({ name: next.fullPath.replace(/^\//u, ''), file: await fileOf(next) });
  }
  return files;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

/** A folder is read some hundred entries at a time, until it gives none. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) return entries;
    entries.push(...some);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });
}
