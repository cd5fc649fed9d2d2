import { browser } from 'wxt/browser';
import { tab, type KeptPrint } from './messages';
import { putIntoTab } from './tab-scripts';

const visitScript = '/visit.js';

/**
 * Has a tab that shows a kept page looked at again; what it finds comes by `pageSeen`.
 * @param kept see PrintRow.visible
 */
export async function visitKeptPage(tabId: number, kept: KeptPrint): Promise<void> {
  try {
    await putIntoTab(tabId, visitScript);
    await tab.sendMessage('lookAgain', kept, { tabId, frameId: 0 });
  } catch {
    // The tab has closed or gone elsewhere: the next visit will tell.
  }
}

/**
 * Where a redirection within its site led a tab to its page, has it looked whether that is where a kept page has moved.
 * Browsers tell no page, and without further permissions no extension, from which address it was redirected.
 * @param keptOfSite asked for only then
 */
export async function visitRedirected(
  tabId: number,
  url: string,
  keptOfSite: () => Promise<readonly KeptPrint[]>,
): Promise<void> {
  try {
    const [redirections] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      func: () => {
        const [navigation] = performance.getEntriesByType('navigation');
        return navigation instanceof PerformanceNavigationTiming ? navigation.redirectCount : 0;
      },
    });
    if ((redirections?.result ?? 0) === 0) return;
    const kept = await keptOfSite();
    if (kept.length === 0) return;
    await putIntoTab(tabId, visitScript);
    await tab.sendMessage('lookForMoved', { url, kept }, { tabId, frameId: 0 });
  } catch {
    // As above.
  }
}
