import { removeRows } from './trash';
import type { Store } from './store';
import type { BeforeMerge } from './task-rows';

/**
 * Takes back one thing that came in from a file, so that the store is as it was; inside a transaction over
 * `takenBackTables`. A clip on which the person has worked since, and a field that they have set since, stay.
 * @param startedAt when the task began: what the person did since bears a later time
 */
export async function takeBackMerge(store: Store, before: BeforeMerge, startedAt: string): Promise<void> {
  switch (before.kind) {
    case 'made': {
      const personal = await store.annotations.where('clipId').equals(before.clipId).toArray();
      if (!personal.some(({ at }) => at > startedAt)) await removeRows(store, [before.clipId]);
      return;
    }
    case 'merged': {
      const { clipId, field, row } = before.before;
      const standing = await store.annotations.get([clipId, field]);
      if (standing?.at !== before.at) return;
      await (row === null ? store.annotations.delete([clipId, field]) : store.annotations.put(row));
      return;
    }
    case 'snapshot-added':
      await store.snapshots.delete(before.clipId);
      return;
    case 'reprint-added':
      await store.reprints.delete([before.clipId, before.pageKey]);
      return;
    case 'collection': {
      const standing = await store.collections.get(before.id);
      if (standing?.at !== before.at) return;
      await (before.row === null ? store.collections.delete(before.id) : store.collections.put(before.row));
      return;
    }
    case 'feedback':
      await store.feedback.where('pageKey').equals(before.pageKey).delete();
      await store.feedback.bulkAdd([...before.rows]);
  }
}
