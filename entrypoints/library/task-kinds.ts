import { moveSettings } from '../../lib/browser/settings-change';
import type { TaskKind } from '../../lib/store/run-task';
import type { Store } from '../../lib/store/store';
import { takenBackTables } from '../../lib/store/take-back';
import { storeTaskKinds } from '../../lib/store/task-kinds';
import type { TaskWork, WorkOf } from '../../lib/store/task-rows';
import { inertDocument } from './inert-document';

/** A kind whose way of working loads when it is first needed: readers and extractor are large. */
function later<Work extends TaskWork>(load: () => Promise<TaskKind<Work>>): TaskKind<Work> {
  let kind: Promise<TaskKind<Work>> | null = null;
  return {
    tables: (store: Store) => [...takenBackTables(store), store.staged, store.importOutcomes],
    prepare: async (...given) => (await (kind ??= load())).prepare(...given),
    takeBackOutside: async (work) => (await (kind ??= load())).takeBackOutside?.(work),
  };
}

/** All work that the library can go on with; what needs a document to parse a page with can be done only here. */
export const libraryTaskKinds = {
  ...storeTaskKinds,
  merge: later<WorkOf<'merge'>>(async () =>
    (await import('../../lib/backup/restoring')).restoringBackup(moveSettings),
  ),
  import: later<WorkOf<'import'>>(async () =>
    (await import('../../lib/saved/importing')).importing(inertDocument),
  ),
};
