import { liveQuery } from 'dexie';
import { i18n } from '#i18n';
import { readSettings } from '../../lib/browser/settings';
import {
  begunExports,
  forgetExport,
  noteExport,
  type BegunExport,
  type ExportOrder,
} from '../../lib/store/begun-exports';
import type { TaskLocks } from '../../lib/store/run-task';
import type { Store } from '../../lib/store/store';
import { exportClips } from './export-clips';
import { failureWords } from './failure-words';
import type { FileSink } from './file-sink';
import type { Steps } from './steps.svelte';

/** Milliseconds after which an export is shown: what is over before needs no progress. */
const quick = 400;

/** An export under way in this page. */
export interface RunningExport {
  readonly id: string;
  readonly done: number;
  readonly all: number;
}

/** The exports of this page, and those that another page has left behind when it was closed or ended. */
export class Exports {
  /** Exports that take their time. */
  running: readonly RunningExport[] = $state.raw([]);
  /** Exports that were cut short and that nobody is at. */
  cutShort: readonly BegunExport[] = $state.raw([]);

  readonly #store: Store;
  readonly #steps: Pick<Steps, 'tell' | 'tellFailure'>;
  readonly #locks: TaskLocks;
  readonly #openFile: (order: ExportOrder) => Promise<FileSink>;
  readonly #watched = new Set<string>();
  readonly #stops = new Map<string, AbortController>();

  /** @param openFile gives the file that an export goes into */
  constructor(
    store: Store,
    steps: Pick<Steps, 'tell' | 'tellFailure'>,
    locks: TaskLocks,
    openFile: (order: ExportOrder) => Promise<FileSink>,
  ) {
    this.#store = store;
    this.#steps = steps;
    this.#locks = locks;
    this.#openFile = openFile;
  }

  /** Whether closing the page now would cut an export short. */
  get busy(): boolean {
    return this.#stops.size > 0;
  }

  /** Begins to look for exports that were cut short; gives what ends it. */
  follow(failed: (error: unknown) => void): () => void {
    const open = liveQuery(() => begunExports(this.#store)).subscribe((begun) => {
      this.cutShort = this.cutShort.filter(({ id }) => begun.some((noted) => noted.id === id));
      for (const { id } of begun) this.#watch(id).catch(failed);
    }, failed);
    return () => open.unsubscribe();
  }

  /**
   * Writes clips into a file and tells how it ended. To be called on a click or key press: a file may be asked for.
   * @param insteadOf an export that was cut short and need not be begun again once this one has begun
   */
  async begin(order: ExportOrder, insteadOf: BegunExport | null = null): Promise<void> {
    const id = crypto.randomUUID();
    const stop = new AbortController();
    this.#stops.set(id, stop);
    const timer = setTimeout(() => {
      this.running = [...this.running, { id, done: 0, all: order.clipIds.length }];
    }, quick);
    try {
      const sink = await this.#openFile(order);
      const begun = begunExport(id, order, sink);
      const written = await this.#noted(begun, insteadOf, () => this.#write(begun, sink, stop.signal));
      this.#steps.tell(i18n.t('library.done.exported', written));
    } catch (error) {
      const noFileChosen = error instanceof DOMException && error.name === 'AbortError';
      if (stop.signal.aborted || noFileChosen) this.#steps.tell(i18n.t('library.done.exportStopped'));
      else this.#steps.tellFailure(i18n.t('library.failed.export', { why: failureWords(error) }));
    }
    clearTimeout(timer);
    this.#stops.delete(id);
    this.running = this.running.filter((shown) => shown.id !== id);
  }

  /** Stops an export, or leaves one that was cut short as it is. */
  async drop(id: string): Promise<void> {
    this.#stops.get(id)?.abort();
    if (this.cutShort.some((begun) => begun.id === id)) await forgetExport(this.#store, id);
  }

  /**
   * While an export runs a note of it stands in the store, and its lock is held, which the browser frees when the page
   * dies.
   */
  #noted<Result>(
    begun: BegunExport,
    insteadOf: BegunExport | null,
    write: () => Promise<Result>,
  ): Promise<Result> {
    return this.#locks.request(lockOf(begun.id), async () => {
      // A store that takes no note, on a full disk, must not keep the person from taking their clips out.
      const quietly = (note: Promise<void>): Promise<void> => note.catch(() => {});
      await quietly(noteExport(this.#store, begun));
      if (insteadOf !== null) await quietly(forgetExport(this.#store, insteadOf.id));
      try {
        return await write();
      } finally {
        await quietly(forgetExport(this.#store, begun.id));
      }
    });
  }

  async #write(begun: BegunExport, sink: FileSink, signal: AbortSignal): Promise<number> {
    const { personalPhrases, settleOverlaps } = await readSettings();
    const wishes = { ...begun, personalPhrases, settleOverlaps };
    return exportClips(this.#store, begun.clipIds, wishes, sink, signal, (done) => {
      this.running = this.running.map((shown) => (shown.id === begun.id ? { ...shown, done } : shown));
    });
  }

  /** Waits until nobody is at an export; if its note still stands then, it was cut short. */
  async #watch(id: string): Promise<void> {
    if (this.#watched.has(id)) return;
    this.#watched.add(id);
    await this.#locks.request(lockOf(id), async () => {
      const begun = (await begunExports(this.#store)).find((noted) => noted.id === id);
      if (begun !== undefined) this.cutShort = [...this.cutShort, begun];
    });
  }
}

function begunExport(
  id: string,
  { clipIds, format, reading, withPersonal }: ExportOrder,
  { chosenName }: FileSink,
): BegunExport {
  const begunAt = new Date().toISOString();
  return { id, clipIds, format, reading, withPersonal, fileName: chosenName, begunAt };
}

function lockOf(id: string): string {
  return `zhaibao export ${id}`;
}
