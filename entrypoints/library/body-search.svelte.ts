import { searchTexts } from '../../lib/store/search';
import type { Store } from '../../lib/store/store';
import type { BodyHits } from '../../ui/library/filter';

/** Milliseconds of rest after the last key before the texts are read: titles and tags answer at once meanwhile. */
const restAfterTyping = 150;

/** Searches the texts of all clips for folded terms, one after the other; a newer search ends the one before. */
export class BodySearch {
  /** What is found so far. */
  hits: BodyHits = $state.raw(new Map());
  /** 0 to 1 while a search runs, else null. */
  progress: number | null = $state(null);
  /** Whether the person stopped the last search before its end. */
  stopped = $state(false);
  failure: unknown = $state.raw(null);

  readonly #store: Store;
  #running: AbortController | null = null;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Searches for the terms; those that were searched already are not searched again. */
  async search(terms: readonly string[]): Promise<void> {
    this.#running?.abort();
    this.stopped = false;
    this.failure = null;
    this.hits = new Map([...this.hits].filter(([term]) => terms.includes(term)));
    const missing = terms.filter((term) => !this.hits.has(term));
    this.progress = missing.length === 0 ? null : 0;
    if (missing.length === 0) return;
    const running = new AbortController();
    this.#running = running;
    try {
      await rest(restAfterTyping);
      for (const [index, term] of missing.entries()) {
        const ids = await searchTexts(this.#store, term, running.signal, (read, all) => {
          this.progress = (index + read / Math.max(1, all)) / missing.length;
        });
        this.hits = new Map([...this.hits, [term, ids]]);
      }
    } catch (error) {
      if (!running.signal.aborted) this.failure = error;
    } finally {
      if (this.#running === running) {
        this.#running = null;
        this.progress = null;
      }
    }
  }

  /** Forgets what was found: the texts have changed. */
  forget(): void {
    this.hits = new Map();
  }

  /** The person has seen enough. */
  stop(): void {
    this.stopped = this.#running !== null;
    this.#running?.abort();
  }
}

function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
