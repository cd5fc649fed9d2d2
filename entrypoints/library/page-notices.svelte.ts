import { liveQuery } from 'dexie';
import { readSettings, watchSettings } from '../../lib/browser/settings';
import { backupDue, remindLater, type BackupDue } from '../../lib/store/backup-reminder';
import { owedReport, settleReport, type ImportReport } from '../../lib/store/import-reports';
import { isNearlyFull, storageState, type StorageState } from '../../lib/store/quota';
import type { Store } from '../../lib/store/store';

/** What the library tells by itself, until somebody has done something about it. */
export class PageNotices {
  /** A backup that is due. */
  backup: BackupDue | null = $state.raw(null);
  /** The room that is taken, when little is left of it. */
  room: StorageState | null = $state.raw(null);
  /** An import that has ended, and what it came to. */
  report: ImportReport | null = $state.raw(null);

  readonly #store: Store;
  #roomSeen = false;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Begins to look, and looks again whenever the page comes back into sight; gives what ends it. */
  follow(failed: (error: unknown) => void): () => void {
    const look = (): void => {
      if (document.visibilityState === 'visible') this.look().catch(failed);
    };
    const endSettings = watchSettings(look);
    document.addEventListener('visibilitychange', look);
    const notes = liveQuery(() => this.#store.bookkeeping.toArray()).subscribe(look, failed);
    const reports = liveQuery(() => owedReport(this.#store)).subscribe((report) => {
      this.report = report;
    }, failed);
    return () => {
      endSettings();
      document.removeEventListener('visibilitychange', look);
      notes.unsubscribe();
      reports.unsubscribe();
    };
  }

  async look(): Promise<void> {
    const { backupReminder } = await readSettings();
    this.backup = await backupDue(this.#store, backupReminder, Date.now());
    const room = await storageState();
    this.room = isNearlyFull(room) && !this.#roomSeen ? room : null;
  }

  async backUpLater(): Promise<void> {
    this.backup = null;
    await remindLater(this.#store, Date.now());
  }

  /** Said once to an open page is enough. */
  roomSeen(): void {
    this.#roomSeen = true;
    this.room = null;
  }

  async reportSeen(): Promise<void> {
    if (this.report !== null) await settleReport(this.#store, this.report.taskId);
  }
}
