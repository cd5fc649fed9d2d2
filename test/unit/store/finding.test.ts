import { beforeEach, describe, expect, it } from 'vitest';
import { saveClip } from '../../../lib/store/clips';
import { nearestText } from '../../../lib/store/nearest';
import { previewClip } from '../../../lib/store/preview';
import { knownPage } from '../../../lib/store/standing';
import { judgePage } from '../../../lib/store/feedback';
import { setPersonal } from '../../../lib/store/personal';
import { moveToTrash } from '../../../lib/store/trash';
import type { Store } from '../../../lib/store/store';
import { bodies, freshStore, noExtras, sampleClip } from './samples';

const at = '2026-11-22T10:00:00.000Z';
const url = 'https://dj.qingyuan.example/a/1.html';

let store: Store;
beforeEach(() => {
  store = freshStore();
});

describe('nearestText', () => {
  it('names the stored text that shares the most, in whatever script', async () => {
    const first = await sampleClip();
    await saveClip(store, first, noExtras);
    await saveClip(store, await sampleClip({ text: bodies.second, url: 'https://a.example/2' }), noExtras);
    const reprint = await sampleClip({
      text: `${bodies.firstTraditional}特此報道。`,
      url: 'https://b.example/',
    });
    const nearest = await nearestText(store, reprint.provenance.sketch);
    expect(nearest).toMatchObject({ clipId: first.id, title: '清源县机关工委抓早抓细', isSeed: false });
    expect(nearest?.share).toBeGreaterThan(0.9);
    await setPersonal(store, [first.id], 'title', '我的题目', at);
    expect((await nearestText(store, reprint.provenance.sketch))?.title).toBe('我的题目');
  });

  it('is null when nothing is shared, or only with the trash', async () => {
    const first = await sampleClip();
    await saveClip(store, first, noExtras);
    const other = await sampleClip({ text: bodies.third });
    expect(await nearestText(store, other.provenance.sketch)).toBeNull();
    await moveToTrash(store, [first.id], at);
    expect(await nearestText(store, first.provenance.sketch)).toBeNull();
  });
});

describe('knownPage', () => {
  it('knows the newest revision of a page and what could be seen of it', async () => {
    const first = await sampleClip({ url });
    const second = await sampleClip({ url, text: bodies.second });
    await saveClip(store, first, { ...noExtras, visiblePrint: [1] });
    await saveClip(store, second, { ...noExtras, visiblePrint: [2, 3] });
    expect(await knownPage(store, `${url}#a`)).toMatchObject({
      clip: { id: second.id },
      print: [2, 3],
      hint: false,
    });
    await moveToTrash(store, [second.id], at);
    expect(await knownPage(store, url)).toMatchObject({ clip: { id: first.id }, print: [1] });
  });

  it('knows the page by the address in the tab, where the text stands in a frame of it', async () => {
    const framed = await sampleClip({ url: 'https://dj.qingyuan.example/frames/body.html' });
    await saveClip(store, framed, { ...noExtras, pageUrl: url });
    expect((await knownPage(store, url)).clip?.url).toBe('https://dj.qingyuan.example/frames/body.html');
    const changed = await sampleClip({ url: framed.report.url, text: bodies.second });
    expect((await previewClip(store, changed, url)).already).toMatchObject({ how: 'same-page' });
  });

  it('does not take a selection for the page', async () => {
    await saveClip(store, await sampleClip({ url, kind: 'selection' }), noExtras);
    expect(await knownPage(store, url)).toEqual({ clip: null, print: null, hint: true });
  });

  it('gives no hint on what was judged not to be of the kind', async () => {
    await judgePage(store, { url, judgement: 'not-this-kind', score: 2 }, at);
    expect((await knownPage(store, url)).hint).toBe(false);
  });
});

describe('previewClip', () => {
  it('says what would be clipped, and stores nothing', async () => {
    const clip = await sampleClip({ url, text: bodies.first.repeat(20) });
    const preview = await previewClip(store, clip, null);
    expect(preview).toMatchObject({
      status: 'ready',
      url,
      title: '清源县机关工委抓早抓细',
      source: null,
      characters: bodies.first.length * 20,
      script: 'hans',
      isSelection: false,
      already: null,
      nearest: null,
      judgement: null,
      knownTags: [],
    });
    expect(preview.opening.join('')).toHaveLength(600);
    expect(await store.clips.count()).toBe(0);
  });

  it('tells the same text, from anywhere, from another text of the same page', async () => {
    const kept = await sampleClip({ url, clippedAt: at });
    await saveClip(store, kept, noExtras);
    const elsewhere = await sampleClip({ url: 'https://b.example/', text: bodies.firstTraditional });
    const already = {
      visit: null,
      clipId: kept.id,
      title: '清源县机关工委抓早抓细',
      clippedAt: at,
      revision: 1,
    };
    const here = { ...already, isElsewhere: false };
    expect((await previewClip(store, elsewhere, null)).already).toEqual({
      ...already,
      how: 'same-text',
      isElsewhere: true,
    });
    expect((await previewClip(store, kept, null)).already).toEqual({ ...here, how: 'same-text' });
    const changed = await sampleClip({ url, text: bodies.second });
    expect((await previewClip(store, changed, null)).already).toEqual({ ...here, how: 'same-page' });
    const part = await sampleClip({ url, text: bodies.second, kind: 'selection' });
    expect((await previewClip(store, part, null)).already).toBeNull();
    await moveToTrash(store, [kept.id], at);
    expect((await previewClip(store, elsewhere, null)).already).toBeNull();
  });
});
