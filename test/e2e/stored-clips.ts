import { pageKey } from '../../lib/clip/page-key';
import type { ClipRow, FoldedRow, JobRow, SnapshotRow, TextRow } from '../../lib/store/rows';

/** What stands in the extension's database, read past the extension's own code. */
export interface Stored {
  readonly clips: readonly ClipRow[];
  readonly texts: readonly TextRow[];
  readonly folded: readonly FoldedRow[];
  readonly jobs: readonly JobRow[];
  readonly snapshots: readonly Pick<SnapshotRow, 'clipId' | 'originalBytes'>[];
}

/** An open page of the extension, in Chromium or in Firefox. */
interface ExtensionPage {
  evaluate(look: () => Promise<Stored>): Promise<Stored>;
}

/** Reads the database through any open page of the extension. */
export function readStored(extensionPage: ExtensionPage): Promise<Stored> {
  return extensionPage.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('zhaibao');
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error));
    });
    const all = (table: string): Promise<unknown[]> =>
      new Promise((resolve, reject) => {
        const reading = database.transaction(table).objectStore(table).getAll();
        reading.addEventListener('success', () => resolve(reading.result));
        reading.addEventListener('error', () => reject(reading.error));
      });
    const tables = ['clips', 'texts', 'folded', 'jobs', 'snapshots'].map(all);
    const [clips, texts, folded, jobs, snapshots] = await Promise.all(tables);
    database.close();
    // The tables hold what lib/store/rows.ts says; typed arrays do not survive the way to the test.
    const slim = (snapshots as SnapshotRow[]).map(({ clipId, originalBytes }) => ({ clipId, originalBytes }));
    return { clips, texts, folded, jobs, snapshots: slim } as Stored;
  });
}

/** The clips that were made from the page at an address, oldest revision first. */
export async function clipsOf(extensionPage: ExtensionPage, url: string): Promise<readonly ClipRow[]> {
  const { clips } = await readStored(extensionPage);
  return clips.filter((clip) => clip.pageKey === pageKey(url)).toSorted((a, b) => a.revision - b.revision);
}
