import { browser, type Browser } from 'wxt/browser';

const libraryPath = '/library.html';

/** The library's address, at one clip or at its list. */
export function libraryAddress(clipId: string | null): string {
  const address = browser.runtime.getURL(libraryPath);
  return clipId === null ? address : `${address}#${encodeURIComponent(clipId)}`;
}

/** The library's address, at what words find. */
export function searchAddress(words: string): string {
  return `${browser.runtime.getURL(libraryPath)}#?${new URLSearchParams({ q: words })}`;
}

/** The library's address, at clips side by side. */
export function comparisonAddress(clipIds: readonly string[]): string {
  return `${browser.runtime.getURL(libraryPath)}#compare/${clipIds.map(encodeURIComponent).join(',')}`;
}

/** The library's address, at backup, import and storage. */
export function keepingAddress(): string {
  return `${browser.runtime.getURL(libraryPath)}#keeping`;
}

/** Brings the library to the front, at one clip or as it stands. */
export function openLibraryTab(clipId: string | null): Promise<void> {
  return showLibrary(clipId === null ? null : libraryAddress(clipId));
}

/**
 * Brings the library to the front: a tab that shows it already, else a new one beside the current tab.
 * @param address one of the library; null leaves an open one as it is
 */
export async function showLibrary(address: string | null): Promise<void> {
  const open = await findLibraryTab();
  if (open?.id === undefined) {
    await browser.tabs.create({ url: address ?? libraryAddress(null) });
    return;
  }
  // Going to another fragment does not reload the page, so nothing a person was writing there is lost.
  await browser.tabs.update(open.id, { active: true, ...(address !== null && { url: address }) });
  await browser.windows.update(open.windowId, { focused: true });
}

async function findLibraryTab(): Promise<Browser.tabs.Tab | undefined> {
  const address = browser.runtime.getURL(libraryPath);
  // Firefox matches no extension addresses in a query, so the tabs are looked through.
  const tabs = await browser.tabs.query({});
  return tabs.find((open) => open.url !== undefined && open.url.split('#', 1)[0] === address);
}
