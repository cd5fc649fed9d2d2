import { browser } from 'wxt/browser';
import { tab } from './messages';

/**
 * Has a tab that shows a kept page looked at again; what it finds comes by `pageSeen`.
 * @param print see PrintRow.visible
 */
export async function visitKeptPage(tabId: number, url: string, print: readonly number[]): Promise<void> {
  const target = { tabId, frameIds: [0] };
  try {
    await browser.scripting.executeScript({ target, files: ['/visit.js'] });
    await tab.sendMessage('lookAgain', { url, print }, { tabId, frameId: 0 });
  } catch {
    // The tab has closed or gone elsewhere: the next visit will tell.
  }
}
