import { annotation } from './annotations';
import type { AnnotationRow } from './rows';
import type { TaskKind, WriteChunk } from './run-task';
import type { Store } from './store';
import type { Before, WorkOf } from './task-rows';
import { clipTables, deleteForGood, moveToTrash, restoreFromTrash } from './trash';

/** Clips whose personal part is set in one transaction: pages that watch the store read it again after each. */
const personalChunk = 2_000;
/** Clips that are deleted in one transaction, with texts and snapshots. */
const deletedChunk = 250;

/** Adds and removes tags. */
export const tagging: TaskKind<WorkOf<'tag'>> = {
  tables: (store) => [store.clips, store.annotations],
  prepare: async (store, { clipIds, add, remove }, done, { startedAt }) => {
    const ids = clipIds.slice(done, done + personalChunk);
    return () =>
      setField(store, ids, 'tags', async (rows) => {
        const there = new Set(await store.clips.where('id').anyOf(ids).primaryKeys());
        const changed = ids.flatMap((id) => {
          const tags = tagsOf(rows.get(id));
          const after = retagged(tags, add, remove);
          const same = after.join('\n') === tags.join('\n');
          return same || !there.has(id) ? [] : [annotation(id, 'tags', after, startedAt)];
        });
        await store.annotations.bulkPut(changed);
        return changed.map(({ clipId }) => clipId);
      });
  },
};

/** Puts clips into the trash; seeds stay. */
export const trashing: TaskKind<WorkOf<'trash'>> = {
  tables: (store) => [store.clips, store.annotations],
  prepare: async (store, { clipIds }, done, { startedAt }) => {
    const ids = clipIds.slice(done, done + personalChunk);
    return () =>
      setField(store, ids, 'trashedAt', (rows) => {
        const outside = ids.filter((id) => !isTrashed(rows.get(id)));
        return moveToTrash(store, outside, startedAt);
      });
  },
};

/** Takes clips out of the trash. */
export const restoring: TaskKind<WorkOf<'restore'>> = {
  tables: (store) => [store.annotations],
  prepare: async (store, { clipIds }, done, { startedAt }) => {
    const ids = clipIds.slice(done, done + personalChunk);
    return () =>
      setField(store, ids, 'trashedAt', async (rows) => {
        const inside = ids.filter((id) => isTrashed(rows.get(id)));
        await restoreFromTrash(store, inside, startedAt);
        return inside;
      });
  },
};

/**
 * Deletes for good what lies in the trash; what was taken out of it since the person said so stays. There is
 * no way back.
 */
export const deleting: TaskKind<WorkOf<'delete'>> = {
  tables: clipTables,
  prepare: async (store, { clipIds }, done) => {
    const ids = clipIds.slice(done, done + deletedChunk);
    return async () => {
      const rows = await rowsBefore(store, ids, 'trashedAt');
      const trashed = ids.filter((id) => isTrashed(rows.get(id)));
      await deleteForGood(store, trashed);
      return { done: ids.length, changed: trashed.length, before: [] };
    };
  },
};

/** The tags of a clip after some are added and some removed; those that stay keep their order. */
function retagged(
  tags: readonly string[],
  add: readonly string[],
  remove: readonly string[],
): readonly string[] {
  return [...new Set([...tags.filter((tag) => !remove.includes(tag)), ...add])];
}

/**
 * Sets one field of a chunk's clips; `set` sees the rows as they stand, and gives the ids of the clips that it changed.
 */
async function setField(
  store: Store,
  ids: readonly string[],
  field: 'tags' | 'trashedAt',
  set: (rows: ReadonlyMap<string, AnnotationRow>) => Promise<readonly string[]>,
): ReturnType<WriteChunk> {
  const rows = await rowsBefore(store, ids, field);
  const changed = await set(rows);
  const before = changed.map((clipId): Before => ({
    kind: 'personal',
    clipId,
    field,
    row: rows.get(clipId) ?? null,
  }));
  return { done: ids.length, changed: changed.length, before };
}

async function rowsBefore(
  store: Store,
  ids: readonly string[],
  field: 'tags' | 'trashedAt',
): Promise<ReadonlyMap<string, AnnotationRow>> {
  const rows = await store.annotations.bulkGet(ids.map((id) => [id, field]));
  return new Map(rows.filter((row) => row !== undefined).map((row) => [row.clipId, row]));
}

function tagsOf(row: AnnotationRow | undefined): readonly string[] {
  return row?.field === 'tags' ? row.value : [];
}

function isTrashed(row: AnnotationRow | undefined): boolean {
  return row?.field === 'trashedAt' && row.value !== null;
}
