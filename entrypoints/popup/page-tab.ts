import { browser } from 'wxt/browser';

/** The tab that the popup speaks of. */
export interface PageTab {
  readonly id: number;
  /** Undefined when the browser does not tell, as for its own pages. */
  readonly url: string | undefined;
}

/**
 * The tab that the popup was opened on. As a page of its own (`popup.html?tab=7`) it speaks of the tab named there.
 * @returns null when there is no such tab
 */
export async function pageTab(search: string): Promise<PageTab | null> {
  const named = new URLSearchParams(search).get('tab');
  const tab = named === null ? await activeTab() : await namedTab(Number(named));
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
}

async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

async function namedTab(id: number) {
  if (!Number.isSafeInteger(id)) return undefined;
  return browser.tabs.get(id).catch(() => undefined); // rejects only when there is no such tab
}

/** Loads a tab anew and waits until its page stands, at most so many milliseconds. */
export async function reloadTab(id: number, patience: number): Promise<void> {
  const loaded = new Promise<void>((resolve) => {
    const onUpdated = (updated: number, change: { readonly status?: string | undefined }): void => {
      if (updated === id && change.status === 'complete') end();
    };
    const timer = setTimeout(() => end(), patience);
    function end(): void {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(onUpdated);
      resolve();
    }
    browser.tabs.onUpdated.addListener(onUpdated);
  });
  await browser.tabs.reload(id);
  await loaded;
}
