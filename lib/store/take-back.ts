import { annotation } from './annotations';
import { noPersonalFields, type PersonalBefore } from './rows';
import { foldedRow } from './search-rows';
import type { Store } from './store';
import { takeBackMerge } from './take-back-merge';
import type { Before } from './task-rows';
import { clipTables } from './trash';

/** The tables in which something is put back. */
export function takenBackTables(store: Store) {
  return [...clipTables(store), store.feedback, store.collections] as const;
}

/**
 * Puts back what stood before a chunk was written; to be called inside a transaction over `takenBackTables`.
 * What the person has set since then stays, and so does the absence of a clip that has been deleted since.
 * @param writtenAt the time that what the chunk wrote bears
 */
export async function takeBack(store: Store, before: readonly Before[], writtenAt: string): Promise<void> {
  const personal = before.filter((one) => one.kind === 'personal');
  await takeBackPersonal(store, personal, writtenAt);
  for (const one of before.toReversed()) {
    if (one.kind !== 'personal' && one.kind !== 'derived') await takeBackMerge(store, one, writtenAt);
    if (one.kind !== 'derived' || (await store.clips.get(one.row.id)) === undefined) continue;
    await store.clips.put(one.row);
    await store.texts.put(one.text);
    if (one.folded !== null) await store.folded.put(foldedRow(one.row.id, one.folded.text));
    if (one.print !== null) await store.prints.put(one.print);
  }
}

/** Each field gets its earlier value with the time of today, so that a later merge of two libraries keeps it. */
async function takeBackPersonal(
  store: Store,
  before: readonly PersonalBefore[],
  writtenAt: string,
): Promise<void> {
  const standing = await store.annotations.bulkGet(before.map(({ clipId, field }) => [clipId, field]));
  const now = new Date().toISOString();
  await store.annotations.bulkPut(
    before
      .filter((_, index) => standing[index]?.at === writtenAt)
      .map(({ clipId, field, row }) => annotation(clipId, field, row?.value ?? noPersonalFields[field], now)),
  );
}
