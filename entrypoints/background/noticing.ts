import type { Browser } from 'wxt/browser';
import { showBadge, type BadgeState } from '../../lib/browser/badge';
import { background, type PageStanding } from '../../lib/browser/messages';
import { checkNotice, checkOwnAddress } from '../../lib/browser/tab-guard';
import { bringHint, bringNoticing } from '../../lib/browser/tab-scripts';
import { checkSeen } from '../../lib/browser/visit-guard';
import { visitKeptPage, visitRedirected } from '../../lib/browser/visit-tab';
import { untoldJob } from '../../lib/store/jobs';
import { keptOfSite, knownPage, type KnownPage } from '../../lib/store/standing';
import type { Store } from '../../lib/store/store';
import { hasAdditions, recordVisit } from '../../lib/store/visits';
import type { PageKind, PageState } from '../../lib/report';
import { adaptedKind } from './adapting';
import { describedPage, tabsAt } from './described-page';

/** Answers the content scripts: what is known of their page, and shows it on the tab's button. */
export function answerNoticing(store: Store): void {
  background.onMessage('pageNoticed', async ({ data, sender }): Promise<PageStanding> => {
    const notice = checkNotice(data, sender);
    const known = await knownPage(store, notice.url);
    const kind = await adaptedKind(store, notice);
    await markNoticed(store, sender.tab, notice.url, known, kind);
    if (sender.tab?.id !== undefined) visit(store, sender.tab.id, notice.url, known);
    return {
      saved: known.clip === null ? 'no' : 'saved',
      clipId: known.clip?.id ?? null,
      hint: known.hint && kind === 'report',
    };
  });
  background.onMessage('bringNoticing', async ({ sender }) => {
    if (sender.tab?.id !== undefined) await bringNoticing(sender.tab.id);
  });
  background.onMessage('bringHint', async ({ sender }) => {
    if (sender.tab?.id !== undefined) await bringHint(sender.tab.id);
  });
  background.onMessage('pageSeen', async ({ data, sender }) => {
    const { url, seen: found, around } = checkSeen(data);
    checkOwnAddress(url, sender);
    if (found.state === 'moved') checkOwnAddress(found.to, sender);
    const wasAddedTo = found.state === 'same' && (await hasAdditions(store, url, around));
    const seen: PageState = wasAddedTo ? { state: 'changed' } : found;
    const isKept = await recordVisit(store, url, seen, new Date().toISOString());
    if (!isKept || sender.tab?.id === undefined) return;
    await showBadge(sender.tab.id, seen.state === 'same' ? 'saved' : seen.state);
  });
}

/** Has a kept page looked at again, and another one looked at when it may be where a kept one has moved. */
function visit(store: Store, tabId: number, url: string, { print }: KnownPage): void {
  if (print === null) void visitRedirected(tabId, url, () => keptOfSite(store, url));
  else void visitKeptPage(tabId, { url, print });
}

async function markNoticed(
  store: Store,
  sender: Browser.tabs.Tab | undefined,
  url: string,
  known: KnownPage,
  kind: PageKind,
): Promise<void> {
  if (sender?.id === undefined) return;
  const owed = await untoldJob(store, { tabId: sender.id, url });
  const isOwedFailure = owed?.outcome?.status === 'failed' || owed?.outcome?.status === 'nothing';
  await showBadge(sender.id, isOwedFailure ? 'failed' : badgeOf(known, kind));
}

/** Sets a tab's button anew after the store has changed: by what it holds, else by what the page was judged. */
export async function badgeOfKnownPage(store: Store, tabId: number, url: string): Promise<void> {
  const known = await knownPage(store, url);
  const kind = known.clip === null ? await noticedKind(store, tabId) : 'none';
  await showBadge(tabId, badgeOf(known, kind));
}

/** Sets the buttons of all tabs that show an address anew. */
export async function badgeOfTabsAt(store: Store, url: string): Promise<void> {
  for (const tabId of await tabsAt(url)) await badgeOfKnownPage(store, tabId, url);
}

function badgeOf(known: KnownPage, kind: PageKind): BadgeState {
  if (known.clip !== null) return 'saved';
  if (kind === 'report') return known.hint ? 'report' : 'idle';
  return kind === 'institutional' ? 'institutional' : 'idle';
}

/** What a tab's page counts as; 'none' where nobody looks at it. */
async function noticedKind(store: Store, tabId: number): Promise<PageKind> {
  const notice = await describedPage(tabId);
  return notice === null ? 'none' : adaptedKind(store, notice);
}
