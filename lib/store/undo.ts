import type { Store } from './store';
import { clipTables, removeRows } from './trash';

/**
 * Takes back what a job stored, so that the store is as it was before: the clip it made is removed, the
 * personal fields it set on a clip that was kept already are put back. Repeating it is harmless.
 * @returns false when the job is unknown, stored nothing, or when undoing would lose later work: the person
 * has written on the clip since, or the page has been clipped again on top of it
 */
export function undoJob(store: Store, jobId: string): Promise<boolean> {
  return store.transaction('rw', [...clipTables(store), store.jobs], async () => {
    const job = await store.jobs.get(jobId);
    if (job === undefined || job.outcome === null) return false;
    if (job.undone) return true;
    if (job.undo === null) return false;
    const { madeClipId, before, notedPage, visit } = job.undo;
    if (madeClipId !== null) {
      if (await hasLaterWork(store, madeClipId)) return false;
      await removeRows(store, [madeClipId]);
    }
    if (visit !== undefined) await store.visits.put(visit);
    if (notedPage !== undefined) await store.reprints.delete([...notedPage]);
    for (const { clipId, field, row } of before) {
      await (row === null ? store.annotations.delete([clipId, field]) : store.annotations.put(row));
    }
    await store.jobs.update(jobId, { undo: null, undone: true });
    return true;
  });
}

async function hasLaterWork(store: Store, clipId: string): Promise<boolean> {
  const row = await store.clips.get(clipId);
  if (row === undefined) return false;
  const written = await store.annotations.where('clipId').equals(clipId).toArray();
  if (written.some((annotation) => annotation.at > row.clippedAt)) return true;
  if (row.pageKey === null) return false;
  const samePage = await store.clips.where('pageKey').equals(row.pageKey).toArray();
  return samePage.some((other) => other.previousId === clipId);
}
