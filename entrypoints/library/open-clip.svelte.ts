import { liveQuery } from 'dexie';
import { readClip } from '../../lib/store/clips';
import { readPlace, type Place } from '../../lib/store/places';
import type { StoredClip } from '../../lib/store/rows';
import type { Store } from '../../lib/store/store';

/** The clip that the reader shows, followed in the store. */
export type Shown =
  | { readonly status: 'none' }
  | { readonly status: 'loading'; readonly id: string }
  | {
      readonly status: 'open';
      readonly stored: StoredClip;
      /** Where the clip was left when it was opened. */
      readonly place: Place | null;
    }
  | { readonly status: 'unknown'; readonly id: string }
  | { readonly status: 'failed'; readonly id: string; readonly error: unknown };

export class OpenClipQuery {
  shown: Shown = $state.raw({ status: 'none' });

  readonly #store: Store;
  #id: string | null = null;
  #end: (() => void) | null = null;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Shows a clip and follows its changes. The clip before stays in sight until the new one is read. */
  open(id: string | null): void {
    if (id === this.#id) return;
    this.close();
    this.#id = id;
    if (id === null) {
      this.shown = { status: 'none' };
      return;
    }
    if (this.shown.status !== 'open') this.shown = { status: 'loading', id };
    // Not followed: every scrolling writes it. A place that cannot be read is the top.
    const place = readPlace(this.#store, id).catch(() => null);
    const query = liveQuery(async (): Promise<Shown> => {
      const stored = await readClip(this.#store, id);
      if (stored === undefined) return { status: 'unknown', id };
      return { status: 'open', stored, place: await place };
    }).subscribe(
      (shown) => {
        if (this.#id === id) this.shown = shown;
      },
      (error: unknown) => {
        if (this.#id === id) this.shown = { status: 'failed', id, error };
      },
    );
    this.#end = () => query.unsubscribe();
  }

  /** Ends following. */
  close(): void {
    this.#end?.();
    this.#end = null;
    this.#id = null;
  }
}
