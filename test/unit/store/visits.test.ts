import { beforeEach, describe, expect, it } from 'vitest';
import { saveClip } from '../../../lib/store/clips';
import { openJob } from '../../../lib/store/jobs';
import type { Store } from '../../../lib/store/store';
import { deleteForGood } from '../../../lib/store/trash';
import { undoJob } from '../../../lib/store/undo';
import { pagesNotAsKept, recordVisit, visitOf } from '../../../lib/store/visits';
import { bodies, freshStore, noExtras, sampleClip } from './samples';

const url = 'https://dj.qingyuan.example/a/1.html';
const [monday, tuesday, friday] = [
  '2026-11-23T09:00:00.000Z',
  '2026-11-24T09:00:00.000Z',
  '2026-11-27T09:00:00.000Z',
];

let store: Store;
beforeEach(async () => {
  store = freshStore();
  await saveClip(store, await sampleClip(), noExtras);
});

describe('a kept page that is visited again', () => {
  it('is remembered as it was found, and since when', async () => {
    expect(await visitOf(store, url)).toBeNull();
    await recordVisit(store, `${url}#top`, { state: 'same' }, monday);
    expect(await pagesNotAsKept(store)).toEqual([]);
    await recordVisit(store, url, { state: 'changed' }, tuesday);
    await recordVisit(store, url, { state: 'changed' }, friday);
    expect(await visitOf(store, url)).toEqual({
      pageKey: url,
      seen: { state: 'changed' },
      at: friday,
      since: tuesday,
    });
    await recordVisit(store, url, { state: 'gone', why: 'not-found' }, friday);
    expect(await pagesNotAsKept(store)).toMatchObject([{ seen: { state: 'gone' }, since: friday }]);
  });

  it('is as it was kept again once its new text is clipped; taking that back brings the visit back', async () => {
    await recordVisit(store, url, { state: 'changed' }, monday);
    const before = await visitOf(store, url);
    const edits = { title: null, tags: [] };
    await openJob(store, {
      id: 'a',
      tabId: 1,
      frameId: 0,
      url,
      from: 'popup',
      part: 'page',
      edits,
      askedAt: tuesday,
    });
    await saveClip(store, await sampleClip({ text: bodies.second, clippedAt: tuesday }), {
      ...noExtras,
      job: 'a',
    });
    expect(await visitOf(store, url)).toBeNull();
    await undoJob(store, 'a');
    expect(await visitOf(store, url)).toEqual(before);
  });

  it('is forgotten with its last clip', async () => {
    const newer = await sampleClip({ text: bodies.second, clippedAt: tuesday });
    await saveClip(store, newer, noExtras);
    await recordVisit(store, url, { state: 'same' }, friday);
    await deleteForGood(store, [newer.id]);
    expect(await visitOf(store, url)).not.toBeNull();
    await deleteForGood(store, [(await sampleClip()).id]);
    expect(await visitOf(store, url)).toBeNull();
  });
});

it('of a page that is not kept nothing is remembered', async () => {
  expect(await recordVisit(store, 'https://elsewhere.example/', { state: 'changed' }, monday)).toBe(false);
  expect(await store.visits.count()).toBe(0);
});
