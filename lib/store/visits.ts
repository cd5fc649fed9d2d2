import { pageKey } from '../clip/page-key';
import type { PageState } from '../report';
import { newestOfPage } from './standing';
import type { Store } from './store';
import type { VisitRow } from './visit-rows';

/**
 * Keeps what a kept page was at a visit. A page that is not kept (any more) leaves nothing behind.
 * @param at ISO 8601
 * @returns whether the page is kept
 */
export function recordVisit(store: Store, url: string, seen: PageState, at: string): Promise<boolean> {
  return store.transaction('rw', store.clips, store.annotations, store.visits, async () => {
    if ((await newestOfPage(store, url)) === null) return false;
    const key = pageKey(url);
    const before = await store.visits.get(key);
    const since = before !== undefined && isAlike(before.seen, seen) ? before.since : at;
    await store.visits.put({ pageKey: key, seen, at, since });
    return true;
  });
}

/** The last visit of a page; null when it was not visited since it was clipped. */
export async function visitOf(store: Store, page: string | null): Promise<VisitRow | null> {
  return page === null ? null : ((await store.visits.get(page)) ?? null);
}

/** The kept pages that were found changed or gone. */
export function pagesNotAsKept(store: Store): Promise<VisitRow[]> {
  return store.visits.filter(({ seen }) => seen.state !== 'same').toArray();
}

function isAlike(one: PageState, other: PageState): boolean {
  return (
    one.state === other.state && (one.state !== 'gone' || (other.state === 'gone' && one.why === other.why))
  );
}
