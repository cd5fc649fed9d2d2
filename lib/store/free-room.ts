import type { TaskKind } from './run-task';
import type { Store } from './store';
import type { WorkOf } from './task-rows';

/** Page copies removed in one transaction. */
const chunk = 200;

/** Removes page copies to make room; the clips stay whole. There is no way back. */
export const freeing: TaskKind<WorkOf<'free'>> = {
  tables: (store) => [store.snapshots],
  prepare: async (store, { clipIds }, done) => {
    const ids = clipIds.slice(done, done + chunk);
    return async () => {
      const there = await store.snapshots.where('clipId').anyOf(ids).count();
      await store.snapshots.bulkDelete([...ids]);
      return { done: ids.length, changed: there, before: [] };
    };
  },
};

/** What the page copies take, in bytes as they are stored, the oldest clip's first. */
export interface SnapshotRoom {
  readonly clipIds: readonly string[];
  readonly bytes: number;
}

/** Measures all page copies; reads them one by one, so that they never stand in memory together. */
export async function snapshotRoom(store: Store): Promise<SnapshotRoom> {
  let bytes = 0;
  const held = new Set<string>();
  await store.snapshots.each(({ clipId, gzip }) => {
    bytes += gzip.length;
    held.add(clipId);
  });
  const byAge = await store.clips.orderBy('clippedAt').primaryKeys();
  return { clipIds: byAge.filter((id) => held.has(id)), bytes };
}
