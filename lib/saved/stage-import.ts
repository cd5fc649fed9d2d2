import { stageFiles, type NamedFile } from '../store/staging';
import type { NotUnderstood } from '../store/staged-rows';
import type { Store } from '../store/store';
import { BrokenZip, readEntry, zipDirectory } from '../zip';

/** Larger files are not read: no report is, and a page's tree takes many times its size in memory. */
export const mostBytes = 50 * 1024 * 1024;
/** More files are not taken at once, nor more bytes out of zips: a small zip can hold a great deal of nothing. */
const mostFiles = 20_000;
const mostUnpacked = 2 * 1024 * 1024 * 1024;

/** Endings of saved pages and texts; in folders and zips nothing else is looked at (pictures, styles, scripts). */
const pageEnding = /\.(?:x?html?|shtml|mht|mhtml|txt)$/i;

/** What was laid down for an import, and what was not and why. */
export interface StagedImport {
  readonly files: number;
  /** Files of other kinds beside the pages, not looked at. */
  readonly passedOver: number;
  /** How many were refused: each has its outcome already. */
  readonly refused: number;
}

/**
 * Lays files down for an import, those in zips one by one, and writes down which are refused. Nothing is read yet
 * but the zips. What lies beside the pages in a folder or a zip (pictures, styles) is passed over.
 * @throws the signal's reason when it is aborted
 */
export async function stageImport(
  store: Store,
  taskId: string,
  files: readonly NamedFile[],
  options: { readonly at: string; readonly signal: AbortSignal },
): Promise<StagedImport> {
  const sum = { files: 0, passedOver: 0, unpacked: 0 };
  const refused: { name: string; why: NotUnderstood }[] = [];
  const stage = async (one: NamedFile): Promise<void> => {
    if (sum.files >= mostFiles)
      refused.push({ name: one.name, why: { kind: 'too-many-files', most: mostFiles } });
    else await stageFiles(store, taskId, [one], sum.files++, options.at);
  };
  for (const one of files) {
    options.signal.throwIfAborted();
    const { name, file } = one;
    if (await isZip(file)) {
      try {
        for await (const inner of pagesInZip(one, sum, refused)) {
          options.signal.throwIfAborted();
          await stage(inner);
        }
      } catch (error) {
        if (!(error instanceof BrokenZip)) throw error;
        refused.push({ name, why: { kind: 'unreadable-zip' } });
      }
    } else if (name.includes('/') && !pageEnding.test(name)) sum.passedOver++;
    else if (file.size > mostBytes) refused.push({ name, why: tooLarge(file.size) });
    else await stage(one);
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

async function isZip(file: Blob): Promise<boolean> {
  const [p, k, three] = new Uint8Array(await file.slice(0, 3).arrayBuffer());
  return p === 0x50 && k === 0x4b && (three === 3 || three === 5);
}

/** The pages in a zip, inflated within the limits whatever its directory claims. */
async function* pagesInZip(
  zip: NamedFile,
  sum: { passedOver: number; unpacked: number },
  refused: { name: string; why: NotUnderstood }[],
): AsyncGenerator<NamedFile> {
  for (const entry of await zipDirectory(zip.file)) {
    if (entry.isFolder) continue;
    const name = `${zip.name} › ${entry.name}`;
    if (!pageEnding.test(entry.name)) {
      if (/\.zip$/i.test(entry.name)) refused.push({ name, why: { kind: 'zip-in-zip' } });
      else sum.passedOver++;
      continue;
    }
    if (entry.isEncrypted) {
      refused.push({ name, why: { kind: 'encrypted' } });
      continue;
    }
    const allowed = Math.min(mostBytes, mostUnpacked - sum.unpacked);
    const file = await readEntry(zip.file, entry, allowed).catch((error: unknown) => {
      if (error instanceof BrokenZip || error instanceof TypeError) return undefined;
      throw error;
    });
    if (file === undefined) refused.push({ name, why: { kind: 'unreadable-zip' } });
    else if (file === null) refused.push({ name, why: tooLarge(entry.bytes) });
    else {
      sum.unpacked += file.size;
      yield { name, file };
    }
  }
}

function tooLarge(bytes: number): NotUnderstood {
  return { kind: 'too-large', bytes, mostBytes };
}
