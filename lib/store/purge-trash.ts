import type { Store } from './store';
import { deleteForGood } from './trash';

/** Days for which a clip stays in the trash. */
export const trashDays = 30;
const day = 86_400_000;

/**
 * Days until what went into the trash at an ISO time is deleted for good, a day that has begun counted whole; 0 when
 * the next look at the trash takes it. `now` in milliseconds.
 */
export function daysLeft(trashedAt: string, now: number): number {
  return Math.max(0, Math.ceil((Date.parse(trashedAt) - now) / day + trashDays));
}

/**
 * Deletes for good what has lain in the trash for longer than `trashDays`; gives how many clips went. `now` in
 * milliseconds.
 */
export async function purgeTrash(store: Store, now: number): Promise<number> {
  const before = new Date(now - trashDays * day).toISOString();
  const rows = await store.annotations.where('field').equals('trashedAt').toArray();
  const old = rows.flatMap(({ clipId, value }) =>
    typeof value === 'string' && value < before ? [clipId] : [],
  );
  await deleteForGood(store, old);
  return old.length;
}
