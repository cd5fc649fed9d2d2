import { hostOf, pageKey } from '../clip/page-key';
import type { Judgement } from '../report';
import type { Store } from './store';

/** So many pages of a site judged “not this kind”, none the opposite, and the site is no longer hinted. */
const pagesThatSilenceSite = 3;

/** Keeps what a person says of a page, in place of what was said of it before; 'withdrawn' only forgets that. */
export async function judgePage(
  store: Store,
  page: {
    readonly url: string;
    readonly judgement: Judgement | 'withdrawn';
    readonly score: number;
    readonly pairs?: readonly number[];
  },
  at: string,
): Promise<void> {
  const key = pageKey(page.url);
  const { judgement, score, pairs = [] } = page;
  await store.transaction('rw', store.feedback, async () => {
    await store.feedback.where('pageKey').equals(key).delete();
    if (judgement === 'withdrawn') return;
    await store.feedback.add({ pageKey: key, host: hostOf(page.url) ?? '', judgement, score, pairs, at });
  });
}

/** What a person last said of a page; null when nothing. */
export async function judgementOf(store: Store, url: string): Promise<Judgement | null> {
  const row = await store.feedback.where('pageKey').equals(pageKey(url)).last();
  return row?.judgement ?? null;
}

/** The pairs of all pages of which a person said the one or the other, the latest first. */
export async function judgedPairs(
  store: Store,
  judgement: Judgement,
): Promise<readonly (readonly number[])[]> {
  const rows = await store.feedback.reverse().toArray();
  return rows.flatMap((row) =>
    row.judgement === judgement && row.pairs !== undefined && row.pairs.length > 0 ? [row.pairs] : [],
  );
}

/** Whether a page may still be hinted after what the person said of it and of other pages of its site. */
export async function mayHint(store: Store, url: string): Promise<boolean> {
  const judgement = await judgementOf(store, url);
  if (judgement !== null) return judgement === 'this-kind';
  const host = hostOf(url);
  if (host === null) return true;
  const site = await store.feedback.where('host').equals(host).toArray();
  return site.length < pagesThatSilenceSite || site.some((row) => row.judgement === 'this-kind');
}
