import type { PackedSnapshot } from './rows';
import type { Store } from './store';

/** Longest page kept, in UTF-16 units of its HTML: 99 in 100 pages of public bodies are below 1 MB. */
export const snapshotLimit = 4_000_000;

/** Packs a page's HTML for keeping; null when it is longer than `snapshotLimit` or empty. */
export async function packSnapshot(html: string): Promise<PackedSnapshot | null> {
  if (html === '' || html.length > snapshotLimit) return null;
  const bytes = new TextEncoder().encode(html);
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  const gzip = new Uint8Array(await new Response(packed).arrayBuffer());
  return { gzip, originalBytes: bytes.length };
}

/** The page's HTML as it stood when it was clipped; undefined when none was kept. */
export async function readSnapshot(store: Store, clipId: string): Promise<string | undefined> {
  const row = await store.snapshots.get(clipId);
  if (row === undefined) return undefined;
  const unpacked = new Blob([row.gzip]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(unpacked).text();
}
