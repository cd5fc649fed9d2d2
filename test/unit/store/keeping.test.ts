import { beforeEach, describe, expect, it } from 'vitest';
import { saveClip } from '../../../lib/store/clips';
import { judgePage, judgementOf, mayHint } from '../../../lib/store/feedback';
import { setPersonal, tagsInUse } from '../../../lib/store/personal';
import { isStorageFull } from '../../../lib/store/quota';
import {
  acknowledgeLoss,
  checkSentinel,
  type OutsideNote,
  type SentinelNote,
} from '../../../lib/store/sentinel';
import { packSnapshot, readSnapshot, snapshotLimit } from '../../../lib/store/snapshots';
import { deleteForGood, moveToTrash, restoreFromTrash } from '../../../lib/store/trash';
import type { Store } from '../../../lib/store/store';
import { bodies, contentsOf, freshStore, noExtras, sampleClip } from './samples';

const at = '2026-11-22T10:00:00.000Z';

const page = (n: number) => ({ url: `https://news.linjiang.example/${n}`, score: 3 });

function outside(): OutsideNote & { note: SentinelNote | null } {
  return {
    note: null,
    async read() {
      return this.note;
    },
    async write(note) {
      this.note = note;
    },
  };
}

let store: Store;
beforeEach(() => {
  store = freshStore();
});

describe('the trash', () => {
  it('gives back what was put into it', async () => {
    const clip = await sampleClip();
    await saveClip(store, clip, noExtras);
    await moveToTrash(store, [clip.id], at);
    expect((await store.annotations.get([clip.id, 'trashedAt']))?.value).toBe(at);
    await restoreFromTrash(store, [clip.id], at);
    expect((await store.annotations.get([clip.id, 'trashedAt']))?.value).toBeNull();
  });

  it('is emptied of everything that was kept with a clip', async () => {
    const clip = await sampleClip();
    const other = await sampleClip({ text: bodies.second, url: 'https://dj.qingyuan.example/2' });
    await saveClip(store, other, noExtras);
    const before = await contentsOf(store);
    const extras = {
      ...noExtras,
      snapshot: await packSnapshot('<p>a</p>'),
      edits: { title: null, tags: ['a'] },
    };
    await saveClip(store, clip, extras);
    await deleteForGood(store, [clip.id, 'unknown']);
    expect(await contentsOf(store)).toEqual(before);
  });

  it('takes no seeds, for good or for bad', async () => {
    const clip = await sampleClip();
    await saveClip(store, clip, noExtras);
    await store.clips.update(clip.id, { kind: 'seed' });
    await moveToTrash(store, [clip.id], at);
    expect(await store.annotations.count()).toBe(0);
    await deleteForGood(store, [clip.id]);
    expect(await store.clips.count()).toBe(1);
  });
});

describe('tags', () => {
  it('are offered by how often they are used, the trash left out', async () => {
    const texts = [bodies.first, bodies.second, bodies.third];
    const clips = await Promise.all(
      texts.map((text, n) => sampleClip({ text, url: `https://dj.qingyuan.example/${n}` })),
    );
    for (const clip of clips) await saveClip(store, clip, noExtras);
    const [a = '', b = '', c = ''] = clips.map(({ id }) => id);
    await setPersonal(store, [a, b], 'tags', ['基层', '防疫'], at);
    await setPersonal(store, [b], 'tags', ['防疫', '安全'], at);
    await setPersonal(store, [c], 'tags', ['安全', '旧'], at);
    await moveToTrash(store, [c], at);
    expect(await tagsInUse(store, 10)).toEqual(['防疫', '基层', '安全']);
    expect(await tagsInUse(store, 1)).toEqual(['防疫']);
  });
});

describe('snapshots', () => {
  it('come back as they were, smaller on the way', async () => {
    const html = `<!doctype html><p>${bodies.first.repeat(50)}</p>`;
    const packed = await packSnapshot(html);
    if (packed === null) throw new Error('not packed');
    expect(packed.originalBytes).toBe(Buffer.byteLength(html));
    expect(packed.gzip.length).toBeLessThan(packed.originalBytes / 10);
    await store.snapshots.add({ clipId: 'a', ...packed });
    expect(await readSnapshot(store, 'a')).toBe(html);
    expect(await readSnapshot(store, 'b')).toBeUndefined();
  });

  it('are not kept beyond the limit', async () => {
    expect(await packSnapshot('a'.repeat(snapshotLimit + 1))).toBeNull();
    expect(await packSnapshot('')).toBeNull();
  });
});

describe('judgements', () => {
  it('silence the page they are about, until they are taken back', async () => {
    await judgePage(store, { ...page(1), judgement: 'not-this-kind' }, at);
    expect(await judgementOf(store, `${page(1).url}#x`)).toBe('not-this-kind');
    expect([await mayHint(store, page(1).url), await mayHint(store, page(2).url)]).toEqual([false, true]);
    await judgePage(store, { ...page(1), judgement: 'withdrawn' }, at);
    expect(await judgementOf(store, page(1).url)).toBeNull();
    expect(await mayHint(store, page(1).url)).toBe(true);
  });

  it('silence a whole site after three pages, unless one of its pages was of the kind', async () => {
    for (const n of [1, 2, 3]) await judgePage(store, { ...page(n), judgement: 'not-this-kind' }, at);
    expect(await mayHint(store, page(4).url)).toBe(false);
    expect(await mayHint(store, 'https://dj.qingyuan.example/')).toBe(true);
    await judgePage(store, { ...page(5), judgement: 'this-kind' }, at);
    expect([await mayHint(store, page(4).url), await mayHint(store, page(3).url)]).toEqual([true, false]);
  });

  it('do not add up when the same page is judged again', async () => {
    for (const _ of [1, 2, 3]) await judgePage(store, { ...page(1), judgement: 'not-this-kind' }, at);
    expect(await mayHint(store, page(4).url)).toBe(true);
  });
});

describe('a full disk', () => {
  it('is known through the wrapping of the database', () => {
    const own = new DOMException('full', 'QuotaExceededError');
    const wrapped = Object.assign(new Error('AbortError'), { name: 'AbortError', inner: own });
    expect([isStorageFull(own), isStorageFull(wrapped)]).toEqual([true, true]);
    expect([isStorageFull(new Error('other')), isStorageFull('full'), isStorageFull(null)]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('the sentinel', () => {
  it('says nothing while all is well', async () => {
    const note = outside();
    const first = await checkSentinel(store, note, at);
    expect(first.lostAt).toBeNull();
    expect(await checkSentinel(store, note, '2027-01-01T00:00:00.000Z')).toEqual(first);
  });

  it('tells that the database is gone, until the person has been told', async () => {
    const note = outside();
    await checkSentinel(store, note, at);
    await store.delete();
    store = freshStore();
    const lostAt = '2027-01-01T00:00:00.000Z';
    expect((await checkSentinel(store, note, lostAt)).lostAt).toBe(lostAt);
    expect((await checkSentinel(store, note, '2027-01-02T00:00:00.000Z')).lostAt).toBe(lostAt);
    await acknowledgeLoss(note);
    expect((await checkSentinel(store, note, '2027-01-03T00:00:00.000Z')).lostAt).toBeNull();
  });

  it('takes neither a lost note nor a first start that broke off for a lost database', async () => {
    const note = outside();
    await checkSentinel(store, note, at);
    note.note = null;
    expect((await checkSentinel(store, note, at)).lostAt).toBeNull();
    const broken: OutsideNote = {
      read: async () => null,
      write: () => Promise.reject(new Error('the worker died')),
    };
    const young = freshStore();
    await expect(checkSentinel(young, broken, at)).rejects.toThrow('died');
    expect((await checkSentinel(young, outside(), at)).lostAt).toBeNull();
  });
});
