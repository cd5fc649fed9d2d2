import type { ImportOutcomeRow } from './staged-rows';
import type { Store } from './store';

/** What became of the files of an import. */
export interface ImportReport {
  readonly taskId: string;
  /** Files beside the pages that were not looked at. */
  readonly passedOver: number;
  /** In the order in which the files were read; those that were refused before stand last. */
  readonly outcomes: readonly ImportOutcomeRow[];
}

const prefix = 'import-report:';

/** Notes that the person is to be told what an import came to, in whatever page it ends. `at` is ISO 8601. */
export async function oweReport(store: Store, taskId: string, at: string): Promise<void> {
  await store.bookkeeping.put({ key: prefix + taskId, value: at });
}

/** The person has seen the report. */
export async function settleReport(store: Store, taskId: string): Promise<void> {
  await store.bookkeeping.delete(prefix + taskId);
}

/** Tasks of which a report is owed, ended or not. */
export async function owingTasks(store: Store): Promise<readonly string[]> {
  const keys = await store.bookkeeping.where('key').startsWith(prefix).primaryKeys();
  return keys.map((key) => key.slice(prefix.length));
}

/** The report of the import that ended last and of which nobody has been told; null when there is none. */
export async function owedReport(store: Store): Promise<ImportReport | null> {
  const tasks = await store.tasks.bulkGet([...(await owingTasks(store))]);
  const over = tasks
    .filter((task) => task !== undefined)
    .filter(({ state }) => state === 'ended' || state === 'stopped')
    .toSorted((one, other) => (one.startedAt < other.startedAt ? 1 : -1));
  const [last] = over;
  return last === undefined ? null : readReport(store, last.id);
}

/** What became of the files of an import, as far as it has come. */
export async function readReport(store: Store, taskId: string): Promise<ImportReport> {
  const [outcomes, row] = await Promise.all([
    store.importOutcomes.where('taskId').equals(taskId).toArray(),
    store.taskWorks.get(taskId),
  ]);
  const passedOver = row?.work.kind === 'import' ? (row.work.passedOver ?? 0) : 0;
  return { taskId, passedOver, outcomes };
}

/**
 * Clears away what is owed of imports that were never begun, because their page died first; since before an ISO time.
 */
export async function forgetOrphans(store: Store, before: string): Promise<void> {
  for (const taskId of await owingTasks(store)) {
    const owed = await store.bookkeeping.get(prefix + taskId);
    const isOld = typeof owed?.value === 'string' && owed.value < before;
    if (isOld && (await store.tasks.get(taskId)) === undefined) await settleReport(store, taskId);
  }
}
