import { Dexie, liveQuery, RangeSet, type ObservabilitySet } from 'dexie';
import { joinItems } from '../../lib/store/annotations';
import type { AnnotationRow, ClipItem, ClipRow } from '../../lib/store/rows';
import type { Store } from '../../lib/store/store';
import { paced } from './paced';

/** From so many missing rows on, reading all at once is faster than asking for each. */
const fewRows = 500;
/** A library of a hundred thousand clips takes a second to follow a change, and an import makes one after another. */
const restsOfWork = 2;

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
  readonly #first: Promise<readonly ClipItem[]>;
  readonly #rows = new Map<string, ClipRow>();
  #ids: readonly string[] | null = null;
  #annotations: readonly AnnotationRow[] | null = null;
  #joined: ReadonlyMap<string, Joined> = new Map();
  readonly #joining = paced(() => this.#join(), restsOfWork);

  /** @param first the rows that are shown until all others are read: see first-screen.ts */
  constructor(store: Store, first: Promise<readonly ClipItem[]>) {
    this.#store = store;
    this.#first = first;
  }

  /**
   * Begins to read and to follow the store; gives the function that ends it.
   * @param onFirstScreen called when the first rows are on the screen
   */
  start(onFirstScreen: () => void): () => void {
    const failed = (error: unknown): void => {
      this.failure = error;
    };
    let ended = false;
    let end: (() => void) | null = null;
    this.#first
      .then(async (items) => {
        this.items = items;
        await drawn();
        if (ended) return;
        onFirstScreen();
        end = this.#follow(failed);
      })
      .catch(failed);
    return () => {
      ended = true;
      end?.();
    };
  }

  #follow(failed: (error: unknown) => void): () => void {
    const rows = liveQuery(() => this.#readRows()).subscribe((ids) => {
      this.#ids = ids;
      this.#joining.ask();
    }, failed);
    const annotations = liveQuery(() => this.#store.annotations.toArray()).subscribe((read) => {
      this.#annotations = read;
      this.#joining.ask();
    }, failed);
    const changed = (parts: ObservabilitySet): void => void this.#readAgain(parts).catch(failed);
    Dexie.on('storagemutated', changed);
    return () => {
      rows.unsubscribe();
      annotations.unsubscribe();
      Dexie.on.storagemutated.unsubscribe(changed);
      this.#joining.end();
    };
  }

  /** Reads rows that were written over, in whatever page: no list of keys changes by that. */
  async #readAgain(parts: ObservabilitySet): Promise<void> {
    const written = parts[`idb://${this.#store.name}/clips/`];
    if (written === undefined) return;
    const known = knownIn(new RangeSet().add(written), this.#rows);
    const read = await this.#store.clips.bulkGet(known);
    for (const row of read) if (row !== undefined) this.#rows.set(row.id, row);
    if (known.length > 0) this.#joining.ask();
  }

  /** Reads the rows that are not known yet; gives the ids of all, newest first. */
  async #readRows(): Promise<readonly string[]> {
    const { clips } = this.#store;
    // Not by their dates: of any index but the first, a live query notes key after key, for a second where there are many.
    const ids = await clips.toCollection().primaryKeys();
    const missing = ids.filter((id) => !this.#rows.has(id));
    const read = missing.length > fewRows ? await clips.toArray() : await clips.bulkGet(missing);
    for (const row of read) if (row !== undefined) this.#rows.set(row.id, row);
    const rows = ids.flatMap((id) => this.#rows.get(id) ?? []);
    return rows.sort(newestFirst).map(({ id }) => id);
  }

  #join(): void {
    const [ids, annotations] = [this.#ids, this.#annotations];
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

/** As the first screen has them, which is read by the index of their dates backwards. */
function newestFirst(one: ClipRow, other: ClipRow): number {
  if (one.clippedAt !== other.clippedAt) return one.clippedAt < other.clippedAt ? 1 : -1;
  return one.id < other.id ? 1 : -1;
}

/** Which of the rows were written; where not single keys are told, all of a range. */
function knownIn(written: RangeSet, rows: ReadonlyMap<string, unknown>): string[] {
  const singles: string[] = [];
  for (const { from, to } of written) {
    if (from !== to || typeof from !== 'string') return [...rows.keys()].filter((id) => written.hasKey(id));
    if (rows.has(from)) singles.push(from);
  }
  return singles;
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
