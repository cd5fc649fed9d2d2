import { rememberPlace, type Place } from '../../lib/store/places';
import type { Store } from '../../lib/store/store';

/** Milliseconds of rest before a place is stored. */
const restAfterScrolling = 400;

/** Stores where clips are left while they are scrolled, one write a rest. */
export class PlaceKeeper {
  readonly #store: Store;
  #waiting: { readonly clipId: string; readonly place: Place | null } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  /** A clip was scrolled to a place. */
  keep(clipId: string, place: Place | null): void {
    if (this.#waiting !== null && this.#waiting.clipId !== clipId) this.flush();
    this.#waiting = { clipId, place };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), restAfterScrolling);
  }

  /** Stores what waits, now. A place that cannot be stored is not worth a message: the next one will be. */
  flush(): void {
    clearTimeout(this.#timer);
    if (this.#waiting === null) return;
    const { clipId, place } = this.#waiting;
    this.#waiting = null;
    rememberPlace(this.#store, clipId, place, new Date().toISOString()).catch((error: unknown) =>
      console.warn('The place in a clip could not be stored.', error),
    );
  }
}
