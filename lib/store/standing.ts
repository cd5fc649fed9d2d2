import { pageKey } from '../clip/page-key';
import { trashedIds } from './annotations';
import { mayHint } from './feedback';
import type { ClipRow } from './rows';
import type { Store } from './store';

/** What the store knows of a page. */
export interface KnownPage {
  /** The newest clip of the page that is not in the trash. */
  readonly clip: ClipRow | null;
  /** See PrintRow.visible; null when the page is not kept. */
  readonly print: readonly number[] | null;
  /** Whether the person may be told that the page is like the reports they keep. */
  readonly hint: boolean;
}

/** What the store knows of the page at an address. Selections do not count: they are not the page. */
export async function knownPage(store: Store, url: string): Promise<KnownPage> {
  const clip = await newestOfPage(store, url);
  if (clip === null) return { clip, print: null, hint: await mayHint(store, url) };
  const print = await store.prints.get(clip.id);
  return { clip, print: Array.from(print?.visible ?? []), hint: false };
}

/** So many pages of a site, those clipped last, are looked for where one has moved to. */
const mostOfSite = 60;
/** The smallest hashes of a print are a fair sample of it. */
const sampled = 60;

/** The kept pages of the site that an address belongs to, each with a sample of its newest clip's print. */
export async function keptOfSite(
  store: Store,
  url: string,
): Promise<readonly { readonly url: string; readonly print: readonly number[] }[]> {
  const { origin } = new URL(url);
  const rows = await store.clips
    .where('pageKey')
    .startsWith(`${new URL(pageKey(url)).origin}/`)
    .filter((row) => row.kind !== 'selection' && row.url !== null && new URL(row.url).origin === origin)
    .toArray();
  const trashed = await trashedIds(store);
  const newest = new Map<string | null, ClipRow>();
  for (const row of rows) {
    if (trashed.has(row.id) || (newest.get(row.pageKey)?.revision ?? 0) > row.revision) continue;
    newest.set(row.pageKey, row);
  }
  const last = [...newest.values()].sort((a, b) => (a.clippedAt < b.clippedAt ? 1 : -1)).slice(0, mostOfSite);
  const prints = await store.prints.bulkGet(last.map(({ id }) => id));
  return last.map((row, index) => ({
    url: row.url ?? '',
    print: Array.from(prints[index]?.visible.subarray(0, sampled) ?? []),
  }));
}

/** The newest clip of a page that is neither a selection nor in the trash. */
export async function newestOfPage(store: Store, url: string): Promise<ClipRow | null> {
  const rows = await store.clips.where('pageKey').equals(pageKey(url)).toArray();
  const pages = rows.filter((row) => row.kind !== 'selection');
  if (pages.length === 0) return null;
  const trashed = await trashedIds(store);
  const kept = pages.filter((row) => !trashed.has(row.id));
  return kept.sort((a, b) => b.revision - a.revision)[0] ?? null;
}
