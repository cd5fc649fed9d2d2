import { itemsOf } from './annotations';
import type { ClipItem } from './rows';
import type { Store } from './store';

/**
 * The chain of revisions that a clip belongs to, newest first, the clip itself included. A selection, and a
 * clip without address, is alone. Empty when there is no such clip.
 */
export function revisionsOf(store: Store, id: string): Promise<ClipItem[]> {
  return store.transaction('r', store.clips, store.annotations, async () => {
    const row = await store.clips.get(id);
    if (row === undefined) return [];
    if (row.pageKey === null || row.kind === 'selection') return itemsOf(store, [row]);
    const samePage = await store.clips.where('pageKey').equals(row.pageKey).toArray();
    const chain = samePage.filter((other) => other.kind !== 'selection');
    return itemsOf(
      store,
      chain.sort((a, b) => b.revision - a.revision),
    );
  });
}
