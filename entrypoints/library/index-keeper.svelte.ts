import { liveQuery } from 'dexie';
import { unlessUnderWay } from '../../lib/browser/spare-time';
import { countOutdated, countWaiting, outdatedSegments, usualSizes } from '../../lib/store/text-index';
import type { Store } from '../../lib/store/store';
import { doLongWork } from './long-work/do-long-work';

/** Milliseconds after a deletion in which no further one may come, before its words are taken out of the index. */
const deletionPause = 2_000;
/** So many texts are indexed before anyone would notice: progress is told from here on. */
const worthTelling = 8 * usualSizes.fewest;

/** How far the index is. */
export interface IndexProgress {
  /** 0 to 1. */
  readonly share: number;
  /** Whether texts are indexed anew, since this version of the extension writes the index in another way. */
  readonly renews: boolean;
}

/** Keeps the index of the texts complete while the library is open, and knows when texts have changed. */
export class IndexKeeper {
  /** Counts up when texts came, went or were made anew: what was found in them may no longer hold. */
  changes = $state(0);
  /** Null but while so many texts are indexed that it is worth telling. */
  progress: IndexProgress | null = $state.raw(null);
  failure: unknown = $state.raw(null);

  readonly #store: Store;
  #waiting = 0;
  /** How many texts stand in segments of an earlier format. */
  #outdated = 0;
  /** The most texts that were to be indexed since the index was last complete. */
  #most = 0;
  #work: AbortController | null = null;
  #stopped = false;
  /** Whether something came up while the work was on, which it may have gone past. */
  #again = false;
  /** Whether the next work looks for what was deleted too, which takes longer. */
  #deletedToo = false;
  /** How many clips there are; null as long as the page has not read all of them. */
  #clips: number | null = null;
  #deletion: ReturnType<typeof setTimeout> | undefined;
  readonly #ending = new AbortController();

  constructor(store: Store) {
    this.#store = store;
  }

  /** Begins to follow the store, and to index once all clips are listed; gives the function that ends both. */
  start(): () => void {
    this.#follow(
      () => countWaiting(this.#store),
      (waiting) => this.#changed(waiting),
    );
    return () => {
      this.#ending.abort();
      clearTimeout(this.#deletion);
      this.#work?.abort();
    };
  }

  /** How many clips there are now: fewer than before means that texts are to leave the index. */
  clipsStand(count: number): void {
    const before = this.#clips;
    this.#clips = count;
    if (before === null) void this.#begin();
    if (before === null || count >= before) return;
    clearTimeout(this.#deletion);
    this.#deletion = setTimeout(() => void this.#build({ deletedToo: true }), deletionPause);
  }

  /** The person wants the machine for something else: searches read the texts that are not indexed. */
  stop(): void {
    this.#stopped = true;
    this.#work?.abort();
    this.progress = null;
  }

  async #begin(): Promise<void> {
    try {
      const outdated = await outdatedSegments(this.#store);
      if (outdated.size > 0) {
        this.#tell({ outdated: await countOutdated(this.#store, outdated) });
        this.#follow(
          () => countOutdated(this.#store, outdated),
          (texts) => this.#tell({ outdated: texts }),
        );
      }
    } catch (error) {
      this.failure = error;
    }
    // What was deleted while no library was open, or before the page was closed, may stand in the index still.
    await this.#build({ deletedToo: true });
  }

  #follow(count: () => Promise<number>, changed: (count: number) => void): void {
    const subscription = liveQuery(count).subscribe(changed, (error: unknown) => (this.failure = error));
    this.#ending.signal.addEventListener('abort', () => subscription.unsubscribe());
  }

  #changed(waiting: number): void {
    // Fewer wait when some were indexed: that changes nothing that a search finds.
    if (waiting >= this.#waiting) this.changes++;
    this.#tell({ waiting });
    if (waiting >= usualSizes.fewest) void this.#build({ deletedToo: false });
  }

  #tell({ waiting = this.#waiting, outdated = this.#outdated }): void {
    this.#waiting = waiting;
    this.#outdated = outdated;
    const left = waiting + outdated;
    this.#most = left < usualSizes.fewest ? 0 : Math.max(this.#most, left);
    const tells = !this.#stopped && this.#most >= worthTelling;
    this.progress = tells ? { share: 1 - left / this.#most, renews: outdated > 0 } : null;
  }

  async #build({ deletedToo }: { readonly deletedToo: boolean }): Promise<void> {
    // The first screen and the list come first.
    if (this.#stopped || this.#clips === null) return;
    this.#again = true;
    this.#deletedToo ||= deletedToo;
    if (this.#work !== null) return;
    const work = new AbortController();
    this.#work = work;
    try {
      while (this.#again) {
        this.#again = false;
        await unlessUnderWay('text-index', async () => {
          const given = { deletedToo: this.#deletedToo };
          this.#deletedToo = false;
          await doLongWork('completeIndex', this.#store, given, work.signal);
        });
      }
    } catch (error) {
      // The search goes on without: it reads the texts that no index holds.
      if (!work.signal.aborted) this.failure = error;
    } finally {
      this.#work = null;
    }
  }
}
