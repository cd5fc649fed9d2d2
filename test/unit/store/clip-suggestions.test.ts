import { beforeEach, describe, expect, it } from 'vitest';
import { saveClip } from '../../../lib/store/clips';
import { findClips } from '../../../lib/store/find-clips';
import type { Store } from '../../../lib/store/store';
import { moveToTrash } from '../../../lib/store/trash';
import { bodies, freshStore, noExtras, sampleClip } from './samples';

let store: Store;
beforeEach(() => {
  store = freshStore();
});

const unhurried = new AbortController().signal;
const titles = async (words: string, limit = 6) => {
  const { clips, all } = await findClips(store, words, limit, unhurried);
  return [all, ...clips.map(({ title }) => title)];
};

describe('findClips', () => {
  it('names the clips that answer best, without the trash unless it is asked for', async () => {
    const first = await sampleClip({ title: '云岭镇网格化' });
    const second = await sampleClip({ title: null, text: bodies.second, url: 'https://a.example/2' });
    await saveClip(store, first, noExtras);
    await saveClip(store, second, noExtras);
    expect(await titles('網格化')).toEqual([2, '云岭镇网格化', '云岭镇党委推行网格化管理']);
    expect(await titles('网格化', 1)).toEqual([2, '云岭镇网格化']);
    expect(await titles('title:云岭镇网格化')).toEqual([1, '云岭镇网格化']);
    await moveToTrash(store, [first.id], '2026-11-22T10:00:00.000Z');
    expect(await titles('网格化')).toEqual([1, '云岭镇党委推行网格化管理']);
    expect(await titles('网格化 in:trash')).toEqual([1, '云岭镇网格化']);
  });
});
