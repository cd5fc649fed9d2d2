import { browser } from 'wxt/browser';

/** Puts the in-page hint into a tab; where it is already, nothing happens. Rejects where the browser forbids it. */
export async function bringHint(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/hint.js'] });
}
