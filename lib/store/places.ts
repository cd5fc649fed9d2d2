import type { Store } from './store';

/** Where a clip was left: as told by its block, the place is found again in another view and at another size. */
export interface PlaceRow {
  readonly clipId: string;
  /** Index among the mended blocks. */
  readonly block: number;
  /** How far down in the block, 0 to 1. */
  readonly share: number;
  /** ISO time. */
  readonly at: string;
}

/** A place without what the store adds to it. */
export type Place = Pick<PlaceRow, 'block' | 'share'>;

/** Where a clip was left; null for its top. */
export async function readPlace(store: Store, clipId: string): Promise<Place | null> {
  return (await store.places.get(clipId)) ?? null;
}

/** Remembers where a clip was left; null, its top, needs no row. `at` is ISO 8601. */
export async function rememberPlace(
  store: Store,
  clipId: string,
  place: Place | null,
  at: string,
): Promise<void> {
  if (place === null) await store.places.delete(clipId);
  else await store.places.put({ clipId, block: place.block, share: place.share, at });
}
