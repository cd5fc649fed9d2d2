import { liveQuery } from 'dexie';
import { browserLocks } from '../../lib/browser/task-locks';
import { runTask, type TaskKinds } from '../../lib/store/run-task';
import type { Store } from '../../lib/store/store';
import type { TaskRow, TaskWork } from '../../lib/store/task-rows';
import { continueTask, forgetTasks, openTask, stopTask, turnTaskBack } from '../../lib/store/tasks';

/** Milliseconds after which a task is shown: what is over before needs no progress. */
const quick = 400;
/** So long a task can be taken back. */
const keptFor = 24 * 60 * 60 * 1000;

/** The long work of the library: this page begins it, or takes up what another page has left. */
export class TaskBoard {
  /** Tasks that take their time and tasks that failed, the oldest first. */
  shown: readonly TaskRow[] = $state.raw([]);

  readonly #store: Store;
  readonly #kinds: TaskKinds;
  readonly #onend: (row: TaskRow) => void;
  readonly #carried = new Map<string, Promise<void>>();
  readonly #slow = new Set<string>();
  #rows: readonly TaskRow[] = [];

  /** @param onend called when a task that this page worked on has ended, or was stopped */
  constructor(store: Store, kinds: TaskKinds, onend: (row: TaskRow) => void) {
    this.#store = store;
    this.#kinds = kinds;
    this.#onend = onend;
  }

  /** Begins to follow the tasks of all pages, and to go on with those that nobody is at; gives what ends it. */
  follow(failed: (error: unknown) => void): () => void {
    void forgetTasks(this.#store, new Date(Date.now() - keptFor).toISOString()).catch(failed);
    const open = liveQuery(() =>
      this.#store.tasks.where('state').anyOf('running', 'failed').sortBy('startedAt'),
    ).subscribe((rows) => this.#take(rows, failed), failed);
    return () => open.unsubscribe();
  }

  /**
   * Does some work, from writing it down to its end.
   * @param id of a task for which files are staged already
   * @throws when it could not be written down; what fails later stands in the task's row
   */
  async run(work: TaskWork, total: number, id: string = crypto.randomUUID()): Promise<void> {
    await openTask(this.#store, { id, work, total, startedAt: new Date().toISOString() });
    await this.#carry(id);
  }

  async takeBack(id: string): Promise<void> {
    await turnTaskBack(this.#store, id);
    await this.#carry(id);
  }

  async retry(id: string): Promise<void> {
    await continueTask(this.#store, id);
    await this.#carry(id);
  }

  stop(id: string): Promise<void> {
    return stopTask(this.#store, id);
  }

  #take(rows: readonly TaskRow[], failed: (error: unknown) => void): void {
    this.#rows = rows;
    for (const { id, state } of rows) if (state === 'running') this.#carry(id).catch(failed);
    this.#show();
  }

  #carry(id: string): Promise<void> {
    const carried = this.#carried.get(id);
    if (carried !== undefined) return carried;
    const timer = setTimeout(() => {
      this.#slow.add(id);
      this.#show();
    }, quick);
    const run = runTask(this.#store, this.#kinds, browserLocks, id)
      .then(({ row, steps }) => {
        if (row !== undefined && steps > 0 && row.state !== 'failed') this.#onend(row);
      })
      .finally(() => {
        clearTimeout(timer);
        this.#slow.delete(id);
        this.#carried.delete(id);
      });
    this.#carried.set(id, run);
    return run;
  }

  #show(): void {
    this.shown = this.#rows.filter(({ id, state }) => state === 'failed' || this.#slow.has(id));
  }
}
