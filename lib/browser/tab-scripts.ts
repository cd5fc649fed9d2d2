import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

/** Puts the in-page hint into a tab; where it is already, nothing happens. Rejects where the browser forbids it. */
export async function bringHint(tabId: number): Promise<void> {
  await putIntoTab(tabId, '/hint.js');
}

/** Puts what judges a page into a tab whose page may hold Chinese prose; as `bringHint`. */
export async function bringNoticing(tabId: number): Promise<void> {
  await putIntoTab(tabId, '/notice.js');
}

/** Runs one of our files in the top frame of a tab. Rejects where the browser forbids it, or the tab has closed. */
export async function putIntoTab(tabId: number, file: ScriptPublicPath): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] });
}
