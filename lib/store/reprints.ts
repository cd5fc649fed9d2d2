import { pageKey } from '../clip/page-key';
import { summarizeClip } from '../clip/summary';
import type { Clip } from '../report';
import type { ReprintRow } from './reprint-rows';
import type { ClipRow } from './rows';
import type { Store } from './store';

/**
 * The row of a page that prints the text of a kept clip; null when there is nothing to note: a selection, no page at
 * all, or the page that the clip was made from.
 * @param pageUrl the address in the tab; null where it is not known
 */
export function reprintOf(kept: ClipRow, clip: Clip, pageUrl: string | null): ReprintRow | null {
  const url = pageUrl ?? clip.report.url;
  if (url === null || clip.kind === 'selection' || pageKey(url) === kept.pageKey) return null;
  const { title, source, issuer } = summarizeClip(clip);
  return {
    clipId: kept.id,
    pageKey: pageKey(url),
    url,
    title,
    source: source ?? issuer,
    siteName: clip.report.siteName,
    publishedAt: clip.report.metadata.publishedAt?.value.iso ?? null,
    script: clip.script.script,
    seenAt: clip.provenance.clippedAt,
  };
}

/** Whether a page is noted as a reprint of a clip already. */
export async function isNoted(store: Store, clipId: string, page: string): Promise<boolean> {
  return (await store.reprints.get([clipId, page])) !== undefined;
}

/** The clips of which another page that prints them is noted. */
export async function reprintedClips(store: Store): Promise<ReadonlySet<string>> {
  const keys = await store.reprints.orderBy('clipId').uniqueKeys();
  return new Set(keys.filter((key) => typeof key === 'string'));
}
