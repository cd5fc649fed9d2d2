import { stageFiles, type NamedFile } from '../store/staging';
import type { NotUnderstood } from '../store/staged-rows';
import type { Store } from '../store/store';
import { BrokenZip, readEntry, zipDirectory } from '../zip';
import { whyNotRead, type HandedOver, type RefusedFile } from './handed-over';

/** Larger files are not read: no report is, and a page's tree takes many times its size in memory. */
export const mostBytes = 50 * 1024 * 1024;
/** More files are not taken at once, nor more bytes out of zips: a small zip can hold a great deal of nothing. */
const mostFiles = 200_000;
const mostUnpacked = 2 * 1024 * 1024 * 1024;

/** Endings of saved pages and texts; in folders and zips nothing else is looked at (pictures, styles, scripts). */
const pageEnding = /\.(?:x?html?|shtml|mht|mhtml|txt)$/i;
/** What a zip holds that is a backup of ours. */
const backupNames = ['zhaibao.json', 'clips.ndjson'] as const;

/** What was laid down for an import, and what was not and why. */
export interface StagedImport {
  readonly files: number;
  /** Files of other kinds beside the pages, not looked at. */
  readonly passedOver: number;
  /** How many were refused: each has its outcome already. */
  readonly refused: number;
}

/** How far the laying down has come. */
interface Sum {
  files: number;
  passedOver: number;
  /** Bytes taken out of zips. */
  unpacked: number;
}

/**
 * Lays files down for an import, those in zips one by one, and writes down which are refused. Nothing is read yet
 * but the zips. What lies beside the pages in a folder or a zip (pictures, styles) is passed over. A file that cannot
 * be read keeps none of the others from being taken.
 * @throws the signal's reason when it is aborted; Dexie errors
 */
export async function stageImport(
  store: Store,
  taskId: string,
  files: HandedOver,
  options: { readonly at: string; readonly signal: AbortSignal },
): Promise<StagedImport> {
  const sum: Sum = { files: 0, passedOver: 0, unpacked: 0 };
  const refused: RefusedFile[] = [];
  for await (const one of files) {
    options.signal.throwIfAborted();
    if ('why' in one) {
      refused.push(one);
      continue;
    }
    try {
      for await (const page of pagesIn(one, sum, refused)) {
        options.signal.throwIfAborted();
        await stageFiles(store, taskId, [page], sum.files, options.at);
        sum.files++;
      }
    } catch (error) {
      const why = error instanceof BrokenZip ? unreadableZip : await whyRefused(error, one.file);
      if (why === null) throw error;
      refused.push({ name: one.name, why });
    }
  }
  await store.importOutcomes.bulkPut(
    refused.map(({ name, why }, index) => ({
      taskId,
      number: sum.files + index,
      name,
      outcome: { status: 'not-understood', why },
    })),
  );
  return { files: sum.files, passedOver: sum.passedOver, refused: refused.length };
}

/** Why a file could not be laid down; null when that is not the file's fault. */
async function whyRefused(error: unknown, file: Blob): Promise<NotUnderstood | null> {
  const why = whyNotRead(error);
  if (why !== null) return why;
  // The database tells only that it could not write: the file itself says whether it can be read.
  return file
    .slice(0, mostBytes)
    .arrayBuffer()
    .then(() => null, whyNotRead);
}

/** A file that may be a page, or those in it when it is a zip. */
async function* pagesIn(one: NamedFile, sum: Sum, refused: RefusedFile[]): AsyncGenerator<NamedFile> {
  const { name, file } = one;
  if (sum.files >= mostFiles) refused.push({ name, why: { kind: 'too-many-files', most: mostFiles } });
  else if (await isZip(file)) yield* pagesInZip(one, sum, refused);
  else if (name.includes('/') && !pageEnding.test(name)) sum.passedOver++;
  else if (file.size > mostBytes) refused.push({ name, why: tooLarge(file.size) });
  else yield one;
}

async function isZip(file: Blob): Promise<boolean> {
  const [p, k, three] = new Uint8Array(await file.slice(0, 3).arrayBuffer());
  return p === 0x50 && k === 0x4b && (three === 3 || three === 5);
}

/** The pages in a zip, inflated within the limits whatever its directory claims. */
async function* pagesInZip(zip: NamedFile, sum: Sum, refused: RefusedFile[]): AsyncGenerator<NamedFile> {
  const entries = await zipDirectory(zip.file);
  const names = new Set(entries.map(({ name }) => name));
  if (backupNames.every((name) => names.has(name))) {
    refused.push({ name: zip.name, why: { kind: 'own-backup' } });
    return;
  }
  for (const entry of entries) {
    if (entry.isFolder) continue;
    const name = `${zip.name} › ${entry.name}`;
    const refuse = (why: NotUnderstood): void => void refused.push({ name, why });
    if (!pageEnding.test(entry.name)) {
      if (/\.zip$/i.test(entry.name)) refuse({ kind: 'zip-in-zip' });
      else sum.passedOver++;
    } else if (sum.files >= mostFiles) refuse({ kind: 'too-many-files', most: mostFiles });
    else if (entry.isEncrypted) refuse({ kind: 'encrypted' });
    else {
      const left = mostUnpacked - sum.unpacked;
      const file = await readEntry(zip.file, entry, Math.min(mostBytes, left)).catch(brokenEntry);
      if (file === undefined) refuse(unreadableZip);
      else if (file !== null) {
        sum.unpacked += file.size;
        yield { name, file };
      } else if (left < mostBytes) refuse({ kind: 'too-much-in-zips', mostBytes: mostUnpacked });
      else refuse(tooLarge(entry.bytes));
    }
  }
}

const unreadableZip: NotUnderstood = { kind: 'unreadable-zip' };

/** Nothing, where an entry is broken and the zip may be whole otherwise. */
function brokenEntry(error: unknown): undefined {
  if (error instanceof BrokenZip || error instanceof TypeError) return undefined;
  throw error;
}

function tooLarge(bytes: number): NotUnderstood {
  return { kind: 'too-large', bytes, mostBytes };
}
