import { i18n } from '#i18n';
import { browser, type Browser } from 'wxt/browser';
import { libraryAddress, searchAddress, showLibrary } from '../../lib/browser/library-tab';
import { pauseFor } from '../../lib/browser/patience';
import { ClipSuggestions, type FoundClip } from '../../lib/store/clip-suggestions';
import type { Store } from '../../lib/store/store';

/** So many clips are suggested; the browser shows no more. */
const mostSuggested = 6;

/** Milliseconds in which no further key may come before anything is searched for. */
const typingPause = 120;

/** Answers the keyword `zb` in the address bar: suggests clips, and opens one or what the words find. */
export function answerOmnibox(store: Store): void {
  const suggestions = new ClipSuggestions(store);
  let searching = new AbortController();
  browser.omnibox.setDefaultSuggestion({ description: described(i18n.t('search.omnibox.start')) });
  browser.omnibox.onInputChanged.addListener((words, suggest) => {
    // Only the newest words are answered.
    searching.abort();
    searching = new AbortController();
    const { signal } = searching;
    if (words.trim() === '') return;
    const answer = async (): Promise<void> => {
      await pauseFor(typingPause);
      signal.throwIfAborted();
      const clips = await suggestions.find(words, mostSuggested, Date.now(), signal);
      const hint = clips.length === 0 ? 'search.omnibox.none' : 'search.omnibox.hint';
      browser.omnibox.setDefaultSuggestion({ description: described(i18n.t(hint, { words })) });
      suggest(clips.map(suggestion));
    };
    answer().catch((error: unknown) => {
      if (!signal.aborted)
        console.error('Nothing can be suggested: the library could not be searched.', error);
    });
  });
  browser.omnibox.onInputEntered.addListener((entered) => {
    // A suggestion that was chosen comes as the address it stands for, everything else as it was typed.
    const isAddress = entered.startsWith(`${libraryAddress(null)}#`);
    void showLibrary(isAddress ? entered : searchAddress(entered));
  });
}

function suggestion({ id, title, source, day }: FoundClip): Browser.omnibox.SuggestResult {
  const about = [source, day].filter((part) => part !== null && part !== '').join(' · ');
  return {
    content: libraryAddress(id),
    description: described(about === '' ? title : `${title} — ${about}`),
  };
}

/**
 * Chromium reads a description as XML; Firefox shows it as it stands. Words of a page must not become either's markup.
 */
function described(words: string): string {
  const plain = words.replaceAll(/[\p{Cc}\p{Cf}]/gu, '');
  if (import.meta.env.FIREFOX) return plain;
  return plain
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}
