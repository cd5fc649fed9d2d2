import { liveQuery } from 'dexie';
import { sharesWith, type Shares } from '../../lib/store/alike-texts';
import { printedElsewhere } from '../../lib/store/elsewhere';
import { reprintedClips } from '../../lib/store/reprints';
import type { ClipItem } from '../../lib/store/rows';
import type { Store } from '../../lib/store/store';
import type { LibraryEntries } from './library-entries.svelte';
import { doLongWork } from './long-work/do-long-work';

/** From so many new texts on, reading through all is faster than looking each up. */
const fewTexts = 200;

/**
 * Which of the clips stand a second time in the library, kept right as clips come, go and are made anew. Worked out
 * beside the page after it has been opened, and not stored: what is looked up can never be outdated.
 */
export class TextClusters {
  failure: unknown = $state.raw(null);

  readonly #store: Store;
  readonly #entries: LibraryEntries;
  #sharesOf: ReadonlyMap<string, Shares> = $state.raw(new Map());
  #noted: ReadonlySet<string> = $state.raw(new Set());
  #complete = $state(false);
  /** The text of each clip that was looked up. */
  readonly #known = new Map<string, string>();
  #work: Promise<void> | null = null;
  readonly #ending = new AbortController();

  constructor(store: Store, entries: LibraryEntries) {
    this.#store = store;
    this.#entries = entries;
  }

  /** The clips whose text also stands elsewhere: see `printedElsewhere`. */
  readonly elsewhere: ReadonlySet<string> = $derived.by(() =>
    printedElsewhere(this.#entries.items, this.#sharesOf, this.#noted),
  );

  /** Whether every clip was looked up since the page was opened. */
  get complete(): boolean {
    return this.#complete;
  }

  /** Begins to follow the pages that are noted as reprints; gives the function that ends all. */
  start(): () => void {
    const subscription = liveQuery(() => reprintedClips(this.#store)).subscribe(
      (noted) => (this.#noted = noted),
      (error: unknown) => (this.failure = error),
    );
    return () => {
      subscription.unsubscribe();
      this.#ending.abort();
    };
  }

  /** Looks up the texts that came or changed since; to be called whenever the entries have changed. */
  async follow(): Promise<void> {
    // Work under way looks at the entries again when it is through.
    if (this.#work !== null || !this.#entries.complete) return;
    this.#work = this.#catchUp();
    try {
      await this.#work;
    } catch (error) {
      if (!this.#ending.signal.aborted) this.failure = error;
    } finally {
      this.#work = null;
    }
  }

  async #catchUp(): Promise<void> {
    for (;;) {
      const items = this.#entries.items;
      const ids = new Set(items.map(({ id }) => id));
      const gone = [...this.#known.keys()].filter((id) => !ids.has(id));
      const changed = items.filter(({ id, textHash }) => this.#known.get(id) !== textHash);
      if (gone.length === 0 && changed.length === 0) break;
      for (const id of gone) this.#known.delete(id);
      if (changed.length > fewTexts) await this.#readAll(items);
      else await this.#lookUp(changed, gone);
      for (const { id, textHash } of changed) this.#known.set(id, textHash);
    }
    this.#complete = true;
  }

  async #readAll(items: readonly ClipItem[]): Promise<void> {
    const ids = items.map(({ id }) => id);
    this.#sharesOf = await doLongWork('shareTexts', this.#store, { ids }, this.#ending.signal);
  }

  async #lookUp(changed: readonly ClipItem[], gone: readonly string[]): Promise<void> {
    const left = new Set([...gone, ...changed.map(({ id }) => id)]);
    const sharesOf = new Map<string, Map<string, number>>();
    for (const [id, shares] of this.#sharesOf) {
      if (left.has(id)) continue;
      sharesOf.set(id, new Map([...shares].filter(([other]) => !left.has(other))));
    }
    const add = (one: string, other: string, share: number): void => {
      sharesOf.set(one, (sharesOf.get(one) ?? new Map<string, number>()).set(other, share));
    };
    for (const item of changed) {
      for (const [other, share] of await sharesWith(this.#store, item)) {
        add(item.id, other, share);
        add(other, item.id, share);
      }
    }
    this.#sharesOf = sharesOf;
  }
}
