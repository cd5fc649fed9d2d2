import { describe, expect, it } from 'vitest';
import { saveClip } from '../../../lib/store/clips';
import { bytesOf, copiesToRemove, measureCopies } from '../../../lib/store/free-room';
import { daysLeft } from '../../../lib/store/purge-trash';
import { isNearlyFull } from '../../../lib/store/quota';
import { roomParts, valueBytes } from '../../../lib/store/room-parts';
import { packSnapshot } from '../../../lib/store/snapshots';
import { goingAlong } from '../../../lib/store/what-goes';
import { bodies, freshStore, noExtras, sampleClip } from './samples';

const page = 'https://a.bichuan-yangben.cn/1';

/** Three clips, two of them versions of one page, each with a larger page copy than the one before. */
async function library() {
  const store = freshStore();
  const texts = [bodies.first, bodies.second, bodies.third];
  for (const [index, text] of texts.entries()) {
    const url = index === 2 ? 'https://a.bichuan-yangben.cn/3' : page;
    const clippedAt = `2026-0${index + 1}-01T08:00:00.000Z`;
    const noise = Array.from({ length: 400 * (index + 1) }, (_, at) => ((at * 7919) % 9973).toString(36));
    const snapshot = await packSnapshot(`<p>${noise.join(' ')}</p>`);
    await saveClip(store, await sampleClip({ url, text, clippedAt }), { ...noExtras, snapshot });
  }
  return store;
}

describe('page copies', () => {
  it('are measured, those of the oldest clips first', async () => {
    const store = await library();
    const copies = await measureCopies(store, new AbortController().signal, () => {});
    const rows = await store.snapshots.bulkGet(copies.map(({ clipId }) => clipId));
    expect(copies.map(({ bytes }) => bytes)).toEqual(rows.map((row) => row?.gzip.length));
    const sizes = copies.map(({ bytes }) => bytes);
    expect(sizes).toEqual(sizes.toSorted((one, other) => one - other));
    expect(sizes).toHaveLength(3);
  });

  const copies = [
    { clipId: 'old', bytes: 10 },
    { clipId: 'middle', bytes: 60 },
    { clipId: 'new', bytes: 30 },
  ];

  it.each([
    ['oldest', 0.05, ['old']],
    ['oldest', 0.5, ['old', 'middle']],
    ['oldest', 1, ['old', 'middle', 'new']],
    ['largest', 0.5, ['middle']],
    ['largest', 0.61, ['middle', 'new']],
    ['largest', 0, []],
  ] as const)('are chosen %s first until a share of %d is free', (order, share, ids) => {
    const chosen = copiesToRemove(copies, order, share);
    expect(chosen.map(({ clipId }) => clipId)).toEqual(ids);
    expect(bytesOf(chosen)).toBeGreaterThanOrEqual(share * 100);
  });
});

describe('the room that is taken', () => {
  it('is split into parts that come to the whole', async () => {
    const store = await library();
    const parts = await roomParts(store, 1_000_000);
    expect(parts.texts + parts.snapshots + parts.index + parts.rest).toBeCloseTo(1_000_000);
    const copies = await measureCopies(store, new AbortController().signal, () => {});
    // Besides its bytes a row has its key and a number.
    expect(parts.snapshots).toBeGreaterThan(bytesOf(copies));
    expect(parts.snapshots).toBeLessThan(bytesOf(copies) + 3 * 100);
  });

  it('is never less than its parts', async () => {
    const { rest, ...parts } = await roomParts(await library(), 1_000);
    expect(rest).toBe(0);
    expect(parts.texts + parts.snapshots + parts.index).toBeCloseTo(1_000);
  });

  it('counts what a browser stores', () => {
    expect(valueBytes('abc')).toBe(3);
    expect(valueBytes('云岫a')).toBe(6);
    expect(valueBytes({ note: '云', at: [1, 2] })).toBe(4 + 2 + 2 + 16);
    expect(valueBytes(new Uint32Array(4))).toBe(16);
  });

  it.each([
    [79, 100, false],
    [80, 100, true],
    [80, 0, false],
  ])('of %d of %d bytes is nearly all: %s', (usage, quota, isFull) => {
    expect(isNearlyFull({ usage, quota, persisted: false })).toBe(isFull);
  });
});

describe('deleting for good', () => {
  it('counts the page copies and the versions that go', async () => {
    const store = await library();
    const ids = await store.clips.orderBy('clippedAt').primaryKeys();
    expect(await goingAlong(store, ids)).toEqual({ snapshots: 3, versions: 2 });
    expect(await goingAlong(store, ids.slice(2))).toEqual({ snapshots: 1, versions: 0 });
    expect(await goingAlong(store, ids.slice(0, 1))).toEqual({ snapshots: 1, versions: 1 });
  });

  it.each([
    ['2026-01-01T08:00:00.000Z', '2026-01-01T08:00:00.000Z', 30],
    ['2026-01-01T08:00:00.000Z', '2026-01-01T09:00:00.000Z', 30],
    ['2026-01-01T08:00:00.000Z', '2026-01-30T09:00:00.000Z', 1],
    ['2026-01-01T08:00:00.000Z', '2026-03-01T08:00:00.000Z', 0],
  ])('of what was trashed at %s is, at %s, %d days off', (trashedAt, now, days) => {
    expect(daysLeft(trashedAt, Date.parse(now))).toBe(days);
  });
});
