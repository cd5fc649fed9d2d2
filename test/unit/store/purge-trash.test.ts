import { expect, it } from 'vitest';
import { saveClip } from '../../../lib/store/clips';
import { purgeTrash } from '../../../lib/store/purge-trash';
import { moveToTrash } from '../../../lib/store/trash';
import { bodies, freshStore, noExtras, sampleClip } from './samples';

it('the trash keeps a clip for thirty days and no longer', async () => {
  const store = freshStore();
  const old = await sampleClip({ url: 'https://a.bichuan-yangben.cn/1', text: bodies.first });
  const fresh = await sampleClip({ url: 'https://a.bichuan-yangben.cn/2', text: bodies.second });
  const kept = await sampleClip({ url: 'https://a.bichuan-yangben.cn/3', text: bodies.third });
  for (const clip of [old, fresh, kept]) await saveClip(store, clip, noExtras);
  await moveToTrash(store, [old.id], '2026-01-01T00:00:00.000Z');
  await moveToTrash(store, [fresh.id], '2026-01-03T00:00:00.000Z');
  expect(await purgeTrash(store, Date.parse('2026-02-01T00:00:00.000Z'))).toBe(1);
  expect((await store.clips.toCollection().primaryKeys()).sort()).toEqual([fresh.id, kept.id].sort());
  expect(await store.texts.get(old.id)).toBeUndefined();
});
