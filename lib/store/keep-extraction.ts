import type { Clip } from '../report';
import { annotation, personalFields } from './annotations';
import { clipRows, type ClipPlace } from './clip-row';
import type { AnnotationRow, ClipRow, FoldedRow, PrintRow, TextRow } from './rows';
import { foldedRow } from './search-rows';
import type { Store } from './store';
import { clipTables, moveToTrash } from './trash';

/** How a kept extraction is taken back. */
export type ExtractionUndo =
  | {
      /** The clip has the same text: what was made of it was written over. */
      readonly kind: 'replaced';
      readonly row: ClipRow;
      readonly text: TextRow;
      readonly folded: FoldedRow | null;
      readonly print: PrintRow | null;
    }
  /** The text differs: a clip of its own stands beside the old one. */
  | { readonly kind: 'revision'; readonly clipId: string };

/**
 * Keeps what today's extractor made of a clip's snapshot, in one transaction. With the same text, hence the same id, it
 * takes the place of what was made before; what the person added stays as it is. With another text it is a revision
 * of its own, with a copy of the snapshot and of what the person added, and the old clip stays.
 * @param at ISO 8601
 * @throws Error when the clip is gone
 */
export function keepExtraction(
  store: Store,
  clip: Clip,
  ofId: string,
  visiblePrint: readonly number[],
  at: string,
): Promise<ExtractionUndo> {
  return store.transaction('rw', clipTables(store), async () => {
    const old = await store.clips.get(ofId);
    const text = await store.texts.get(ofId);
    if (old === undefined || text === undefined) throw new Error('The clip is not in the library any more.');
    if (clip.id === ofId) {
      const { pageKey, revision, previousId, seedFile } = old;
      const folded = (await store.folded.get(ofId)) ?? null;
      const print = (await store.prints.get(ofId)) ?? null;
      await putRows(store, clip, { pageKey, revision, previousId, seedFile }, visiblePrint);
      return { kind: 'replaced', row: old, text, folded, print };
    }
    if ((await store.clips.get(clip.id)) === undefined) {
      const place = {
        pageKey: old.pageKey,
        revision: await nextRevision(store, old),
        previousId: ofId,
        seedFile: null,
      };
      await putRows(store, clip, place, visiblePrint);
      const snapshot = await store.snapshots.get(ofId);
      if (snapshot !== undefined) await store.snapshots.put({ ...snapshot, clipId: clip.id });
      await copyPersonal(store, ofId, clip, at);
    }
    // It may have been kept before and taken back: then it lies in the trash.
    await store.annotations.put(annotation(clip.id, 'trashedAt', null, at));
    return { kind: 'revision', clipId: clip.id };
  });
}

/** Takes a kept extraction back. A revision goes into the trash: the person may have written on it since. */
export async function takeExtractionBack(store: Store, undo: ExtractionUndo, at: string): Promise<void> {
  if (undo.kind === 'revision') {
    await moveToTrash(store, [undo.clipId], at);
    return;
  }
  await store.transaction('rw', clipTables(store), async () => {
    if ((await store.clips.get(undo.row.id)) === undefined) return;
    await store.clips.put(undo.row);
    await store.texts.put(undo.text);
    // The index may have moved on since: words that come back wait to be indexed, like new ones.
    if (undo.folded !== null) await putFolded(store, foldedRow(undo.row.id, undo.folded.text));
    if (undo.print !== null) await store.prints.put(undo.print);
  });
}

async function putRows(
  store: Store,
  clip: Clip,
  place: ClipPlace,
  visiblePrint: readonly number[],
): Promise<void> {
  const { row, text, folded, print } = clipRows(clip, place, visiblePrint);
  await store.clips.put(row);
  await store.texts.put(text);
  await putFolded(store, folded);
  await store.prints.put(print);
}

/** The same words stay where the index has them. */
async function putFolded(store: Store, row: FoldedRow): Promise<void> {
  const standing = await store.folded.get(row.clipId);
  if (standing?.text !== row.text) await store.folded.put(row);
}

async function nextRevision(store: Store, { pageKey, revision }: ClipRow): Promise<number> {
  if (pageKey === null) return revision + 1;
  const samePage = await store.clips.where('pageKey').equals(pageKey).toArray();
  const chain = samePage.filter(({ kind }) => kind !== 'selection');
  return Math.max(revision, ...chain.map((row) => row.revision)) + 1;
}

/** What the person added goes along; of the mends switched off, those that the new text has too. */
async function copyPersonal(store: Store, from: string, clip: Clip, at: string): Promise<void> {
  const rows = await store.annotations.where('clipId').equals(from).toArray();
  const mends = new Set(clip.mends.map(({ id }) => id));
  const mendsOff = personalFields(rows).mendsOff.filter((id) => mends.has(id));
  const copies = rows
    .filter(({ field }) => field !== 'trashedAt' && field !== 'mendsOff')
    .map((row): AnnotationRow => ({ ...row, clipId: clip.id }));
  await store.annotations.bulkPut([...copies, annotation(clip.id, 'mendsOff', mendsOff, at)]);
}
