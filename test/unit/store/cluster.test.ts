import { beforeEach, describe, expect, it } from 'vitest';
import { alsoKept, clusterOf, compareDates } from '../../../lib/store/cluster';
import { saveClip } from '../../../lib/store/clips';
import { openJob } from '../../../lib/store/jobs';
import type { Store } from '../../../lib/store/store';
import { deleteForGood, moveToTrash } from '../../../lib/store/trash';
import { undoJob } from '../../../lib/store/undo';
import { bodies, contentsOf, freshStore, noExtras, sampleClip } from './samples';

let store: Store;
beforeEach(() => {
  store = freshStore();
});

const whole = bodies.first + bodies.second;
/** So many Han characters that stand in no other text in this order. */
const unlike = (length: number): string =>
  Array.from({ length }, (_, at) => String.fromCharCode(0x4e00 + ((at * 7919) % 20_000))).join('');
const later = '2026-11-23T09:00:00.000Z';

async function keep(url: string, text: string, published: string | null = null): Promise<string> {
  const made = await sampleClip({ url, text });
  await saveClip(store, made, noExtras);
  // The sample's page tells no date.
  await store.clips.update(made.id, { publishedAt: published });
  return made.id;
}

async function members(id: string) {
  const cluster = await clusterOf(store, id);
  return cluster.members.map(({ item, says }) => [item.id, says]);
}

describe('the cluster of a text', () => {
  it('holds reprints from elsewhere in either script, the earliest published first', async () => {
    const reprint = await keep(
      'https://news.linjiang.example/1',
      whole + bodies.third.slice(0, 20),
      '2026-02',
    );
    const first = await keep('https://dj.qingyuan.example/1', whole, '2026-01-30');
    const undated = await keep('https://zz.yunling.example/1', bodies.firstTraditional);
    await keep('https://zz.yunling.example/2', bodies.third);
    expect(await members(first)).toEqual([
      [first, 'same-text'],
      [reprint, 'same-text'],
      [undated, 'same-text'],
    ]);
    expect(await alsoKept(store, first)).toMatchObject({ clipId: reprint, publishedAt: '2026-02', count: 2 });
  });

  it('tells a text that only shares passages', async () => {
    const first = await keep('https://a.example/1', bodies.first + bodies.second + bodies.third);
    const other = await keep('https://b.example/1', bodies.first + unlike(400));
    expect(await members(first)).toContainEqual([other, 'shares-passages']);
  });

  it('leaves out the trash, the revisions of its own page, and older revisions of others', async () => {
    const first = await keep('https://a.example/1', whole);
    await keep('https://a.example/1', `${whole}又增办实事七件。`);
    await keep('https://b.example/1', `${whole}本报讯。`);
    const newest = await keep('https://b.example/1', `${whole}本报讯员方晓明。`);
    const trashed = await keep('https://c.example/1', `${whole}转载。`);
    await moveToTrash(store, [trashed], later);
    expect(await members(first)).toEqual([
      [first, 'same-text'],
      [newest, 'same-text'],
    ]);
  });

  it('is empty for a clip that there is not, and no clip is also kept when it stands alone', async () => {
    expect(await clusterOf(store, 'nobody')).toEqual({ members: [], reprints: [] });
    expect(await alsoKept(store, await keep('https://a.example/1', whole))).toBeNull();
  });

  it('names the pages that print the very text of a member, until the clip is deleted for good', async () => {
    const first = await keep('https://a.example/1', whole);
    await keep('https://b.example/1', whole);
    expect((await clusterOf(store, first)).reprints).toMatchObject([
      { clipId: first, pageKey: 'https://b.example/1' },
    ]);
    await deleteForGood(store, [first]);
    expect(await store.reprints.count()).toBe(0);
  });
});

describe('the outcome of a clip that somebody asked for', () => {
  const job = {
    id: 'a',
    tabId: 1,
    frameId: 0,
    url: null,
    from: 'hint',
    part: 'page',
    edits: { title: null, tags: [] },
    askedAt: later,
  } as const;

  it('says where the same text is kept from', async () => {
    const first = await keep('https://a.example/1', whole, '2026-01-30');
    await openJob(store, job);
    const again = await sampleClip({ url: 'https://b.example/1', text: `${whole}本报讯。` });
    expect(await saveClip(store, again, { ...noExtras, job: 'a' })).toMatchObject({
      status: 'saved',
      also: { clipId: first, from: '清源县机关党建网', publishedAt: '2026-01-30', count: 1 },
    });
  });

  it('that noted a reprint is taken back with the note', async () => {
    await keep('https://a.example/1', whole);
    const before = { ...(await contentsOf(store)), jobs: [] };
    await openJob(store, job);
    const again = await sampleClip({ url: 'https://b.example/1', text: whole });
    await saveClip(store, again, { ...noExtras, job: 'a' });
    expect(await store.reprints.count()).toBe(1);
    await undoJob(store, 'a');
    expect({ ...(await contentsOf(store)), jobs: [] }).toEqual(before);
  });
});

it('dates are compared whatever their precision, unknown ones last', () => {
  const dates = [null, '2026-02-13', '2026', '2026-02', '2025-12-31'];
  expect(dates.toSorted(compareDates)).toEqual(['2025-12-31', '2026', '2026-02', '2026-02-13', null]);
});
