import { liveQuery } from 'dexie';
import type { Store } from '../../lib/store/store';
import { pagesNotAsKept } from '../../lib/store/visits';
import type { PageStates } from '../../ui/library/page-states.svelte';

/** Follows in the store which kept pages were found changed or gone; gives the function that ends it. */
export function followPageStates(store: Store, states: PageStates): () => void {
  const query = liveQuery(() => pagesNotAsKept(store)).subscribe(
    (visits) => {
      states.byPage = new Map(
        visits.flatMap(({ pageKey, seen }) => (seen.state === 'same' ? [] : [[pageKey, seen.state]])),
      );
    },
    (error: unknown) => {
      // The list itself tells when the store cannot be read; without the marks it is still whole.
      console.warn('What became of the kept pages could not be read.', error);
    },
  );
  return () => query.unsubscribe();
}
