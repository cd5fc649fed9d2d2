import { liveQuery } from 'dexie';
import type { Store } from '../../lib/store/store';
import type { Versions } from '../../ui/versions/versions';
import { versionsOf } from './versions';

/** The versions of the open clip, followed in the store while somebody looks at them. */
export class VersionsQuery {
  /** null while they are being looked up. */
  versions: Versions | null = $state.raw(null);

  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Begins to follow; gives the function that ends it. */
  follow(clipId: string, failed: (error: unknown) => void): () => void {
    this.versions = null;
    const query = liveQuery(() => versionsOf(this.#store, clipId)).subscribe((versions) => {
      this.versions = versions;
    }, failed);
    return () => query.unsubscribe();
  }
}
