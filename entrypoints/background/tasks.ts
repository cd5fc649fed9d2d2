import { browserLocks } from '../../lib/browser/task-locks';
import { runTask } from '../../lib/store/run-task';
import type { Store } from '../../lib/store/store';
import { storeTaskKinds } from '../../lib/store/task-kinds';
import { runningTasks } from '../../lib/store/tasks';

/** Goes on with long work that a page left when it was closed; while a page is at it, that page has the lock. */
export async function resumeTasks(store: Store): Promise<void> {
  for (const { id } of await runningTasks(store)) await runTask(store, storeTaskKinds, browserLocks, id);
}
