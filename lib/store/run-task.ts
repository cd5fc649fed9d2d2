import type { Table } from 'dexie';
import type { Store } from './store';
import { takeBack, takenBackTables } from './take-back';
import type { Before, TaskName, TaskRow, TaskWork, WorkOf } from './task-rows';
import { failTask } from './tasks';
import { failureOf } from './write-failure';

/** What a chunk has done, told from inside its transaction. */
export interface ChunkWritten {
  /** By how much the task's `done` comes forward; at least 1. */
  readonly done: number;
  /** How many of those were changed. */
  readonly changed: number;
  /** What stood there before; empty for what cannot be taken back. */
  readonly before: readonly Before[];
}

/**
 * A chunk that is prepared: everything that is no database has been awaited, writing it waits for the database alone.
 */
export type WriteChunk = () => Promise<ChunkWritten>;

/** How one kind of work goes. */
export interface TaskKind<Work extends TaskWork> {
  /** The tables that a chunk writes. */
  readonly tables: (store: Store) => readonly Table[];
  /**
   * Prepares the chunk that begins at `done`: reads and computes, outside of any transaction and for as long as
   * it takes. The function it gives is called once, inside one transaction over `tables`.
   * @param task the task's id, and the time that what it writes bears
   */
  readonly prepare: (
    store: Store,
    work: Work,
    done: number,
    task: Pick<TaskRow, 'id' | 'startedAt'>,
  ) => Promise<WriteChunk>;
  /** Takes back what was done outside the store; called before each chunk is taken back, and harmless to repeat. */
  readonly takeBackOutside?: (work: Work) => Promise<void>;
}

/** Kinds that reach beyond the store: only a page that can do them can take them back. */
const reachingOutside: ReadonlySet<TaskName> = new Set<TaskName>(['merge']);

/** How each kind of work goes that a page can do. A task of a kind that it cannot do is left to others. */
export type TaskKinds = { readonly [Name in TaskName]?: TaskKind<WorkOf<Name>> };

/** What keeps two pages from the same task: the browser's Web Locks, which let go when a page dies. */
export interface TaskLocks {
  readonly request: <Result>(name: string, hold: () => Promise<Result>) => Promise<Result>;
}

/** Where a task stood when nothing more was to be done for it here. */
export interface TaskEnd {
  /** undefined when there is no such task. */
  readonly row: TaskRow | undefined;
  /** How many chunks were written or taken back here; 0 when another page had done it all. */
  readonly steps: number;
}

/**
 * Goes on with a task until it has ended, failed or been stopped, whoever began it and wherever it stands.
 * Waits while another page is at it. Every chunk is one transaction that also moves the task's row: a page that
 * dies leaves whole chunks only. An error leaves the store as it stood before the chunk, and the row says why.
 */
export function runTask(store: Store, kinds: TaskKinds, locks: TaskLocks, id: string): Promise<TaskEnd> {
  return locks.request(`zhaibao task ${id}`, async () => {
    let row = await store.tasks.get(id);
    // Read once: what a task works on may be a hundred thousand ids, and never changes.
    const work = (await store.taskWorks.get(id))?.work;
    let steps = 0;
    while (row !== undefined && row.state === 'running' && canDo(kinds, row)) {
      row = await step(store, kinds, row, work);
      if (row?.state !== 'failed') steps++;
    }
    return { row, steps };
  });
}

/** One chunk further or back; gives the row as it stands then. */
async function step(
  store: Store,
  kinds: TaskKinds,
  row: TaskRow,
  work: TaskWork | undefined,
): Promise<TaskRow | undefined> {
  try {
    if (work === undefined) throw new Error('Nothing is known of what this task works on.');
    await (row.direction === 'back'
      ? stepBack(store, kinds, row, work)
      : stepForward(store, kinds, row, work));
    return await store.tasks.get(row.id);
  } catch (error) {
    return failTask(store, row, failureOf(error));
  }
}

/** Everybody can take back what stood in the store: it lies in the steps. */
function canDo(kinds: TaskKinds, { direction, kind }: TaskRow): boolean {
  return kind in kinds || (direction === 'back' && !reachingOutside.has(kind));
}

async function stepForward(store: Store, kinds: TaskKinds, row: TaskRow, work: TaskWork): Promise<void> {
  const { tables, write } = await prepared(store, kinds, work, row);
  await store.transaction('rw', [...tables, store.tasks, store.taskSteps], async () => {
    if (!(await standsAt(store, row))) return;
    const { done, changed, before } = await write();
    // By the last one, not by counting: an import of ten thousand files has as many steps.
    const last = await store.taskSteps.where('taskId').equals(row.id).last();
    await store.taskSteps.add({
      taskId: row.id,
      number: last === undefined ? 0 : last.number + 1,
      done,
      changed,
      before,
    });
    await store.tasks.update(row.id, {
      done: row.done + done,
      changed: row.changed + changed,
      state: row.done + done >= row.total ? 'ended' : 'running',
    });
  });
}

async function prepared<Name extends TaskName>(
  store: Store,
  kinds: { readonly [Kind in Name]?: TaskKind<WorkOf<Kind>> },
  work: WorkOf<Name>,
  row: TaskRow,
): Promise<{ readonly tables: readonly Table[]; readonly write: WriteChunk }> {
  // The union's member and the way of its kind belong together by the name: the compiler cannot see that.
  const kind = kinds[work.kind as Name];
  if (kind === undefined) throw new Error(`This page cannot do the work “${work.kind}”.`);
  return { tables: kind.tables(store), write: await kind.prepare(store, work, row.done, row) };
}

async function takeBackOutside<Name extends TaskName>(
  kinds: { readonly [Kind in Name]?: TaskKind<WorkOf<Kind>> },
  work: WorkOf<Name>,
): Promise<void> {
  // As in `prepared`.
  await kinds[work.kind as Name]?.takeBackOutside?.(work);
}

/** Takes back the last chunk that stands. */
async function stepBack(store: Store, kinds: TaskKinds, row: TaskRow, work: TaskWork): Promise<void> {
  await takeBackOutside(kinds, work);
  await store.transaction('rw', [...takenBackTables(store), store.tasks, store.taskSteps], async () => {
    if (!(await standsAt(store, row))) return;
    const last = await store.taskSteps.where('taskId').equals(row.id).last();
    if (last !== undefined) {
      await takeBack(store, last.before, row.startedAt);
      await store.taskSteps.delete([row.id, last.number]);
    }
    const isFirst = last === undefined || last.number === 0;
    await store.tasks.update(row.id, {
      done: row.done - (last?.done ?? row.done),
      changed: row.changed - (last?.changed ?? row.changed),
      state: isFirst ? 'ended' : 'running',
    });
  });
}

/**
 * Whether a task is still where it was when a chunk was prepared: the person may have stopped or turned it meanwhile.
 */
async function standsAt(store: Store, { id, done, direction }: TaskRow): Promise<boolean> {
  const now = await store.tasks.get(id);
  return now?.state === 'running' && now.done === done && now.direction === direction;
}
