import { annotation } from './annotations';
import type { PersonalField, PersonalFields } from './rows';
import type { Store } from './store';

/**
 * Sets one personal field of clips, with the time of the setting; works on seeds too. The published part of a
 * clip never changes by it.
 * @param at ISO 8601
 */
export async function setPersonal<Field extends PersonalField>(
  store: Store,
  clipIds: readonly string[],
  field: Field,
  value: PersonalFields[Field],
  at: string,
): Promise<void> {
  await store.annotations.bulkPut(clipIds.map((clipId) => annotation(clipId, field, value, at)));
}

/** Tags in use on clips that are not in the trash, the most used first, then by their characters. */
export async function tagsInUse(store: Store, limit: number): Promise<string[]> {
  const [rows, trashed] = await Promise.all([
    store.annotations.where('field').equals('tags').toArray(),
    store.annotations.where('field').equals('trashedAt').toArray(),
  ]);
  const hidden = new Set(trashed.filter((row) => row.value !== null).map((row) => row.clipId));
  const uses = new Map<string, number>();
  for (const row of rows) {
    if (row.field !== 'tags' || hidden.has(row.clipId)) continue;
    for (const tag of row.value) uses.set(tag, (uses.get(tag) ?? 0) + 1);
  }
  return [...uses]
    .sort(([tagA, usesA], [tagB, usesB]) => usesB - usesA || (tagA < tagB ? -1 : 1))
    .slice(0, limit)
    .map(([tag]) => tag);
}
