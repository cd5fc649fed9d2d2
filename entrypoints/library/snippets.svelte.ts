import { SvelteMap } from 'svelte/reactivity';
import { summarizeClip } from '../../lib/clip/summary';
import { markedParts, snippetOf, type MarkedPart } from '../../lib/search';
import { readClip } from '../../lib/store/clips';
import type { Store } from '../../lib/store/store';

/** Snippets that are kept: some screens of them. */
const mostKept = 400;

/** For the rows in sight, the place of the text that holds what was searched for. Read when a row asks for it. */
export class Snippets {
  readonly #store: Store;
  readonly #shown = new SvelteMap<string, readonly MarkedPart[] | null>();
  readonly #asked = new Set<string>();
  /** Watched: a row that was drawn for other words asks again. */
  #wanted: readonly string[] = $state.raw([]);

  constructor(store: Store) {
    this.#store = store;
  }

  /** From now on these folded texts are looked for; what was read for others, or before a change, is forgotten. */
  lookFor(wanted: readonly string[]): void {
    this.#wanted = [...wanted];
    this.#asked.clear();
    this.#shown.clear();
  }

  /** The snippet of a clip; null as long as it is not read, and when only its fields hold the words. */
  of(clipId: string): readonly MarkedPart[] | null {
    const known = this.#shown.get(clipId) ?? null;
    if (this.#wanted.length > 0 && !this.#asked.has(clipId)) {
      this.#asked.add(clipId);
      // A row asks while it is drawn: what it gets must change later.
      queueMicrotask(() => void this.#read(clipId, this.#wanted));
    }
    return known;
  }

  /** A text of the list with the hits in it. */
  marked(text: string): readonly MarkedPart[] {
    return this.#wanted.length === 0 ? [{ text, hit: false }] : markedParts(text, this.#wanted);
  }

  async #read(clipId: string, wanted: readonly string[]): Promise<void> {
    const stored = await readClip(this.#store, clipId).catch(() => undefined);
    // A row without its snippet is still a row that can be opened, and opening it tells what is wrong.
    if (stored === undefined || wanted !== this.#wanted) return;
    if (this.#shown.size >= mostKept) {
      this.#shown.clear();
      this.#asked.clear();
    }
    this.#asked.add(clipId);
    this.#shown.set(clipId, snippetOf(summarizeClip(stored.clip).body, wanted));
  }
}
