import { browser, type Browser } from 'wxt/browser';
import { pageKey } from '../../lib/clip/page-key';
import type { Store } from '../../lib/store/store';
import { recordVisit } from '../../lib/store/visits';

/** A page that has not come by then tells nothing. Milliseconds. */
const patience = 30_000;

/**
 * Opens a page of the web in a tab, and notes where a kept one has moved when its address leads to another. Only here
 * is it known which address was asked for: a page that was come to otherwise does not tell from where it was
 * redirected.
 */
export async function openPage(store: Store, url: string): Promise<void> {
  const { id } = await browser.tabs.create({ url });
  const shown = id === undefined ? null : await addressOnceLoaded(id);
  if (shown === null || !/^https?:/u.test(shown) || pageKey(shown) === pageKey(url)) return;
  await recordVisit(store, url, { state: 'moved', to: shown }, new Date().toISOString());
}

/** The address that a tab shows when it has loaded; null when it closes or does not load in time. */
function addressOnceLoaded(tabId: number): Promise<string | null> {
  return new Promise((resolve) => {
    const end = (address: string | null): void => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(updated);
      browser.tabs.onRemoved.removeListener(removed);
      resolve(address);
    };
    const updated = (id: number, change: { readonly status?: string }, tab: Browser.tabs.Tab): void => {
      // A new tab is first complete with nothing in it.
      if (id === tabId && change.status === 'complete' && tab.url !== 'about:blank') end(tab.url ?? null);
    };
    const removed = (id: number): void => {
      if (id === tabId) end(null);
    };
    const timer = setTimeout(() => end(null), patience);
    browser.tabs.onUpdated.addListener(updated);
    browser.tabs.onRemoved.addListener(removed);
  });
}

/** The address of the web that a plain click leads to in a tab of its own; null for every other click. */
export function pageClicked(event: MouseEvent): string | null {
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (event.defaultPrevented || !isPlain || !(event.target instanceof Element)) return null;
  const link = event.target.closest<HTMLAnchorElement>('a[target=_blank]');
  return link !== null && /^https?:/u.test(link.href) ? link.href : null;
}
