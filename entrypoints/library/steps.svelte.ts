import { i18n } from '#i18n';
import { readSettings, variantsToKeep, writeSetting } from '../../lib/browser/settings';
import type { Clip, KeptPhrase } from '../../lib/report';
import { keepExtraction, takeExtractionBack, type ExtractionUndo } from '../../lib/store/keep-extraction';
import { setPersonal } from '../../lib/store/personal';
import type { ClipItem, PersonalField, PersonalFields } from '../../lib/store/rows';
import type { Store } from '../../lib/store/store';
import type { TaskRow, TaskWork } from '../../lib/store/task-rows';
import type { Notice } from '../../ui/toast/notice';
import { failureWords } from './failure-words';
import { TaskBoard } from './task-board.svelte';
import { libraryTaskKinds } from './task-kinds';
import { canBeTakenBack, endWords } from './task-words';

/** Takes a step back, and says so unless the step itself does. */
interface Undo {
  readonly act: () => Promise<unknown>;
  readonly tellsItself: boolean;
  /** The task that is taken back; absent for what is no task. */
  readonly taskId?: string;
}

/** How many steps can be taken back. */
const stepsKept = 50;

/** What the person does to clips in the library: every step but deleting for good can be taken back. */
export class Steps {
  notice: Notice | null = $state.raw(null);

  /** What is done to many clips at once: it shows how far it is and survives this page. */
  readonly tasks: TaskBoard;

  readonly #store: Store;
  #undos: Undo[] = [];

  constructor(store: Store) {
    this.#store = store;
    this.tasks = new TaskBoard(store, libraryTaskKinds, (row) => this.#ended(row));
  }

  /** Moves clips to the trash; seeds stay. */
  async trash(items: readonly ClipItem[]): Promise<void> {
    const clipIds = idsOf(items.filter(({ kind }) => kind !== 'seed'));
    if (clipIds.length === 0) this.tell(i18n.t('library.done.seedsStay'));
    else await this.#run({ kind: 'trash', clipIds }, clipIds.length);
  }

  async restore(items: readonly ClipItem[]): Promise<void> {
    await this.#run({ kind: 'restore', clipIds: idsOf(items) }, items.length);
  }

  /** Deletes what lies in the trash. There is no way back from this: the caller has asked. */
  async deleteForGood(items: readonly ClipItem[]): Promise<void> {
    await this.#run({ kind: 'delete', clipIds: idsOf(items) }, items.length);
  }

  /** Adds and removes tags on several clips. */
  async retag(items: readonly ClipItem[], add: readonly string[], remove: readonly string[]): Promise<void> {
    await this.#run({ kind: 'tag', clipIds: idsOf(items), add, remove }, items.length);
  }

  /** Makes clips anew from their published texts, as they would be made today. */
  async recompute(items: readonly ClipItem[]): Promise<void> {
    await this.#attempt(async () => {
      const settings = await readSettings();
      const readingVariants = variantsToKeep(settings);
      const { personalPhrases } = settings;
      const clipIds = idsOf(items);
      await this.#run({ kind: 'recompute', clipIds, readingVariants, personalPhrases }, items.length);
    });
  }

  /** Does the work for which files are staged under its id. */
  async runStaged(work: TaskWork, total: number, id: string): Promise<void> {
    await this.#run(work, total, id);
  }

  /** Sets one field of one clip; told only when it fails, since the field itself shows the change. */
  async set<Field extends PersonalField>(
    item: ClipItem,
    field: Field,
    value: PersonalFields[Field],
  ): Promise<void> {
    await this.#attempt(async () => {
      await setPersonal(this.#store, [item.id], field, value, now());
      this.#keep(() => setPersonal(this.#store, [item.id], field, item.personal[field], now()));
    });
  }

  /** Sets one field of one clip and says so: the change may be a single character. */
  async setAndTell<Field extends PersonalField>(
    item: ClipItem,
    field: Field,
    value: PersonalFields[Field],
    words: string,
  ): Promise<void> {
    await this.take(
      words,
      () => setPersonal(this.#store, [item.id], field, value, now()),
      () => setPersonal(this.#store, [item.id], field, item.personal[field], now()),
    );
  }

  /** Sets the words that are converted in the person's own way. */
  async setPhrases(
    before: readonly KeptPhrase[],
    after: readonly KeptPhrase[],
    words: string,
  ): Promise<void> {
    await this.take(
      words,
      () => writeSetting('personalPhrases', after),
      () => writeSetting('personalPhrases', before),
    );
  }

  /** Keeps what was extracted again from a clip's snapshot; false when it could not be stored. */
  async keepExtraction(item: ClipItem, clip: Clip, visiblePrint: readonly number[]): Promise<boolean> {
    let undo: ExtractionUndo | null = null;
    await this.take(
      i18n.t(clip.id === item.id ? 'reading.done.extracted' : 'reading.done.extractedAnew'),
      async () => (undo = await keepExtraction(this.#store, clip, item.id, visiblePrint, now())),
      async () => undo && takeExtractionBack(this.#store, undo, now()),
    );
    return undo !== null;
  }

  /** Takes the last step back. */
  async undo(): Promise<void> {
    const undo = this.#undos.pop();
    if (undo === undefined) {
      this.tell(i18n.t('library.done.nothingToUndo'));
      return;
    }
    await this.#attempt(async () => {
      await undo.act();
      if (!undo.tellsItself) this.tell(i18n.t('library.done.undone'));
    });
  }

  /** Lets a task that failed be tried again, or takes back what stands of it. */
  async settle(taskId: string, how: 'retry' | 'take-back' | 'stop'): Promise<void> {
    await this.#attempt(() => {
      if (how === 'retry') return this.tasks.retry(taskId);
      return how === 'stop' ? this.tasks.stop(taskId) : this.tasks.takeBack(taskId);
    });
  }

  tell(words: string): void {
    this.notice = { words, tone: 'done', undoable: false };
  }

  tellFailure(words: string): void {
    this.notice = { words, tone: 'failure', undoable: false };
  }

  /** From its beginning on a task is the last step: what it does shows before it has ended. */
  async #run(work: TaskWork, total: number, id: string = crypto.randomUUID()): Promise<void> {
    if (work.kind !== 'delete') this.#pushTask(id);
    await this.#attempt(async () => {
      try {
        await this.tasks.run(work, total, id);
      } catch (error) {
        this.#dropTask(id);
        throw error;
      }
    });
  }

  /** A task has ended here, whichever page began it. */
  #ended(row: TaskRow): void {
    const undoable = canBeTakenBack(row);
    if (!undoable) this.#dropTask(row.id);
    else if (!this.#undos.some(({ taskId }) => taskId === row.id)) this.#pushTask(row.id);
    this.notice = { words: endWords(row), tone: 'done', undoable };
  }

  /** Does something that can be taken back, and says so. */
  async take(words: string, act: () => Promise<unknown>, undo: () => Promise<unknown>): Promise<void> {
    await this.#attempt(async () => {
      await act();
      this.#keep(undo);
      this.notice = { words, tone: 'done', undoable: true };
    });
  }

  #keep(act: () => Promise<unknown>): void {
    this.#push({ act, tellsItself: false });
  }

  #pushTask(taskId: string): void {
    this.#push({ act: () => this.tasks.takeBack(taskId), tellsItself: true, taskId });
  }

  #dropTask(id: string): void {
    this.#undos = this.#undos.filter(({ taskId }) => taskId !== id);
  }

  #push(undo: Undo): void {
    this.#undos = [...this.#undos.slice(1 - stepsKept), undo];
  }

  async #attempt(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      this.tellFailure(i18n.t('library.failed.write', { why: failureWords(error) }));
    }
  }
}

function idsOf(items: readonly ClipItem[]): readonly string[] {
  return items.map(({ id }) => id);
}

function now(): string {
  return new Date().toISOString();
}
