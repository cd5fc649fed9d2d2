import { Dexie, liveQuery, RangeSet, type ObservabilitySet } from 'dexie';
import { joinItems } from '../../lib/store/annotations';
import { newestItems } from '../../lib/store/clips';
import type { AnnotationRow, ClipItem, ClipRow } from '../../lib/store/rows';
import type { Store } from '../../lib/store/store';

/** So many rows are read before all others: more than a window shows. */
const firstScreen = 50;
/** From so many missing rows on, reading all at once is faster than asking for each. */
const fewRows = 500;

/** An entry, and what it was joined of. */
interface Joined {
  readonly stamp: string;
  readonly row: ClipRow;
  readonly item: ClipItem;
}

/**
 * All clips of the library, kept as the store has them, newest first. The first screen is there at once; then all
 * rows follow. A clip's row changes only when the clip is made anew, so a change in the store reads only the keys and
 * the rows that are new or were written over.
 */
export class LibraryEntries {
  items: readonly ClipItem[] = $state.raw([]);
  /** Whether `items` holds every clip. */
  complete = $state(false);
  /** What the store threw, when it could not be read. */
  failure: unknown = $state.raw(null);

  readonly #store: Store;
  readonly #rows = new Map<string, ClipRow>();
  #ids: readonly string[] | null = null;
  #annotations: readonly AnnotationRow[] | null = null;
  #joined: ReadonlyMap<string, Joined> = new Map();

  constructor(store: Store) {
    this.#store = store;
  }

  /** Begins to read and to follow the store; gives the function that ends it. */
  start(): () => void {
    const failed = (error: unknown): void => {
      this.failure = error;
    };
    let ended = false;
    let end: (() => void) | null = null;
    newestItems(this.#store, firstScreen)
      .then(async (items) => {
        this.items = items;
        await drawn();
        if (!ended) end = this.#follow(failed);
      })
      .catch(failed);
    return () => {
      ended = true;
      end?.();
    };
  }

  #follow(failed: (error: unknown) => void): () => void {
    const rows = liveQuery(() => this.#readRows()).subscribe(
      (ids) => this.#join(ids, this.#annotations),
      failed,
    );
    const annotations = liveQuery(() => this.#store.annotations.toArray()).subscribe(
      (read) => this.#join(this.#ids, read),
      failed,
    );
    const changed = (parts: ObservabilitySet): void => void this.#readAgain(parts).catch(failed);
    Dexie.on('storagemutated', changed);
    return () => {
      rows.unsubscribe();
      annotations.unsubscribe();
      Dexie.on.storagemutated.unsubscribe(changed);
    };
  }

  /** Reads rows that were written over, in whatever page: no list of keys changes by that. */
  async #readAgain(parts: ObservabilitySet): Promise<void> {
    const written = parts[`idb://${this.#store.name}/clips/`];
    if (written === undefined) return;
    const keys = new RangeSet().add(written);
    const known = [...this.#rows.keys()].filter((id) => keys.hasKey(id));
    const read = await this.#store.clips.bulkGet(known);
    for (const row of read) if (row !== undefined) this.#rows.set(row.id, row);
    if (known.length > 0) this.#join(this.#ids, this.#annotations);
  }

  /** Reads the rows that are not known yet; gives the ids of all, newest first. */
  async #readRows(): Promise<readonly string[]> {
    const { clips } = this.#store;
    const ids = await clips.orderBy('clippedAt').reverse().primaryKeys();
    const missing = ids.filter((id) => !this.#rows.has(id));
    const read = missing.length > fewRows ? await clips.toArray() : await clips.bulkGet(missing);
    for (const row of read) if (row !== undefined) this.#rows.set(row.id, row);
    return ids;
  }

  #join(ids: readonly string[] | null, annotations: readonly AnnotationRow[] | null): void {
    this.#ids = ids;
    this.#annotations = annotations;
    if (ids === null || annotations === null) return;
    const byClip = new Map<string, AnnotationRow[]>();
    for (const annotation of annotations) {
      const own = byClip.get(annotation.clipId);
      if (own === undefined) byClip.set(annotation.clipId, [annotation]);
      else own.push(annotation);
    }
    const joined = new Map<string, Joined>();
    for (const id of ids) {
      const row = this.#rows.get(id);
      if (row === undefined) continue;
      const own = byClip.get(id) ?? [];
      const stamp = own.map(({ field, at }) => `${field} ${at}`).join('\n');
      const known = this.#joined.get(id);
      // An entry that did not change stays the same object: what was worked out for it stays good.
      if (known?.stamp === stamp && known.row === row) joined.set(id, known);
      else for (const item of joinItems([row], own)) joined.set(id, { stamp, row, item });
    }
    this.#joined = joined;
    this.items = [...joined.values()].map(({ item }) => item);
    this.complete = true;
  }
}

/** Until the page has drawn what stands now; a page out of sight draws nothing and need not wait long. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    const atLatest = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(atLatest);
      setTimeout(resolve);
    });
  });
}
