import { itemsOf } from '../../../lib/store/annotations';
import type { ClipItem } from '../../../lib/store/rows';
import type { Store } from '../../../lib/store/store';

/** All clips, the trashed ones and old revisions too, newest first. */
export async function allItems(store: Store): Promise<ClipItem[]> {
  const items = await itemsOf(store, await store.clips.toArray());
  return items.sort((one, other) =>
    one.clippedAt === other.clippedAt ? 0 : one.clippedAt < other.clippedAt ? 1 : -1,
  );
}
