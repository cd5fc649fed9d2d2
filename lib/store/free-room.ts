import type { TaskKind } from './run-task';
import type { Store } from './store';
import type { WorkOf } from './task-rows';

/** Page copies removed in one transaction. */
const chunk = 200;
/** Page copies read at once to be measured: a large one takes a megabyte. */
const measuredAtOnce = 50;

/** Removes page copies to make room; the clips stay whole. There is no way back. */
export const freeing: TaskKind<WorkOf<'free'>> = {
  tables: (store) => [store.snapshots],
  prepare: async (store, { clipIds }, done) => {
    const ids = clipIds.slice(done, done + chunk);
    return async () => {
      const there = await store.snapshots.where('clipId').anyOf(ids).count();
      await store.snapshots.bulkDelete([...ids]);
      return { done: ids.length, changed: there, before: [] };
    };
  },
};

/** A page copy and the bytes that it takes, as it is stored. */
export interface PageCopy {
  readonly clipId: string;
  readonly bytes: number;
}

/** Which page copies go first. */
export type RemovalOrder = 'oldest' | 'largest';

/**
 * Measures all page copies, those of the oldest clips first; reads few at a time, so that they never stand in memory
 * together.
 * @param onProgress called with how many are measured
 * @throws the signal's reason when it is aborted
 */
export async function measureCopies(
  store: Store,
  signal: AbortSignal,
  onProgress: (done: number, of: number) => void,
): Promise<readonly PageCopy[]> {
  const held = new Set(await store.snapshots.toCollection().primaryKeys());
  const byAge = await store.clips.orderBy('clippedAt').primaryKeys();
  const ids = byAge.filter((id) => held.has(id));
  const copies: PageCopy[] = [];
  for (let at = 0; at < ids.length; at += measuredAtOnce) {
    signal.throwIfAborted();
    const rows = await store.snapshots.bulkGet(ids.slice(at, at + measuredAtOnce));
    for (const row of rows) {
      if (row !== undefined) copies.push({ clipId: row.clipId, bytes: row.gzip.length });
    }
    onProgress(copies.length, ids.length);
  }
  return copies;
}

/**
 * The fewest page copies, in an order, that take at least a share of the room of all.
 * @param copies the oldest clip's first
 * @param share between 0 and 1
 */
export function copiesToRemove(
  copies: readonly PageCopy[],
  order: RemovalOrder,
  share: number,
): readonly PageCopy[] {
  const ordered = order === 'oldest' ? copies : copies.toSorted((one, other) => other.bytes - one.bytes);
  const wanted = share * bytesOf(copies);
  const chosen: PageCopy[] = [];
  let bytes = 0;
  for (const copy of ordered) {
    if (bytes >= wanted) break;
    chosen.push(copy);
    bytes += copy.bytes;
  }
  return chosen;
}

/** What page copies take together. */
export function bytesOf(copies: readonly PageCopy[]): number {
  return copies.reduce((sum, { bytes }) => sum + bytes, 0);
}
