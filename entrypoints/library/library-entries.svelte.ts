import { Dexie, liveQuery, RangeSet, type ObservabilitySet } from 'dexie';
import { annotationsByClip, joinItem } from '../../lib/store/annotations';
import { newerFirst } from '../../lib/store/newest-items';
import type { AnnotationRow, ClipItem, ClipRow } from '../../lib/store/rows';
import { rowsInPieces } from '../../lib/store/rows-in-pieces';
import type { Store } from '../../lib/store/store';
import { paced } from './paced';

/** From so many missing rows on, reading all at once is faster than asking for each. */
const fewRows = 500;
/** A library of a hundred thousand clips takes a second to follow a change, and an import makes one after another. */
const restsOfWork = 2;

/** A clip's row, and the entry that was last made of it. */
interface Known {
  row: ClipRow;
  item: ClipItem | null;
  /** Tells the person's own part of the entry. */
  stamp: string;
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
  readonly #known = new Map<string, Known>();
  /** The keys that the store was last said to have, in the order of the table. */
  #keys: readonly string[] = [];
  #reading: Promise<void> = Promise.resolve();
  /** Those of which the rows are here, newest first. */
  #ids: readonly string[] | null = null;
  #annotations: readonly AnnotationRow[] | null = null;
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
    const { clips } = this.#store;
    // Not by their dates: of any index but the first, a live query notes key after key, for a second where there are
    // many. And not the rows: what a live query gives is copied, for a second too.
    const keys = liveQuery(() => clips.toCollection().primaryKeys()).subscribe((read) => {
      this.#keys = read;
      this.#reading = this.#reading.then(() => this.#readRows(read)).catch(failed);
    }, failed);
    const annotations = liveQuery(() => this.#store.annotations.toArray()).subscribe((read) => {
      this.#annotations = read;
      this.#joining.ask();
    }, failed);
    const changed = (parts: ObservabilitySet): void => void this.#readAgain(parts).catch(failed);
    Dexie.on('storagemutated', changed);
    return () => {
      keys.unsubscribe();
      annotations.unsubscribe();
      Dexie.on.storagemutated.unsubscribe(changed);
      this.#joining.end();
    };
  }

  /** Reads rows that were written over, in whatever page: no list of keys changes by that. */
  async #readAgain(parts: ObservabilitySet): Promise<void> {
    const written = parts[`idb://${this.#store.name}/clips/`];
    if (written === undefined) return;
    // Rows that are being read may be those from before.
    await this.#reading;
    const known = knownIn(new RangeSet().add(written), this.#known);
    this.#take(await this.#store.clips.bulkGet(known));
    if (known.length > 0) this.#joining.ask();
  }

  /** Reads the rows that are not known yet. */
  async #readRows(keys: readonly string[]): Promise<void> {
    // Newer keys wait already.
    if (keys !== this.#keys) return;
    const missing = keys.filter((id) => !this.#known.has(id));
    if (missing.length > fewRows) for await (const rows of rowsInPieces(this.#store, keys)) this.#take(rows);
    else this.#take(await this.#store.clips.bulkGet(missing));
    const standing = new Set(keys);
    for (const id of this.#known.keys()) if (!standing.has(id)) this.#known.delete(id);
    // As they stood before, with the new ones in front: what is nearly sorted is sorted fast.
    const rows = [...missing, ...(this.#ids ?? [])].flatMap((id) => this.#known.get(id)?.row ?? []);
    this.#ids = rows.sort(newerFirst).map(({ id }) => id);
    this.#joining.ask();
  }

  #take(rows: readonly (ClipRow | undefined)[]): void {
    for (const row of rows) {
      if (row !== undefined) this.#known.set(row.id, { row, item: null, stamp: '' });
    }
  }

  #join(): void {
    const [ids, annotations] = [this.#ids, this.#annotations];
    if (ids === null || annotations === null) return;
    const byClip = annotationsByClip(annotations);
    const items: ClipItem[] = [];
    for (const id of ids) {
      const known = this.#known.get(id);
      if (known === undefined) continue;
      const own = byClip.get(id);
      const stamp = own === undefined ? '' : own.map(({ field, at }) => `${field} ${at}`).join('\n');
      // An entry that did not change stays the same object: what was worked out for it stays good.
      if (known.item === null || known.stamp !== stamp) {
        known.item = joinItem(known.row, own);
        known.stamp = stamp;
      }
      items.push(known.item);
    }
    this.items = items;
    this.complete = true;
  }
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
