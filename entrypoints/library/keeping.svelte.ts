import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { readSettings, variantsToKeep } from '../../lib/browser/settings';
import type { RestorePlan } from '../../lib/backup/plan-restore';
import type { StagedImport } from '../../lib/saved/stage-import';
import { snapshotRoom, type SnapshotRoom } from '../../lib/store/free-room';
import { storageState, type StorageState } from '../../lib/store/quota';
import { dropStaged, forgetStaged, stageFiles, type NamedFile } from '../../lib/store/staging';
import type { ImportOutcomeRow } from '../../lib/store/staged-rows';
import type { Store } from '../../lib/store/store';
import { failureWords } from './failure-words';
import { canPickFile, downloadedFile, pickedFile } from './file-sink';
import { backupTroubleWords } from './keeping-words';
import type { Steps } from './steps.svelte';

/** What is being done before a task can begin: it can be stopped, and leaves nothing behind. */
export interface Progress {
  readonly words: string;
  readonly done: number;
  readonly of: number;
}

/** A backup that was read to its end, and what restoring it would do. */
export interface ReadyRestore {
  readonly file: File;
  readonly plan: RestorePlan;
  readonly lines: number;
}

/** Files staged before this many milliseconds for a task that never began are cleared away. */
const orphanAge = 86_400_000;

/** Backup, restoring, import and room, without their elements. */
export class Keeping {
  progress: Progress | null = $state.raw(null);
  ready: ReadyRestore | null = $state.raw(null);
  trouble: string | null = $state(null);
  /** What the last import refused before it began, and what became of its files. */
  refused: StagedImport | null = $state.raw(null);
  outcomes: readonly ImportOutcomeRow[] = $state.raw([]);
  lastBackup: string | null = $state(null);
  storage: StorageState | null = $state.raw(null);
  snapshots: SnapshotRoom | null = $state.raw(null);

  readonly #store: Store;
  readonly #steps: Steps;
  #stop = new AbortController();

  constructor(store: Store, steps: Steps) {
    this.#store = store;
    this.#steps = steps;
  }

  /** Reads what the dialog shows. */
  async open(): Promise<void> {
    await forgetStaged(this.#store, new Date(Date.now() - orphanAge).toISOString());
    const noted = (await this.#store.bookkeeping.get('lastBackup'))?.value;
    this.lastBackup = typeof noted === 'string' ? noted : null;
    [this.storage, this.snapshots] = await Promise.all([storageState(), snapshotRoom(this.#store)]);
  }

  stop(): void {
    this.#stop.abort();
  }

  /** Writes the whole library into a file. */
  async backUp(withSnapshots: boolean): Promise<void> {
    await this.#work(i18n.t('keeping.backup.running'), async (signal, onProgress) => {
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
      await this.#store.bookkeeping.put({ key: 'lastBackup', value: madeAt });
      this.lastBackup = madeAt;
      this.#steps.tell(i18n.t('keeping.backup.done'));
    });
  }

  /** Reads a backup to its end and says what restoring it would do; nothing is written. */
  async check(file: File): Promise<void> {
    this.ready = null;
    await this.#work(i18n.t('keeping.restore.checking'), async (signal, onProgress) => {
      const { openBackup, countLines } = await import('../../lib/backup/read-backup');
      const { planRestore } = await import('../../lib/backup/plan-restore');
      const backup = await openBackup(file);
      const lines = countLines(backup.manifest);
      const plan = await planRestore(this.#store, backup, signal, (done) => onProgress(done, lines));
      this.ready = { file, plan, lines };
    });
  }

  /** Begins the restoring that was checked. */
  async restore({ file, lines }: ReadyRestore): Promise<void> {
    this.ready = null;
    await this.#begin(async (id, at) => {
      await stageFiles(this.#store, id, [{ name: file.name, file }], 0, at);
      await this.#steps.tasks.run({ kind: 'merge' }, lines, id);
    });
  }

  /** Begins the import of files; those of a folder bring their pictures along, which are passed over. */
  async import(files: readonly NamedFile[], isFolder: boolean): Promise<void> {
    this.refused = null;
    this.outcomes = [];
    await this.#begin(async (id, at, signal) => {
      const { stageImport } = await import('../../lib/saved/stage-import');
      const staged = await stageImport(this.#store, id, files, { isFolder, at, signal });
      this.refused = staged;
      if (staged.files === 0) return;
      const settings = await readSettings();
      const { personalPhrases, keepSnapshots } = settings;
      const work = {
        kind: 'import',
        readingVariants: variantsToKeep(settings),
        personalPhrases,
        keepSnapshots,
      } as const;
      this.progress = null;
      await this.#steps.tasks.run(work, staged.files, id);
      this.outcomes = await this.#store.importOutcomes.where('taskId').equals(id).toArray();
      await this.open();
    });
  }

  /** Removes all page copies. The caller has asked. */
  async freeSnapshots(): Promise<void> {
    const { clipIds } = await snapshotRoom(this.#store);
    await this.#steps.tasks.run({ kind: 'free', clipIds }, clipIds.length);
    await this.open();
  }

  async #begin(act: (id: string, at: string, signal: AbortSignal) => Promise<void>): Promise<void> {
    const id = crypto.randomUUID();
    await this.#work(i18n.t('keeping.staging'), async (signal) => {
      try {
        await act(id, new Date().toISOString(), signal);
      } catch (error) {
        await dropStaged(this.#store, id);
        throw error;
      }
    });
  }

  async #work(
    words: string,
    act: (signal: AbortSignal, onProgress: (done: number, of: number) => void) => Promise<void>,
  ): Promise<void> {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.trouble = null;
    this.progress = { words, done: 0, of: 0 };
    try {
      await act(signal, (done, of) => {
        if (done % 50 === 0 || done === of) this.progress = { words, done, of };
      });
    } catch (error) {
      const isChoice = error instanceof DOMException && error.name === 'AbortError';
      if (!signal.aborted && !isChoice) this.trouble = backupTroubleWords(error) ?? failureWords(error);
    }
    this.progress = null;
  }
}
