import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { settingsChange, type SettingsChange } from '../../lib/browser/settings-change';
import { readSettings, variantsToKeep } from '../../lib/browser/settings';
import type { RestorePlan } from '../../lib/backup/plan-restore';
import type { HandedOver } from '../../lib/saved/handed-over';
import type { StagedImport } from '../../lib/saved/stage-import';
import { oweReport, owedReport, settleReport, type ImportReport } from '../../lib/store/import-reports';
import { lastBackup, noteBackup } from '../../lib/store/backup-reminder';
import { dropStaged, forgetStaged, stageFiles } from '../../lib/store/staging';
import type { Store } from '../../lib/store/store';
import { failureWords } from './failure-words';
import { canPickFile, downloadedFile, pickedFile } from './file-sink';
import { backupTroubleWords } from './keeping-words';
import type { Steps } from './steps.svelte';
import { StoppableWork } from './stoppable-work.svelte';

/** A backup that was read to its end, and what restoring it would do. */
export interface ReadyRestore {
  readonly file: File;
  readonly plan: RestorePlan;
  readonly settings: SettingsChange;
  readonly lines: number;
  /** ISO time at which it was made. */
  readonly madeAt: string;
}

/** Files staged before this many milliseconds for a task that never began are cleared away. */
const orphanAge = 86_400_000;

/** Backup, restoring and import, without their elements. */
export class Keeping {
  ready: ReadyRestore | null = $state.raw(null);
  /** What the last import came to, once it has ended. */
  report: ImportReport | null = $state.raw(null);
  /** ISO time; null while none was made. */
  lastBackup: string | null = $state(null);
  /** How often something came in from here, and with it the room that is taken changed. */
  arrivals = $state(0);

  readonly work = new StoppableWork((error) => backupTroubleWords(error) ?? failureWords(error));

  readonly #store: Store;
  readonly #steps: Steps;
  /** Whether somebody looks: only then a report counts as seen. */
  #isOpen = false;

  constructor(store: Store, steps: Steps) {
    this.#store = store;
    this.#steps = steps;
  }

  /** Reads what the dialog shows. */
  async open(): Promise<void> {
    this.#isOpen = true;
    await forgetStaged(this.#store, new Date(Date.now() - orphanAge).toISOString());
    this.lastBackup = await lastBackup(this.#store);
    const owed = await owedReport(this.#store);
    if (owed !== null) await this.#show(owed);
  }

  /** Nobody looks any more: what has not begun is given up, what was told is forgotten. */
  close(): void {
    this.#isOpen = false;
    this.work.stop();
    this.work.trouble = null;
    this.ready = null;
    this.report = null;
  }

  /** Writes the whole library into a file. */
  async backUp(withSnapshots: boolean): Promise<void> {
    await this.work.run(i18n.t('keeping.backup.running'), async (signal, onProgress) => {
      const madeAt = new Date().toISOString();
      const name = `zhaibao-${madeAt.slice(0, 10)}.zip`;
      const sink = canPickFile() ? await pickedFile(name) : downloadedFile('application/zip');
      try {
        const { storeContents, countContents } = await import('../../lib/backup/store-contents');
        const { writeBackup } = await import('../../lib/backup/write-backup');
        const settings = { ...(await readSettings()) };
        const total = await countContents(this.#store, withSnapshots);
        const stamp = { madeBy: browser.runtime.getManifest().version, madeAt, withSnapshots };
        const contents = storeContents(this.#store, { withSnapshots, settings });
        await writeBackup(contents, stamp, sink.write, signal, (lines) => onProgress(lines, total));
        await sink.finish(name);
      } catch (error) {
        await sink.discard();
        throw error;
      }
      // The file is whole, also where the store takes no note of it, on a full disk: then one is only reminded too
      // soon.
      await noteBackup(this.#store, madeAt).catch(() => {});
      this.lastBackup = madeAt;
      this.#steps.tell(i18n.t('keeping.backup.done'));
    });
  }

  /** Reads a backup to its end and says what restoring it would do; nothing is written. */
  async check(file: File): Promise<void> {
    this.ready = null;
    await this.work.run(i18n.t('keeping.restore.checking'), async (signal, onProgress) => {
      const { openBackup, countLines } = await import('../../lib/backup/read-backup');
      const { planRestore } = await import('../../lib/backup/plan-restore');
      const backup = await openBackup(file);
      const { madeAt } = backup.manifest;
      const lines = countLines(backup.manifest);
      const plan = await planRestore(this.#store, backup, signal, (done) => onProgress(done, lines));
      const settings = settingsChange(await readSettings(), plan.settings ?? {});
      this.ready = { file, plan, settings, lines, madeAt };
    });
  }

  /** Restores the backup that was checked, with its settings or without them. */
  async restore({ file, lines, settings, madeAt }: ReadyRestore, withSettings: boolean): Promise<void> {
    this.ready = null;
    const id = await this.#stage((task, at) =>
      stageFiles(this.#store, task, [{ name: file.name, file }], 0, at),
    );
    if (id === null) return;
    await this.#steps.runStaged({ kind: 'merge', ...(withSettings && { settings }) }, lines, id);
    this.arrivals++;
    // What was restored is a backup that is there, of that day.
    if (isPast(madeAt)) await noteBackup(this.#store, madeAt);
    this.lastBackup = await lastBackup(this.#store);
  }

  /** Imports the files that are handed over; those of a folder bring their pictures along, which are passed over. */
  async import(files: (signal: AbortSignal) => HandedOver): Promise<void> {
    this.report = null;
    let staged: StagedImport = { files: 0, passedOver: 0, refused: 0 };
    const id = await this.#stage(async (task, at, signal) => {
      const { stageImport } = await import('../../lib/saved/stage-import');
      staged = await stageImport(this.#store, task, files(signal), { at, signal });
      await oweReport(this.#store, task, at);
    });
    if (id === null) return;
    const settings = await readSettings();
    const { personalPhrases, keepSnapshots } = settings;
    const readingVariants = variantsToKeep(settings);
    const { passedOver } = staged;
    const work = { kind: 'import', readingVariants, personalPhrases, keepSnapshots, passedOver } as const;
    // Where nothing is left to do there is no step to take back either.
    if (staged.files === 0) await this.#steps.tasks.run(work, 0, id);
    else await this.#steps.runStaged(work, staged.files, id);
    this.arrivals++;
    const owed = this.#isOpen ? await owedReport(this.#store) : null;
    if (owed !== null) await this.#show(owed);
  }

  async #show(report: ImportReport): Promise<void> {
    this.report = report;
    await settleReport(this.#store, report.taskId);
  }

  /** Lays files down for a task; gives its id, or null when that was stopped or failed, and then nothing lies there. */
  async #stage(
    lay: (task: string, at: string, signal: AbortSignal) => Promise<void>,
  ): Promise<string | null> {
    const id = crypto.randomUUID();
    let isLaid = false;
    await this.work.run(i18n.t('keeping.staging'), async (signal) => {
      try {
        await lay(id, new Date().toISOString(), signal);
        isLaid = true;
      } catch (error) {
        await dropStaged(this.#store, id);
        throw error;
      }
    });
    return isLaid ? id : null;
  }
}

function isPast(moment: string): boolean {
  return Date.parse(moment) <= Date.now();
}
