import { whyNotRead, type RefusedFile } from '../../lib/saved/handed-over';
import type { NamedFile } from '../../lib/store/staging';

/** What was dropped: to be taken out of the event at once, since the browser empties it after that. */
export type Dropped = readonly (FileSystemEntry | File)[];

/** What a drop holds. A browser that gives no entry for a file gives the file itself. */
export function droppedOf({ items }: DataTransfer): Dropped {
  return [...items].flatMap((item) => item.webkitGetAsEntry() ?? item.getAsFile() ?? []);
}

/**
 * All files that were dropped, one after the other, those in folders with their folders' names before them. A file or
 * folder that cannot be read is told as such, and the others come all the same.
 * @throws the signal's reason when it is aborted
 */
export async function* filesIn(
  dropped: Dropped,
  signal: AbortSignal,
): AsyncGenerator<NamedFile | RefusedFile> {
  const waiting = dropped.toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    signal.throwIfAborted();
    if (next instanceof File) {
      yield { name: next.name, file: next };
      continue;
    }
    const name = next.fullPath.replace(/^\//u, '');
    const inside: FileSystemEntry[] = [];
    let file: File | null = null;
    try {
      if (isFolder(next)) await readFolder(next, inside);
      else if (isFile(next)) file = await fileOf(next);
    } catch (error) {
      yield { name, why: whyNotRead(error) ?? { kind: 'unexpected', message: String(error) } };
    }
    if (file !== null) yield { name, file };
    // One by one: a folder may hold more than a call takes arguments.
    for (const entry of inside.toReversed()) waiting.push(entry);
  }
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

/**
 * A folder is read some hundred entries at a time, until it gives none; what it gave before it failed stands in
 * `entries`.
 */
async function readFolder(folder: FileSystemDirectoryEntry, entries: FileSystemEntry[]): Promise<void> {
  const reader = folder.createReader();
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) return;
    entries.push(...some);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });
}
