import { background } from '../../lib/browser/messages';
import { checkOwnPage } from '../../lib/browser/tab-guard';
import { judgePage } from '../../lib/store/feedback';
import type { Store } from '../../lib/store/store';
import { describedPage, tabsAt } from './described-page';
import { badgeOfTabsAt } from './noticing';

/** Keeps what a person says of a page, and shows it on the buttons of the tabs that stand there. */
export function answerJudging(store: Store): void {
  background.onMessage('judgePage', async ({ data, sender }) => {
    checkOwnPage(sender);
    const pairs = await pairsAt(data.url);
    await judgePage(store, { ...data, pairs }, new Date().toISOString());
    await badgeOfTabsAt(store, data.url);
  });
}

/** What the page at an address is compared by, as its noticing script tells; empty where there is none. */
async function pairsAt(url: string): Promise<readonly number[]> {
  for (const tabId of await tabsAt(url)) {
    const notice = await describedPage(tabId);
    if (notice?.url === url) return notice.pairs;
  }
  return [];
}
