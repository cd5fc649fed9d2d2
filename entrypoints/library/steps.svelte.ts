import { i18n } from '#i18n';
import { writeSetting } from '../../lib/browser/settings';
import type { KeptPhrase } from '../../lib/report';
import { setPersonal } from '../../lib/store/personal';
import type { ClipItem, PersonalField, PersonalFields } from '../../lib/store/rows';
import type { Store } from '../../lib/store/store';
import { deleteForGood, moveToTrash, restoreFromTrash } from '../../lib/store/trash';
import type { Notice } from '../../ui/toast/notice';
import { failureWords } from './failure-words';

/** How many steps can be taken back. */
const stepsKept = 50;

/** What the person does to clips in the library: every step but deleting for good can be taken back. */
export class Steps {
  notice: Notice | null = $state.raw(null);

  readonly #store: Store;
  #undos: (() => Promise<unknown>)[] = [];

  constructor(store: Store) {
    this.#store = store;
  }

  /** Moves clips to the trash; seeds stay. */
  async trash(items: readonly ClipItem[]): Promise<void> {
    const ids = idsOf(items.filter(({ kind }) => kind !== 'seed'));
    if (ids.length === 0) {
      this.tell(i18n.t('library.done.seedsStay'));
      return;
    }
    await this.#take(
      i18n.t('library.done.trashed', ids.length),
      () => moveToTrash(this.#store, ids, now()),
      () => restoreFromTrash(this.#store, ids, now()),
    );
  }

  async restore(items: readonly ClipItem[]): Promise<void> {
    const ids = idsOf(items);
    await this.#take(
      i18n.t('library.done.restored', ids.length),
      () => restoreFromTrash(this.#store, ids, now()),
      () => moveToTrash(this.#store, ids, now()),
    );
  }

  /** There is no way back from this: the caller has asked. */
  async deleteForGood(items: readonly ClipItem[]): Promise<void> {
    await this.#attempt(async () => {
      await deleteForGood(this.#store, idsOf(items));
      this.tell(i18n.t('library.done.deleted', items.length));
    });
  }

  /** Adds and removes tags on several clips. */
  async retag(items: readonly ClipItem[], add: readonly string[], remove: readonly string[]): Promise<void> {
    const after = (tags: readonly string[]): readonly string[] => [
      ...new Set([...tags.filter((tag) => !remove.includes(tag)), ...add]),
    ];
    const changed = items.filter(({ personal: { tags } }) => after(tags).join('\n') !== tags.join('\n'));
    await this.#take(
      i18n.t('library.done.tagged', changed.length),
      () => this.#setEach('tags', changed, ({ personal }) => after(personal.tags)),
      () => this.#setEach('tags', changed, ({ personal }) => personal.tags),
    );
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
    await this.#take(
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
    await this.#take(
      words,
      () => writeSetting('personalPhrases', after),
      () => writeSetting('personalPhrases', before),
    );
  }

  /** Takes the last step back. */
  async undo(): Promise<void> {
    const undo = this.#undos.pop();
    if (undo === undefined) {
      this.tell(i18n.t('library.done.nothingToUndo'));
      return;
    }
    await this.#attempt(async () => {
      await undo();
      this.tell(i18n.t('library.done.undone'));
    });
  }

  tell(words: string): void {
    this.notice = { words, tone: 'done', undoable: false };
  }

  tellFailure(words: string): void {
    this.notice = { words, tone: 'failure', undoable: false };
  }

  async #take(words: string, act: () => Promise<unknown>, undo: () => Promise<unknown>): Promise<void> {
    await this.#attempt(async () => {
      await act();
      this.#keep(undo);
      this.notice = { words, tone: 'done', undoable: true };
    });
  }

  #keep(undo: () => Promise<unknown>): void {
    this.#undos = [...this.#undos.slice(1 - stepsKept), undo];
  }

  async #attempt(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      this.tellFailure(i18n.t('library.failed.write', { why: failureWords(error) }));
    }
  }

  /** One transaction: all clips or none. Clips that get the same value are set together. */
  async #setEach<Field extends PersonalField>(
    field: Field,
    items: readonly ClipItem[],
    valueOf: (item: ClipItem) => PersonalFields[Field],
  ): Promise<void> {
    const groups = new Map<string, { readonly value: PersonalFields[Field]; readonly ids: string[] }>();
    for (const item of items) {
      const value = valueOf(item);
      const key = JSON.stringify(value);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { value, ids: [item.id] });
      else group.ids.push(item.id);
    }
    const at = now();
    await this.#store.transaction('rw', this.#store.annotations, async () => {
      for (const { value, ids } of groups.values()) await setPersonal(this.#store, ids, field, value, at);
    });
  }
}

function idsOf(items: readonly ClipItem[]): readonly string[] {
  return items.map(({ id }) => id);
}

function now(): string {
  return new Date().toISOString();
}
