import { liveQuery } from 'dexie';
import { i18n } from '#i18n';
import { bodyTexts, parseQuery } from '../../lib/search';
import {
  allCollections,
  deleteCollection,
  renameCollection,
  restoreCollection,
  saveCollection,
} from '../../lib/store/collections';
import { TextSearch } from '../../lib/store/search';
import type { CollectionRow } from '../../lib/store/search-rows';
import type { Store } from '../../lib/store/store';
import type { SavedSearch } from '../../ui/library/saved-search';
import type { Listing } from './listing.svelte';
import { recallSearches, rememberSearches, withSearch } from './recent-searches';
import { readFilter, readOrder } from './remembered';
import type { Steps } from './steps.svelte';

/** The searches that the person keeps under names, and those of lately. */
export class SavedSearches {
  open = $state(false);
  recent: readonly string[] = $state.raw([]);

  saved: readonly CollectionRow[] = $state.raw([]);

  readonly #store: Store;
  readonly #storage: Storage;
  readonly #listing: Listing;
  readonly #steps: Steps;
  readonly #search: TextSearch;
  #counts: ReadonlyMap<string, number> = $state.raw(new Map());
  #counting: AbortController | null = null;

  /** @param storage where the recent searches are remembered */
  constructor(store: Store, listing: Listing, steps: Steps, storage: Storage) {
    this.#store = store;
    this.#listing = listing;
    this.#steps = steps;
    this.#storage = storage;
    this.recent = recallSearches(storage);
    this.#search = new TextSearch(store);
  }

  readonly list: readonly SavedSearch[] = $derived.by(() =>
    this.saved.map(({ id, name }) => ({ id, name, count: this.#counts.get(id) ?? null })),
  );

  /** Begins to follow the store; gives the function that ends it. */
  follow(failed: (error: unknown) => void): () => void {
    const following = liveQuery(() => allCollections(this.#store)).subscribe((rows) => {
      this.saved = rows;
    }, failed);
    return () => {
      following.unsubscribe();
      this.#counting?.abort();
    };
  }

  /** Counts anew what each saved search finds; a later count ends this one. */
  async count(): Promise<void> {
    this.#counting?.abort();
    const counting = new AbortController();
    this.#counting = counting;
    const rows = this.saved;
    try {
      for (const { id, filter } of rows) {
        const read = readFilter(filter);
        const { query } = parseQuery(read.words);
        const found = await this.#search.find(bodyTexts(query), counting.signal, () => {});
        if (counting.signal.aborted) return;
        const { length } = this.#listing.found(read, { query, found });
        this.#counts = new Map([...this.#counts, [id, length]]);
      }
    } catch (error) {
      if (!counting.signal.aborted) this.#steps.tellFailure(i18n.t('search.saved.notCounted'));
      console.error(error);
    }
  }

  /** Lists what a saved search finds. */
  run(id: string): void {
    const row = this.saved.find((one) => one.id === id);
    if (row === undefined) return;
    this.#listing.filter = readFilter(row.filter);
    this.#listing.setEitherOrder(readOrder(row.order));
    this.open = false;
  }

  /** Saves what the list shows now. */
  async save(name: string): Promise<void> {
    const { filter, shownOrder } = this.#listing;
    const search = { name, filter: { ...filter }, order: { ...shownOrder } };
    let undo = async (): Promise<void> => {};
    await this.#steps.take(
      i18n.t('search.saved.done', { name }),
      async () => {
        const { before, saved } = await saveCollection(this.#store, search, now());
        undo = () =>
          before === null ? deleteCollection(this.#store, saved.id) : restoreCollection(this.#store, before);
      },
      () => undo(),
    );
  }

  async rename(id: string, name: string): Promise<void> {
    const row = this.saved.find((one) => one.id === id);
    if (row === undefined || row.name === name) return;
    await this.#steps.take(
      i18n.t('search.saved.renamed', { name }),
      () => renameCollection(this.#store, id, name, now()),
      () => renameCollection(this.#store, id, row.name, now()),
    );
  }

  async delete(id: string): Promise<void> {
    const row = this.saved.find((one) => one.id === id);
    if (row === undefined) return;
    await this.#steps.take(
      i18n.t('search.saved.deleted', { name: row.name }),
      () => deleteCollection(this.#store, id),
      () => restoreCollection(this.#store, row),
    );
  }

  /** What was searched for is remembered: the person has gone on to what it found. */
  searched(words: string): void {
    this.recent = withSearch(this.recent, words);
    rememberSearches(this.#storage, this.recent);
  }

  forget(): void {
    this.recent = [];
    rememberSearches(this.#storage, []);
  }
}

function now(): string {
  return new Date().toISOString();
}
