import type { Store } from './store';

/** A file and the name the person knows it by; one out of a folder has the folder's name before it, and a “/”. */
export interface NamedFile {
  readonly name: string;
  readonly file: Blob;
}

/**
 * Lays files down for a task that is not open yet, the first as number `from`. They wait until the task is opened,
 * or are cleared away with `forgetStaged`.
 */
export async function stageFiles(
  store: Store,
  taskId: string,
  files: readonly NamedFile[],
  from: number,
  at: string,
): Promise<void> {
  await store.staged.bulkPut(
    files.map(({ name, file }, index) => ({ taskId, number: from + index, name, file, stagedAt: at })),
  );
}

/** Clears away what was staged for one task, and what was refused of it. */
export async function dropStaged(store: Store, taskId: string): Promise<void> {
  await store.staged.where('taskId').equals(taskId).delete();
  await store.importOutcomes.where('taskId').equals(taskId).delete();
}

/**
 * Clears away files that nobody needs any more: of tasks that have ended, and those staged before an ISO time
 * for a task that was never opened, because its page died first.
 */
export function forgetStaged(store: Store, before: string): Promise<void> {
  return store.transaction('rw', store.staged, store.tasks, store.importOutcomes, async () => {
    const ids = await store.staged.orderBy('taskId').uniqueKeys();
    for (const id of ids.map(String)) {
      const task = await store.tasks.get(id);
      const first = task === undefined ? await store.staged.get([id, 0]) : undefined;
      const isOrphan = task === undefined && (first === undefined || first.stagedAt < before);
      if (isOrphan) await dropStaged(store, id);
      else if (task?.state === 'ended') await store.staged.where('taskId').equals(id).delete();
    }
  });
}
