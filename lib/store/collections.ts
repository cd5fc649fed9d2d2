import type { CollectionRow } from './search-rows';
import type { Store } from './store';

/** All saved searches, by name. */
export async function allCollections(store: Store): Promise<readonly CollectionRow[]> {
  return (await store.collections.toArray()).sort((one, other) => (one.name < other.name ? -1 : 1));
}

/**
 * Saves a search under a name. A name that is taken is overwritten: for the person it is the same collection.
 * @param at ISO 8601
 * @returns what stood under the name before and what stands there now
 */
export function saveCollection(
  store: Store,
  search: Pick<CollectionRow, 'name' | 'filter' | 'order'>,
  at: string,
): Promise<{ readonly before: CollectionRow | null; readonly saved: CollectionRow }> {
  return store.transaction('rw', store.collections, async () => {
    const before = (await store.collections.where('name').equals(search.name).first()) ?? null;
    const saved = { ...search, id: before?.id ?? crypto.randomUUID(), at };
    await store.collections.put(saved);
    return { before, saved };
  });
}

/** Gives a saved search another name; nothing happens when it is gone. `at` is ISO 8601. */
export async function renameCollection(store: Store, id: string, name: string, at: string): Promise<void> {
  await store.collections.update(id, { name, at });
}

export async function deleteCollection(store: Store, id: string): Promise<void> {
  await store.collections.delete(id);
}

/** Puts a saved search back as it was. */
export async function restoreCollection(store: Store, row: CollectionRow): Promise<void> {
  await store.collections.put(row);
}
