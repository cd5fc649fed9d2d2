import { beforeEach, describe, expect, it, vi } from 'vitest';
import { IndexKeeper } from '../../../entrypoints/library/index-keeper.svelte';
import { foldedRow, readableSegment } from '../../../lib/store/search-rows';
import type { Store } from '../../../lib/store/store';
import { countWaiting, usualSizes } from '../../../lib/store/text-index';
import { freshStore } from '../store/samples';

let store: Store;

beforeEach(() => {
  store = freshStore();
  const request = (_name: string, _options: object, hold: (lock: object) => unknown): unknown => hold({});
  vi.stubGlobal('navigator', { locks: { request } });
  // There are no threads here: that is said each time.
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

const texts = (count: number) =>
  Array.from({ length: count }, (_, number) => foldedRow(String(number), '网格化管理'));

describe('the index’s keeper', () => {
  it('indexes nothing before all clips are listed', async () => {
    await store.folded.bulkAdd(texts(usualSizes.fewest));
    const keeper = new IndexKeeper(store);
    const end = keeper.start();
    await vi.waitUntil(() => keeper.changes > 0);
    expect(await countWaiting(store)).toBe(usualSizes.fewest);
    keeper.clipsStand(usualSizes.fewest);
    await vi.waitUntil(async () => (await countWaiting(store)) === 0);
    expect(keeper.progress).toBeNull();
    end();
  });

  it('says that texts are indexed anew after an update, how far it is, and no more when it is through', async () => {
    const each = usualSizes.most;
    const rows = texts(3 * each).map((row, place) => ({ ...row, segment: 1 + Math.floor(place / each) }));
    await store.folded.bulkAdd(rows);
    for (const number of [1, 2, 3]) {
      const clipIds = rows.filter(({ segment }) => segment === number).map(({ clipId }) => clipId);
      await store.segments.add({ number, clipIds, units: new Uint32Array() } as never);
    }
    const keeper = new IndexKeeper(store);
    const end = keeper.start();
    keeper.clipsStand(rows.length);
    await vi.waitUntil(() => keeper.progress !== null);
    expect(keeper.progress).toEqual({ share: 0, renews: true });
    await vi.waitUntil(() => keeper.progress?.share !== 0, { timeout: 10_000 });
    await vi.waitUntil(() => keeper.progress === null, { timeout: 10_000 });
    expect((await store.segments.toArray()).every((row) => readableSegment(row) !== null)).toBe(true);
    end();
  }, 30_000);
});
