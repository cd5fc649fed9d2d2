import { setPersonal } from './personal';
import type { Store } from './store';

/**
 * Puts clips into the trash. Seeds go nowhere: they are part of the extension. `at` is ISO 8601.
 * @returns the ids of those that went
 */
export function moveToTrash(store: Store, ids: readonly string[], at: string): Promise<readonly string[]> {
  return store.transaction('rw', store.clips, store.annotations, async () => {
    const rows = await store.clips.bulkGet([...ids]);
    const own = rows.filter((row) => row !== undefined).filter((row) => row.kind !== 'seed');
    const ownIds = own.map((row) => row.id);
    await setPersonal(store, ownIds, 'trashedAt', at, at);
    return ownIds;
  });
}

/** Takes clips out of the trash. `at` is ISO 8601. */
export async function restoreFromTrash(store: Store, ids: readonly string[], at: string): Promise<void> {
  await setPersonal(store, ids, 'trashedAt', null, at);
}

/** Removes clips and everything kept with them, in one transaction. Seeds stay. There is no undo. */
export async function deleteForGood(store: Store, ids: readonly string[]): Promise<void> {
  await store.transaction('rw', clipTables(store), async () => {
    const rows = await store.clips.bulkGet([...ids]);
    const own = rows.filter((row) => row !== undefined).filter((row) => row.kind !== 'seed');
    await removeRows(
      store,
      own.map((row) => row.id),
    );
  });
}

/** Every table that holds a part of a clip, or what is known of its page. */
export function clipTables(store: Store) {
  const { clips, annotations, texts, folded, prints, snapshots, places, reprints, visits } = store;
  return [clips, annotations, texts, folded, prints, snapshots, places, reprints, visits] as const;
}

/** Removes all rows of clips; to be called inside a transaction over `clipTables`. */
export async function removeRows(store: Store, ids: readonly string[]): Promise<void> {
  const rows = (await store.clips.bulkGet([...ids])).filter((row) => row !== undefined);
  await store.annotations.where('clipId').anyOf(ids).delete();
  await store.reprints.where('clipId').anyOf(ids).delete();
  const { clips, texts, folded, prints, snapshots, places } = store;
  for (const table of [clips, texts, folded, prints, snapshots, places]) {
    await table.bulkDelete([...ids]);
  }
  const pages = new Set(rows.flatMap(({ pageKey }) => (pageKey === null ? [] : [pageKey])));
  const stillKept = new Set(
    await store.clips
      .where('pageKey')
      .anyOf([...pages])
      .keys(),
  );
  await store.visits.bulkDelete([...pages].filter((page) => !stillKept.has(page)));
}
