import { background, type LibraryPlace } from '../../lib/browser/messages';
import {
  comparisonAddress,
  keepingAddress,
  openLibraryTab,
  showLibrary,
} from '../../lib/browser/library-tab';
import { readSettings } from '../../lib/browser/settings';
import { checkOwnPage, checkPlace } from '../../lib/browser/tab-guard';
import { backupDue } from '../../lib/store/backup-reminder';
import type { Store } from '../../lib/store/store';

/** Opens the library for whoever asks, and says whether it is to be backed up. */
export function answerLibrary(store: Store): void {
  background.onMessage('openLibrary', ({ data, sender }) => openAt(checkPlace(data, sender)));
  background.onMessage('backupDue', async ({ sender }) => {
    checkOwnPage(sender);
    return backupDue(store, (await readSettings()).backupReminder, Date.now());
  });
}

function openAt({ clipId, compared, keeping }: LibraryPlace): Promise<void> {
  if (keeping === true) return showLibrary(keepingAddress());
  return compared === undefined ? openLibraryTab(clipId) : showLibrary(comparisonAddress(compared));
}
