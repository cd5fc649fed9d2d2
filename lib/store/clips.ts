import { pageKey } from '../clip/page-key';
import type { Clip } from '../report';
import { itemsOf } from './annotations';
import type { ClipItem, ClipRow, PrintRow, StoredClip, TextRow } from './rows';
import type { Store } from './store';

export { saveClip, type ClipExtras } from './save-clip';

/** One clip with everything the reader shows; undefined when there is none with that id. */
export async function readClip(store: Store, id: string): Promise<StoredClip | undefined> {
  const [stored] = await readClips(store, [id]);
  return stored;
}

/** Clips as they stand together at one moment, in the order of their ids; one that is not there is left out. */
export function readClips(store: Store, ids: readonly string[]): Promise<readonly StoredClip[]> {
  const tables = [store.clips, store.annotations, store.texts, store.prints, store.snapshots];
  return store.transaction('r', tables, async () => {
    const wanted = [...ids];
    const rows = await store.clips.bulkGet(wanted);
    const texts = await store.texts.bulkGet(wanted);
    const prints = await store.prints.bulkGet(wanted);
    const withSnapshot = new Set(await store.snapshots.where('clipId').anyOf(wanted).keys());
    const found = rows.flatMap((row, at) => {
      const text = texts[at];
      return row === undefined || text === undefined ? [] : [{ row, clip: clipOf(row, text, prints[at]) }];
    });
    const items = await itemsOf(
      store,
      found.map(({ row }) => row),
    );
    return found.flatMap(({ clip }, at): StoredClip[] => {
      const item = items[at];
      return item === undefined ? [] : [{ item, clip, hasSnapshot: withSnapshot.has(item.id) }];
    });
  });
}

/** All clips of a page, newest revision first, whatever fragment or tracking parameters its address carries. */
export async function findByPage(store: Store, url: string): Promise<ClipItem[]> {
  const rows = await store.clips.where('pageKey').equals(pageKey(url)).toArray();
  return itemsOf(
    store,
    rows.sort((a, b) => b.revision - a.revision || compare(b.clippedAt, a.clippedAt)),
  );
}

/** All clips of a text, wherever they come from; `hash` as lib/clip/text-hash makes it. */
export async function findByTextHash(store: Store, hash: string): Promise<ClipItem[]> {
  return itemsOf(store, await store.clips.where('textHash').equals(hash).toArray());
}

/** Puts a clip together again from its rows. */
export function clipOf(row: ClipRow, text: TextRow, print: PrintRow | undefined): Clip {
  return {
    id: row.id,
    kind: row.kind,
    report: text.report,
    mends: text.mends,
    suspicions: text.suspicions,
    script: text.script,
    blockScripts: text.blockScripts,
    detection: text.detection,
    conversions: text.conversions,
    provenance: { ...text.provenance, sketch: Array.from(print?.sketch ?? []) },
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
