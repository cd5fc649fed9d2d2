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

/** The newest clip of a page that is neither a selection nor in the trash. */
export async function newestOfPage(store: Store, url: string): Promise<ClipRow | null> {
  const rows = await store.clips.where('pageKey').equals(pageKey(url)).toArray();
  const pages = rows.filter((row) => row.kind !== 'selection');
  if (pages.length === 0) return null;
  const trashed = await trashedIds(store);
  const kept = pages.filter((row) => !trashed.has(row.id));
  return kept.sort((a, b) => b.revision - a.revision)[0] ?? null;
}
