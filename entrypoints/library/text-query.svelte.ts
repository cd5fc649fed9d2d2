import { bodyTexts, everything, type Query } from '../../lib/search';
import { TextSearch, type Found } from '../../lib/store/search';
import type { Store } from '../../lib/store/store';

/** A query and what the texts answer to it. */
export interface Answer {
  readonly query: Query;
  readonly found: Found;
}

/** Asks the texts of all clips what a query wants to know of them; a newer query ends the one before. */
export class TextQuery {
  /** The last query that was answered: while the next is searched for, the list keeps showing this one. */
  answer: Answer = $state.raw({ query: everything, found: new Map() });
  /** 0 to 1 while texts are read that no index holds yet, else null. */
  progress: number | null = $state(null);
  /** Whether the person stopped the last search before its end. */
  stopped = $state(false);
  failure: unknown = $state.raw(null);

  readonly #search: TextSearch;
  #running: AbortController | null = null;

  constructor(store: Store) {
    this.#search = new TextSearch(store);
  }

  /** Answers a query; the texts are searched anew even when it is the same as before. */
  async ask(query: Query): Promise<void> {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.stopped = false;
    this.failure = null;
    try {
      const texts = bodyTexts(query);
      const found = await this.#search.find(texts, running.signal, ({ read, all, found: soFar }) => {
        this.progress = read / all;
        // A map that grows is the same object: the list would not notice.
        this.answer = { query, found: new Map(soFar) };
      });
      if (!running.signal.aborted) this.answer = { query, found };
    } catch (error) {
      if (!running.signal.aborted) this.failure = error;
    } finally {
      if (this.#running === running) {
        this.#running = null;
        this.progress = null;
      }
    }
  }

  /** The person has seen enough. */
  stop(): void {
    this.stopped = this.#running !== null;
    this.#running?.abort();
  }
}
