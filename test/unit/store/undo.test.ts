import { beforeEach, describe, expect, it } from 'vitest';
import { saveClip } from '../../../lib/store/clips';
import { openJob, type NewJob } from '../../../lib/store/jobs';
import { setPersonal } from '../../../lib/store/personal';
import { packSnapshot } from '../../../lib/store/snapshots';
import { moveToTrash } from '../../../lib/store/trash';
import { undoJob } from '../../../lib/store/undo';
import type { ClipExtras } from '../../../lib/store/save-clip';
import type { Store } from '../../../lib/store/store';
import { bodies, contentsOf, freshStore, noExtras, sampleClip } from './samples';

const later = '2026-11-23T09:00:00.000Z';

let store: Store;
beforeEach(() => {
  store = freshStore();
});

async function jobExtras(id: string): Promise<ClipExtras> {
  const job: NewJob = {
    id,
    tabId: 1,
    frameId: 0,
    url: null,
    from: 'popup',
    part: 'page',
    edits: { title: '题', tags: ['新'] },
    askedAt: later,
  };
  await openJob(store, job);
  const snapshot = await packSnapshot('<p>清源县</p>');
  return { snapshot, visiblePrint: [1], job: id, edits: job.edits, pageUrl: null };
}

async function contents(): Promise<Record<string, unknown[]>> {
  return { ...(await contentsOf(store)), jobs: [] };
}

describe('undoJob', () => {
  it('removes a clip that was just made, and nothing else', async () => {
    await saveClip(store, await sampleClip({ text: bodies.second }), noExtras);
    const before = await contents();
    await saveClip(store, await sampleClip({ clippedAt: later }), await jobExtras('a'));
    expect(await contents()).not.toEqual(before);
    expect(await undoJob(store, 'a')).toBe(true);
    expect(await contents()).toEqual(before);
    expect(await undoJob(store, 'a')).toBe(true);
    expect(await contents()).toEqual(before);
  });

  it('puts the personal fields of a clip back that was kept already, the trash too', async () => {
    const clip = await sampleClip();
    await saveClip(store, clip, { ...noExtras, edits: { title: null, tags: ['旧'] } });
    await moveToTrash(store, [clip.id], later);
    const before = await contents();
    await saveClip(
      store,
      { ...clip, provenance: { ...clip.provenance, clippedAt: later } },
      await jobExtras('a'),
    );
    expect(await contents()).not.toEqual(before);
    expect(await undoJob(store, 'a')).toBe(true);
    expect(await contents()).toEqual(before);
  });

  it('does not take later work along', async () => {
    const clip = await sampleClip();
    await saveClip(store, clip, await jobExtras('a'));
    await setPersonal(store, [clip.id], 'note', '批注', later);
    expect(await undoJob(store, 'a')).toBe(false);
    expect(await store.clips.count()).toBe(1);
  });

  it('does not pull a clip from under its newer revision', async () => {
    await saveClip(store, await sampleClip(), await jobExtras('a'));
    await saveClip(store, await sampleClip({ text: bodies.second, clippedAt: later }), await jobExtras('b'));
    expect(await undoJob(store, 'a')).toBe(false);
    expect(await undoJob(store, 'b')).toBe(true);
    expect(await undoJob(store, 'a')).toBe(true);
    expect(await store.clips.count()).toBe(0);
  });

  it('has nothing to undo where nothing was stored', async () => {
    expect(await undoJob(store, 'unknown')).toBe(false);
    await jobExtras('a');
    expect(await undoJob(store, 'a')).toBe(false);
  });
});
