import { moveSettings } from '../../lib/browser/settings-change';
import { laterKind } from '../../lib/store/later-kind';
import type { Store } from '../../lib/store/store';
import { takenBackTables } from '../../lib/store/take-back';
import { storeTaskKinds } from '../../lib/store/task-kinds';
import type { WorkOf } from '../../lib/store/task-rows';
import { inertDocument } from './inert-document';

const tablesOfFiles = (store: Store) => [...takenBackTables(store), store.staged, store.importOutcomes];

/** All work that the library can go on with; what needs a document to parse a page with can be done only here. */
export const libraryTaskKinds = {
  ...storeTaskKinds,
  merge: laterKind<WorkOf<'merge'>>(tablesOfFiles, async () =>
    (await import('../../lib/backup/restoring')).restoringBackup(moveSettings),
  ),
  import: laterKind<WorkOf<'import'>>(tablesOfFiles, async () =>
    (await import('../../lib/saved/importing')).importing(inertDocument),
  ),
};
