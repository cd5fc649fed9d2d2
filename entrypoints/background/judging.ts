import { background } from '../../lib/browser/messages';
import { checkOwnAddress } from '../../lib/browser/tab-guard';
import { judgePage } from '../../lib/store/feedback';
import type { Store } from '../../lib/store/store';
import { badgeOfTabsAt } from './noticing';

/** Keeps what a person says of a page, and shows it on the buttons of the tabs that stand there. */
export function answerJudging(store: Store): void {
  background.onMessage('judgePage', async ({ data, sender }) => {
    checkOwnAddress(data.url, sender);
    await judgePage(store, data, new Date().toISOString());
    await badgeOfTabsAt(store, data.url);
  });
}
