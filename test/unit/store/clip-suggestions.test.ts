import { beforeEach, describe, expect, it } from 'vitest';
import { setPersonal } from '../../../lib/store/personal';
import { saveClip } from '../../../lib/store/clips';
import { ClipSuggestions } from '../../../lib/store/clip-suggestions';
import type { Store } from '../../../lib/store/store';
import { moveToTrash } from '../../../lib/store/trash';
import { bodies, freshStore, noExtras, sampleClip } from './samples';

let store: Store;
beforeEach(() => {
  store = freshStore();
});

const unhurried = new AbortController().signal;
const now = '2026-11-22T10:00:00.000Z';

async function titles(words: string, limit = 6, suggestions = new ClipSuggestions(store)) {
  return (await suggestions.find(words, limit, 0, unhurried)).map(({ title }) => title);
}

async function twoClips(): Promise<readonly [string, string]> {
  const first = await sampleClip({ title: '云岭镇网格化' });
  const second = await sampleClip({
    title: null,
    text: bodies.second,
    url: 'https://a.example/2',
    clippedAt: '2026-11-21T09:00:00.000Z',
  });
  await saveClip(store, first, noExtras);
  await saveClip(store, second, noExtras);
  return [first.id, second.id];
}

describe('ClipSuggestions', () => {
  it('names the clips that answer best, without the trash unless it is asked for', async () => {
    const [first] = await twoClips();
    expect(await titles('網格化')).toEqual(['云岭镇网格化', '云岭镇党委推行网格化管理']);
    expect(await titles('网格化', 1)).toEqual(['云岭镇网格化']);
    expect(await titles('title:云岭镇网格化')).toEqual(['云岭镇网格化']);
    expect(await titles('网格化 -先锋岗')).toEqual(['云岭镇党委推行网格化管理']);
    expect(await titles('网格化 is:duplicate')).toEqual([]);
    await moveToTrash(store, [first], now);
    expect(await titles('网格化')).toEqual(['云岭镇党委推行网格化管理']);
    expect(await titles('网格化 in:trash')).toEqual(['云岭镇网格化']);
  });

  it('finds by text and title however many clips are newer, by a tag only among the newest', async () => {
    const [first, second] = await twoClips();
    const narrow = new ClipSuggestions(store, { ofIndex: 1, newest: 0 });
    expect(await titles('先锋岗', 6, narrow)).toEqual(['云岭镇网格化']);
    expect(await titles('title:网格化', 6, narrow)).toEqual(['云岭镇网格化']);
    await setPersonal(store, [first, second], 'tags', ['乡村'], now);
    expect(await titles('tag:乡村', 6, narrow)).toEqual([]);
    expect(await titles('tag:乡村')).toHaveLength(2);
  });

  it('looks first at what holds the most of the words', async () => {
    await twoClips();
    const narrow = new ClipSuggestions(store, { ofIndex: 1, newest: 0 });
    // 群众 stands oftener in the second clip, 先锋岗 only in the first.
    expect(await titles('群众 先锋岗', 6, narrow)).toEqual(['云岭镇网格化']);
  });

  it('reads the newest clips anew after a while', async () => {
    const suggestions = new ClipSuggestions(store);
    const found = async (at: number) => (await suggestions.find('tag:乡村', 6, at, unhurried)).length;
    expect(await found(0)).toBe(0);
    const [first] = await twoClips();
    await setPersonal(store, [first], 'tags', ['乡村'], now);
    expect(await found(60_000)).toBe(1);
  });

  it('stops for newer words', async () => {
    await twoClips();
    const stop = new AbortController();
    stop.abort();
    await expect(new ClipSuggestions(store).find('网格', 6, 0, stop.signal)).rejects.toThrow(/abort/i);
  });
});
