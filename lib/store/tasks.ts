import type { WriteFailure } from '../report';
import { forgetOrphans, owingTasks } from './import-reports';
import type { Store } from './store';
import type { TaskRow, TaskWork } from './task-rows';

/** What a new task is opened with. */
export interface NewTask {
  readonly id: string;
  readonly work: TaskWork;
  readonly total: number;
  /** ISO time. */
  readonly startedAt: string;
}

/**
 * Writes a task down before anything is done for it; from here on it survives the page. An id that is known keeps its
 * row.
 */
export function openTask(store: Store, { id, work, total, startedAt }: NewTask): Promise<TaskRow> {
  return store.transaction('rw', store.tasks, store.taskWorks, async () => {
    const known = await store.tasks.get(id);
    if (known !== undefined) return known;
    const row: TaskRow = {
      id,
      kind: work.kind,
      total,
      done: 0,
      changed: 0,
      direction: 'forward',
      state: total === 0 ? 'ended' : 'running',
      failure: null,
      startedAt,
    };
    await store.tasks.add(row);
    await store.taskWorks.add({ taskId: id, work });
    return row;
  });
}

/** Stops a task between two chunks, or leaves one that failed: what is done stands, and can be taken back. */
export async function stopTask(store: Store, id: string): Promise<void> {
  await change(store, id, (row) => (row.state === 'ended' ? null : { state: 'stopped', failure: null }));
}

/** Lets a task that was stopped, or that failed, go on where it stands. */
export async function continueTask(store: Store, id: string): Promise<void> {
  await change(store, id, (row) =>
    row.state === 'stopped' || row.state === 'failed' ? { state: 'running', failure: null } : null,
  );
}

/** Turns a task round: whoever runs it takes back, chunk by chunk, what stands of it. */
export async function turnTaskBack(store: Store, id: string): Promise<void> {
  await change(store, id, (row) =>
    row.direction === 'forward' ? { direction: 'back', state: 'running', failure: null } : null,
  );
}

/** Notes why a task could not go on. On a full disk even that may not be written: the row then stays as it was. */
export async function failTask(store: Store, row: TaskRow, failure: WriteFailure): Promise<TaskRow> {
  const failed = { state: 'failed', failure } as const;
  await change(store, row.id, ({ state }) => (state === 'running' ? failed : null)).catch(() => {});
  return (await store.tasks.get(row.id)) ?? { ...row, ...failed };
}

/** Tasks that somebody must go on with, the oldest first. */
export async function runningTasks(store: Store): Promise<TaskRow[]> {
  return store.tasks.where('state').equals('running').sortBy('startedAt');
}

/**
 * Forgets tasks that were started before an ISO time, that nobody is at and of which nobody is to be told any more;
 * they cannot be taken back after that.
 */
export function forgetTasks(store: Store, before: string): Promise<void> {
  return store.transaction('rw', taskTables(store), async () => {
    await forgetOrphans(store, before);
    const owing = await owingTasks(store);
    const old = await store.tasks
      .filter(({ id, state, startedAt }) => state !== 'running' && startedAt < before && !owing.includes(id))
      .primaryKeys();
    // Deletions of nothing ask nothing of the database, which may then end the transaction before they are through.
    if (old.length === 0) return;
    await store.tasks.bulkDelete(old);
    await store.taskWorks.bulkDelete(old);
    for (const table of [store.taskSteps, store.staged, store.importOutcomes]) {
      await table.where('taskId').anyOf(old).delete();
    }
  });
}

function taskTables(store: Store) {
  const { tasks, taskWorks, taskSteps, staged, importOutcomes, bookkeeping } = store;
  return [tasks, taskWorks, taskSteps, staged, importOutcomes, bookkeeping] as const;
}

function change(
  store: Store,
  id: string,
  changeOf: (row: TaskRow) => Partial<TaskRow> | null,
): Promise<unknown> {
  return store.transaction('rw', store.tasks, async () => {
    const row = await store.tasks.get(id);
    const changed = row === undefined ? null : changeOf(row);
    if (changed !== null) await store.tasks.update(id, changed);
  });
}
