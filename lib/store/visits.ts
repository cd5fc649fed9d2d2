import { pageKey } from '../clip/page-key';
import type { PageState } from '../report';
import { htmlPrint } from '../similar';
import { readSnapshot } from './snapshots';
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

/** So many new shingles, one in two of them kept, are a sentence: counters and clocks in a text are shorter. */
const leastAdded = 8;

/**
 * Whether prose was put to a kept page around its text since it was clipped: what stands there today and stood nowhere
 * in the page as it was kept. Without a snapshot nobody can tell.
 * @param around see PageSeen
 */
export async function hasAdditions(store: Store, url: string, around: readonly number[]): Promise<boolean> {
  if (around.length < leastAdded) return false;
  const newest = await newestOfPage(store, url);
  const html = newest === null ? undefined : await readSnapshot(store, newest.id);
  if (html === undefined) return false;
  const stood = new Set(htmlPrint(html));
  return around.filter((hash) => !stood.has(hash)).length >= leastAdded;
}

/** The last visit of a page; null when it was not visited since it was clipped. */
export async function visitOf(store: Store, page: string | null): Promise<VisitRow | null> {
  return page === null ? null : ((await store.visits.get(page)) ?? null);
}

/** The kept pages that were found changed, gone or moved. */
export function pagesNotAsKept(store: Store): Promise<VisitRow[]> {
  return store.visits.filter(({ seen }) => seen.state !== 'same').toArray();
}

function isAlike(one: PageState, other: PageState): boolean {
  if (one.state === 'gone') return other.state === 'gone' && one.why === other.why;
  if (one.state === 'moved') return other.state === 'moved' && one.to === other.to;
  return one.state === other.state;
}
