import type { Store } from './store';

/** What goes with clips that are deleted for good, besides what stands in their rows. */
export interface GoingAlong {
  /** Page copies. */
  readonly snapshots: number;
  /** How many of the clips are one of several versions of a page. */
  readonly versions: number;
}

/** Counts what deleting clips would take along; nothing is written. */
export async function goingAlong(store: Store, ids: readonly string[]): Promise<GoingAlong> {
  const [snapshots, rows] = await Promise.all([
    store.snapshots.where('clipId').anyOf(ids).count(),
    store.clips.bulkGet([...ids]),
  ]);
  // A selection belongs to no chain of revisions.
  const going = rows.filter((row) => row !== undefined).filter(({ kind }) => kind !== 'selection');
  const pages = new Set(going.flatMap(({ pageKey }) => (pageKey === null ? [] : [pageKey])));
  const kept = await store.clips
    .where('pageKey')
    .anyOf([...pages])
    .toArray();
  const clipsOf = new Map<string | null, number>();
  for (const { pageKey, kind } of kept) {
    if (kind !== 'selection') clipsOf.set(pageKey, (clipsOf.get(pageKey) ?? 0) + 1);
  }
  return { snapshots, versions: going.filter(({ pageKey }) => (clipsOf.get(pageKey) ?? 0) > 1).length };
}
