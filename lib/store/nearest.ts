import { containment } from '../similar';
import type { NearestText } from '../report';
import { itemsOf, trashedIds } from './annotations';
import type { Store } from './store';

/**
 * Hashes below this, an eighth of a sketch, are indexed: a text of 2,000 characters has some sixty, so that
 * another which shares half of it is found but for once in 2^60, and one of 300 characters but for once in 500.
 */
const landmarksBelow = 0x1_0000_0000 / 32;
/** A shingle that stands in so many texts is a formula of the genre and leads nowhere. */
export const tooCommon = 300;
/** So many texts that share the most landmarks are compared in full. */
const mostCandidates = 40;

/** The part of a sketch by which the texts that may share it are looked up. */
export function landmarksOf(sketch: readonly number[]): number[] {
  return sketch.filter((hash) => hash < landmarksBelow);
}

/**
 * The stored text, seed or clip, that shares the most with a sketch; null when none shares anything. The trash
 * does not count. Texts that have only formulae of the genre in common may be missed: their share says nothing.
 */
export function nearestText(store: Store, sketch: readonly number[]): Promise<NearestText | null> {
  return store.transaction('r', store.clips, store.annotations, store.prints, async () => {
    const trashed = await trashedIds(store);
    const candidates = (await textsSharing(store, landmarksOf(sketch))).filter((id) => !trashed.has(id));
    const prints = await store.prints.bulkGet(candidates.slice(0, mostCandidates));
    let best: { readonly clipId: string; readonly share: number } | null = null;
    for (const print of prints) {
      if (print === undefined) continue;
      const share = containment(sketch, print.sketch);
      if (share > (best?.share ?? 0)) best = { clipId: print.clipId, share };
    }
    return best && describe(store, best.clipId, best.share);
  });
}

/** Ids of the texts that share landmarks, those that share the most first. */
export async function textsSharing(store: Store, landmarks: readonly number[]): Promise<string[]> {
  const found = await Promise.all(
    landmarks.map((landmark) =>
      store.prints.where('landmarks').equals(landmark).limit(tooCommon).primaryKeys(),
    ),
  );
  const shared = new Map<string, number>();
  for (const ids of found) {
    if (ids.length === tooCommon) continue;
    for (const id of ids) shared.set(id, (shared.get(id) ?? 0) + 1);
  }
  return [...shared].sort(([, one], [, other]) => other - one).map(([id]) => id);
}

async function describe(store: Store, clipId: string, share: number): Promise<NearestText | null> {
  const row = await store.clips.get(clipId);
  if (row === undefined) return null;
  const [item] = await itemsOf(store, [row]);
  const title = item?.personal.title || row.title || row.firstClause;
  return { clipId, title, isSeed: row.kind === 'seed', share };
}
