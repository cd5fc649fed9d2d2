import type { Store } from '../../lib/store/store';
import type { PageStates } from '../../ui/library/page-states.svelte';
import { failureWords } from './failure-words';
import { followPageStates } from './follow-page-states';
import type { LibrarySession } from './library-session.svelte';

/**
 * Follows in the store what the library shows, its first rows before anything else: the database answers one question
 * after another. Gives the function that ends it all.
 */
export function followLibrary(session: LibrarySession, store: Store, states: PageStates): () => void {
  const { entries, clusters, searches, notices, steps, exports, opened } = session;
  const failed = (error: unknown): void => steps.tellFailure(failureWords(error));
  const ends: (() => void)[] = [];
  const followRest = (): void => {
    ends.push(
      followPageStates(store, states),
      clusters.start(),
      searches.follow(failed),
      notices.follow(failed),
      steps.tasks.follow(failed),
      exports.follow(failed),
    );
  };
  ends.push(entries.start(followRest), () => opened.close());
  return () => {
    for (const end of ends) end();
  };
}
