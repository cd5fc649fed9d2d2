import { beforeEach, describe, expect, it } from 'vitest';
import { readClip } from '../../../lib/store/clips';
import { setPersonal } from '../../../lib/store/personal';
import { runTask } from '../../../lib/store/run-task';
import { saveClip } from '../../../lib/store/save-clip';
import { foldedRow } from '../../../lib/store/search-rows';
import type { Store } from '../../../lib/store/store';
import { storeTaskKinds } from '../../../lib/store/task-kinds';
import { openTask, turnTaskBack } from '../../../lib/store/tasks';
import { contentsOf, freshStore, noExtras, sampleClip } from './samples';
import { oneAtATime } from './task-surroundings';

const startedAt = '2026-03-01T08:00:00.000Z';
const published = '松岭区落實(shí)责任到人，走访群众四百余户，现场办理实事五十七件，群众满意度明显提高。';

let store: Store;
let id: string;

beforeEach(async () => {
  store = freshStore();
  const clip = await sampleClip({ text: published });
  id = clip.id;
  await saveClip(store, clip, { ...noExtras, visiblePrint: [3, 8] });
});

/** A clip as a version of the extension had made it that knew no repair for it. */
async function asOfOld(): Promise<void> {
  await store.texts.update(id, { mends: [] });
  await store.clips.update(id, { mendCount: 0 });
  await store.folded.put(foldedRow(id, '旧'));
}

async function recompute(): Promise<unknown> {
  const work = { kind: 'recompute', clipIds: [id], readingVariants: ['tw'], personalPhrases: [] } as const;
  await openTask(store, { id: 'task', work, total: 1, startedAt });
  return (await runTask(store, storeTaskKinds, oneAtATime(), 'task')).row;
}

describe('recomputing', () => {
  it('gives what a clip of today has, and leaves the published text and the personal part alone', async () => {
    await setPersonal(store, [id], 'note', '待核', startedAt);
    await asOfOld();
    expect(await recompute()).toMatchObject({ state: 'ended', changed: 1 });
    const after = await readClip(store, id);
    expect(after?.clip.mends.map(({ name }) => name)).toContain('pinyin-annotation');
    expect(after?.clip.conversions.map(({ variant }) => variant)).toEqual(['tw']);
    expect(after?.clip.report.blocks).toEqual([{ kind: 'paragraph', text: published, marks: [] }]);
    expect(after?.item).toMatchObject({ id, personal: { note: '待核' }, mendCount: 1 });
    expect((await store.folded.get(id))?.text).toContain('责任到人');
    expect([...((await store.prints.get(id))?.visible ?? [])]).toEqual([3, 8]);
  });

  it('writes nothing where nothing would change', async () => {
    await recompute();
    await store.tasks.clear();
    await store.taskSteps.clear();
    await store.taskWorks.clear();
    expect(await recompute()).toMatchObject({ state: 'ended', done: 1, changed: 0 });
    expect((await store.taskSteps.toArray())[0]?.before).toEqual([]);
  });

  it('leaves words that stay the same where the index has them', async () => {
    await recompute();
    for (const table of [store.tasks, store.taskSteps, store.taskWorks]) await table.clear();
    await store.folded.update(id, { segment: 7 });
    expect(await recompute()).toMatchObject({ changed: 0 });
    expect(await store.folded.get(id)).toMatchObject({ segment: 7 });
  });

  it('is taken back to the letter', async () => {
    await asOfOld();
    const parts = async () => {
      const { clips, texts, folded, prints } = await contentsOf(store);
      return { clips, texts, folded, prints };
    };
    const before = await parts();
    await recompute();
    expect(await parts()).not.toEqual(before);
    await turnTaskBack(store, 'task');
    await runTask(store, storeTaskKinds, oneAtATime(), 'task');
    expect(await parts()).toEqual(before);
  });
});
