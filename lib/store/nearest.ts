import { containment } from '../similar';
import type { NearestText } from '../report';
import { itemsOf, trashedIds } from './annotations';
import type { PrintRow } from './rows';
import type { Store } from './store';

const chunkSize = 1000;

/**
 * The stored text, seed or clip, that shares the most with a sketch; null when none shares anything. The trash
 * does not count.
 */
export async function nearestText(store: Store, sketch: readonly number[]): Promise<NearestText | null> {
  const trashed = await trashedIds(store);
  let best: { readonly clipId: string; readonly share: number } | null = null;
  let chunk = await nextChunk(store, '');
  for (let last = chunk.at(-1); last !== undefined; last = chunk.at(-1)) {
    for (const row of chunk) {
      const share = trashed.has(row.clipId) ? 0 : containment(sketch, row.sketch);
      if (share > (best?.share ?? 0)) best = { clipId: row.clipId, share };
    }
    chunk = await nextChunk(store, last.clipId);
  }
  return best && describe(store, best.clipId, best.share);
}

function nextChunk(store: Store, after: string): Promise<PrintRow[]> {
  return store.prints.where('clipId').above(after).limit(chunkSize).toArray();
}

async function describe(store: Store, clipId: string, share: number): Promise<NearestText | null> {
  const row = await store.clips.get(clipId);
  if (row === undefined) return null;
  const [item] = await itemsOf(store, [row]);
  const title = item?.personal.title || row.title || row.firstClause;
  return { clipId, title, isSeed: row.kind === 'seed', share };
}
