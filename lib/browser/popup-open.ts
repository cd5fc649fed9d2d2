import { browser } from 'wxt/browser';

const popupPath = '/popup.html';

/** Whether the popup stands open somewhere, so that what it asked for reaches a person. */
export async function isPopupOpen(): Promise<boolean> {
  const address = browser.runtime.getURL(popupPath);
  // Firefox has no getContexts, but its event page sees the views themselves.
  if ('getContexts' in browser.runtime) {
    const contexts = await browser.runtime.getContexts({});
    return contexts.some(({ documentUrl }) => documentUrl?.split(/[?#]/, 1)[0] === address);
  }
  // The browser's types name their own record of a window here; what is given are the pages' global objects.
  const views = browser.extension.getViews() as unknown as readonly (typeof globalThis)[];
  return views.some((view) => view.location.href.split(/[?#]/, 1)[0] === address);
}
