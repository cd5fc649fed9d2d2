import { beforeEach, describe, expect, it } from 'vitest';
import { findByPage, findByTextHash, readClip, saveClip } from '../../../lib/store/clips';
import { newestItems } from '../../../lib/store/newest-items';
import { allItems } from './all-items';
import { setPersonal } from '../../../lib/store/personal';
import { revisionsOf } from '../../../lib/store/revisions';
import { moveToTrash } from '../../../lib/store/trash';
import type { Store } from '../../../lib/store/store';
import { bodies, contentsOf, freshStore, noExtras, sampleClip } from './samples';

let store: Store;
beforeEach(() => {
  store = freshStore();
});

const later = '2026-11-23T09:00:00.000Z';

describe('saveClip', () => {
  it('stores a clip so that it reads back whole', async () => {
    const clip = await sampleClip();
    const outcome = await saveClip(store, clip, { ...noExtras, visiblePrint: [3, 7] });
    expect(outcome).toEqual({ status: 'saved', clipId: clip.id, title: '清源县机关工委抓早抓细' });
    const stored = await readClip(store, clip.id);
    expect(stored?.clip).toEqual(clip);
    expect(stored?.item).toMatchObject({ revision: 1, previousId: null, characters: bodies.first.length });
    expect(stored?.hasSnapshot).toBe(false);
  });

  it('calls a clip without title by its first clause', async () => {
    const outcome = await saveClip(store, await sampleClip({ title: null }), noExtras);
    expect(outcome.title).toBe('清源县机关工委抓早抓细');
    expect((await newestItems(store, 1))[0]?.title).toBeNull();
  });

  it('keeps the edits of the person apart from the published part', async () => {
    const clip = await sampleClip();
    const edits = { title: '我的题目', tags: ['防疫', '防疫', '基层'] };
    const outcome = await saveClip(store, clip, { ...noExtras, edits });
    expect(outcome.title).toBe('我的题目');
    const [item] = await newestItems(store, 1);
    expect(item?.title).toBe('清源县机关工委抓早抓细');
    expect(item?.personal).toMatchObject({ title: '我的题目', tags: ['防疫', '基层'] });
  });
});

describe('the same text again', () => {
  it('is a duplicate, and stores nothing', async () => {
    const first = await sampleClip();
    await saveClip(store, first, noExtras);
    const before = await contentsOf(store);
    const again = await sampleClip({ text: bodies.firstTraditional, clippedAt: later });
    expect(await saveClip(store, again, noExtras)).toMatchObject({ status: 'duplicate', clipId: first.id });
    expect(await contentsOf(store)).toEqual(before);
  });

  it('is a duplicate from another site too, which is noted as a place where it is printed', async () => {
    const first = await sampleClip();
    await saveClip(store, first, noExtras);
    const before = await contentsOf(store);
    const again = await sampleClip({
      url: 'https://news.linjiang.example/9',
      text: bodies.firstTraditional,
      clippedAt: later,
    });
    expect(await saveClip(store, again, noExtras)).toEqual({
      status: 'duplicate',
      clipId: first.id,
      title: '清源县机关工委抓早抓细',
      clippedAt: '2026-11-22T09:00:00.000Z',
      restored: false,
      noted: true,
    });
    const { reprints, ...others } = await contentsOf(store);
    expect({ ...others, reprints: [] }).toEqual(before);
    expect(reprints).toMatchObject([
      { clipId: first.id, url: 'https://news.linjiang.example/9', script: 'hant', seenAt: later },
    ]);
    expect(await saveClip(store, again, noExtras)).not.toHaveProperty('noted');
    expect(await findByTextHash(store, again.provenance.textHash)).toHaveLength(1);
  });

  it('adds new tags to the clip that is kept, and its title only where the person gave none', async () => {
    const clip = await sampleClip();
    await saveClip(store, clip, { ...noExtras, edits: { title: null, tags: ['防疫'] } });
    await saveClip(store, clip, { ...noExtras, edits: { title: '甲', tags: ['基层'] } });
    await saveClip(store, clip, { ...noExtras, edits: { title: '乙', tags: [] } });
    expect((await newestItems(store, 1))[0]?.personal).toMatchObject({
      tags: ['防疫', '基层'],
      title: '甲',
    });
  });

  it('is brought out of the trash', async () => {
    const clip = await sampleClip();
    await saveClip(store, clip, noExtras);
    await moveToTrash(store, [clip.id], later);
    expect(await newestItems(store, 5)).toEqual([]);
    expect(await saveClip(store, clip, noExtras)).toMatchObject({ status: 'duplicate', restored: true });
    expect(await newestItems(store, 5)).toHaveLength(1);
  });

  it('is told of the clip in the light rather than of one in the trash', async () => {
    const here = await sampleClip();
    const selection = await sampleClip({ kind: 'selection', url: 'https://dj.qingyuan.example/b' });
    await saveClip(store, here, noExtras);
    await moveToTrash(store, [here.id], later);
    const row = await store.clips.get(here.id);
    if (row === undefined) throw new Error('not stored');
    await store.clips.put({ ...row, id: selection.id, url: selection.report.url });
    expect(await saveClip(store, here, noExtras)).toMatchObject({ clipId: selection.id, restored: false });
  });
});

describe('another text of the same page', () => {
  it('becomes the next revision, whatever fragment the address carries', async () => {
    const first = await sampleClip();
    const second = await sampleClip({ url: `${first.report.url}#p2`, text: bodies.second, clippedAt: later });
    await saveClip(store, first, noExtras);
    expect(await saveClip(store, second, noExtras)).toEqual({
      status: 'revision',
      clipId: second.id,
      previousId: first.id,
      title: '清源县机关工委抓早抓细',
    });
    const chain = await revisionsOf(store, first.id);
    expect(chain.map(({ id, revision, previousId }) => [id, revision, previousId])).toEqual([
      [second.id, 2, first.id],
      [first.id, 1, null],
    ]);
    expect(await findByPage(store, 'http://dj.qingyuan.example/a/1.html')).toEqual(chain);
  });

  it('counts on, and says nothing of a revision when the earlier ones lie in the trash', async () => {
    const first = await sampleClip();
    await saveClip(store, first, noExtras);
    await moveToTrash(store, [first.id], later);
    const second = await sampleClip({ text: bodies.second, clippedAt: later });
    expect(await saveClip(store, second, noExtras)).toMatchObject({ status: 'saved' });
    expect((await readClip(store, second.id))?.item).toMatchObject({ revision: 2, previousId: first.id });
  });

  it('is no revision when only a part was selected', async () => {
    const whole = await sampleClip();
    const part = await sampleClip({ kind: 'selection', text: bodies.third });
    const newer = await sampleClip({ text: bodies.second, clippedAt: later });
    await saveClip(store, whole, noExtras);
    expect(await saveClip(store, part, noExtras)).toMatchObject({ status: 'saved' });
    expect(await saveClip(store, newer, noExtras)).toMatchObject({
      status: 'revision',
      previousId: whole.id,
    });
    expect(await revisionsOf(store, part.id)).toHaveLength(1);
    expect(await revisionsOf(store, whole.id)).toHaveLength(2);
  });

  it('cannot be told of clips without address', async () => {
    await saveClip(store, await sampleClip({ url: null, kind: 'import' }), noExtras);
    const other = await sampleClip({ url: null, kind: 'import', text: bodies.second });
    expect(await saveClip(store, other, noExtras)).toMatchObject({ status: 'saved' });
  });
});

describe('a write that fails half way', () => {
  it('leaves nothing behind', async () => {
    const before = await contentsOf(store);
    store.prints.hook('creating', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(saveClip(store, await sampleClip(), noExtras)).rejects.toThrow('no room');
    expect(await contentsOf(store)).toEqual(before);
  });
});

describe('lists', () => {
  it('are newest first, with what the person added, and without the trash where it is not asked for', async () => {
    const texts = [bodies.first, bodies.second, bodies.third];
    const clips = await Promise.all(
      texts.map((text, at) =>
        sampleClip({
          text,
          url: `https://dj.qingyuan.example/${at}`,
          clippedAt: `2026-11-2${at}T00:00:00.000Z`,
        }),
      ),
    );
    for (const clip of clips) await saveClip(store, clip, noExtras);
    const [oldest = '', middle = '', newest = ''] = clips.map(({ id }) => id);
    await setPersonal(store, [oldest], 'note', '细读', later);
    await moveToTrash(store, [middle], later);
    expect((await newestItems(store, 2)).map(({ id }) => id)).toEqual([newest, oldest]);
    expect((await newestItems(store, 1)).map(({ id }) => id)).toEqual([newest]);
    const all = await allItems(store);
    expect(all.map(({ id }) => id)).toEqual([newest, middle, oldest]);
    expect(all[2]?.personal.note).toBe('细读');
    expect(all[1]?.personal.trashedAt).toBe(later);
  });

  it('look past what lies in the trash, as far back as they must', async () => {
    const kept: string[] = [];
    for (let number = 10; number < 30; number++) {
      // Always two at the same moment.
      const clippedAt = `2026-11-${number - (number % 2)}T00:00:00.000Z`;
      const clip = await sampleClip({ url: null, text: `${bodies.first}${number}`, clippedAt });
      await saveClip(store, clip, noExtras);
      if (number < 14) kept.push(clip.id);
      else await moveToTrash(store, [clip.id], later);
    }
    const [older, newer] = [kept.slice(0, 2).sort(), kept.slice(2).sort()];
    const newestFirst = [...newer, ...older];
    const given = async (limit: number): Promise<readonly string[]> =>
      (await newestItems(store, limit)).map(({ id }) => id);
    expect(await given(4)).toEqual(newestFirst);
    expect(await given(3)).toEqual(newestFirst.slice(0, 3));
    expect(await given(100)).toEqual(newestFirst);
  });

  it('know nothing of a clip that is not there', async () => {
    expect(await readClip(store, 'ab')).toBeUndefined();
    expect(await revisionsOf(store, 'ab')).toEqual([]);
  });
});
