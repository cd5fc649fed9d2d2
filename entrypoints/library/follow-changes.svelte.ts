import { untrack } from 'svelte';
import { i18n } from '#i18n';
import { spareMoments } from '../../lib/browser/spare-time';
import { failureWords } from './failure-words';
import type { LibrarySession } from './library-session.svelte';

/** What one part of the library does because another has changed. To be called while its page is being made. */
export function followChanges(session: LibrarySession): void {
  const { entries, texts, clusters, index, snippets, searches, listing, steps } = session;

  $effect(() => {
    // Clips that came, went or were made anew may hold the words: the texts are asked again.
    void [entries.items, index.changes];
    const { query } = listing.parsed;
    untrack(() => void texts.ask(query));
  });
  $effect(() => {
    // Not before: keeping the index takes the database seconds of a large library, in which it would give no rows.
    if (entries.complete) return untrack(() => index.start());
    return undefined;
  });
  $effect(() => {
    if (entries.complete) index.clipsStand(entries.items.length);
  });
  $effect(() => {
    if (texts.failure !== null) {
      steps.tellFailure(i18n.t('library.failed.search', { why: failureWords(texts.failure) }));
    } else if (texts.stopped) steps.tell(i18n.t('library.done.searchStopped'));
  });
  $effect(() => {
    void [entries.items, entries.complete];
    untrack(() => void clusters.follow());
  });
  $effect(() => {
    if (clusters.failure !== null) {
      steps.tellFailure(i18n.t('library.failed.clusters', { why: failureWords(clusters.failure) }));
    }
  });
  $effect(() => {
    if (index.failure !== null) {
      steps.tellFailure(i18n.t('search.failed.index', { why: failureWords(index.failure) }));
    }
  });
  $effect(() => {
    void index.changes;
    const wanted = listing.marked;
    untrack(() => snippets.lookFor(wanted));
  });
  $effect(() => {
    void [searches.saved, entries.items, index.changes];
    if (searches.open) untrack(() => void searches.count());
  });
  $effect(() => {
    void entries.items;
    if (!entries.complete) return undefined;
    const preparing = new AbortController();
    void untrack(() => listing.prepare(spareMoments(preparing.signal))).catch(() => {});
    return () => preparing.abort();
  });
}
