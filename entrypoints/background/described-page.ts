import { browser } from 'wxt/browser';
import { tab, type PageNotice } from '../../lib/browser/messages';
import { withinDeadline } from '../../lib/browser/patience';
import { readNotice } from '../../lib/browser/tab-guard';

const describeDeadline = 1_000;

/** What a tab's noticing script thinks of its page; null where it has not looked, or there is none. */
export async function describedPage(tabId: number): Promise<PageNotice | null> {
  try {
    const answer: unknown = await withinDeadline(
      () => tab.sendMessage('describePage', undefined, { tabId, frameId: 0 }),
      describeDeadline,
    );
    return readNotice(answer);
  } catch {
    return null; // noticing is off there, the page holds no Chinese prose, or the tab has closed
  }
}

/** The tabs that show an address. */
export async function tabsAt(url: string): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url: shown }) => (id !== undefined && shown === url ? [id] : []));
}
