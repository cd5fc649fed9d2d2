import { beforeEach, describe, expect, it } from 'vitest';
import { readClip } from '../../../lib/store/clips';
import { setPersonal } from '../../../lib/store/personal';
import type { ClipItem } from '../../../lib/store/rows';
import { runTask, type TaskKinds, type TaskLocks } from '../../../lib/store/run-task';
import { saveClip } from '../../../lib/store/save-clip';
import { openStore, type Store } from '../../../lib/store/store';
import { storeTaskKinds } from '../../../lib/store/task-kinds';
import type { TaskName, TaskWork } from '../../../lib/store/task-rows';
import {
  continueTask,
  forgetTasks,
  openTask,
  runningTasks,
  stopTask,
  turnTaskBack,
} from '../../../lib/store/tasks';
import { moveToTrash } from '../../../lib/store/trash';
import { contentsOf, freshStore, noExtras, sampleClip } from './samples';
import { killAfter, oneAtATime } from './task-surroundings';

const startedAt = '2026-03-01T08:00:00.000Z';
const earlier = '2026-02-01T08:00:00.000Z';

let store: Store;
let ids: string[];
let locks: TaskLocks;

beforeEach(async () => {
  store = freshStore();
  locks = oneAtATime();
  ids = [];
  for (const number of [1, 2, 3, 4, 5]) {
    const clip = await sampleClip({
      url: `https://www.bichuan-yangben.gov.cn/${number}.html`,
      text: `碧川县第${number}次会议部署春耕备耕工作，干部下到田间地头，与农户一道查墒情、修水渠。`,
    });
    await saveClip(store, clip, noExtras);
    ids.push(clip.id);
  }
  await setPersonal(store, ids.slice(0, 2), 'tags', ['旧'], earlier);
});

const open = (work: TaskWork, total = 5) => openTask(store, { id: 'task', work, total, startedAt });
const run = async (kinds: TaskKinds = storeTaskKinds, on = store) =>
  (await runTask(on, kinds, locks, 'task')).row;
const tag = (): TaskWork => ({ kind: 'tag', clipIds: ids, add: ['新'], remove: ['旧'] });

async function items(): Promise<readonly (ClipItem | undefined)[]> {
  return Promise.all(ids.map(async (id) => (await readClip(store, id))?.item));
}
const tags = async () => (await items()).map((item) => item?.personal.tags.join());
const trashed = async () => (await items()).map((item) => item?.personal.trashedAt !== null);

/** The kinds of the store, but one clip a chunk, so that five clips are five chunks. */
const oneByOne: TaskKinds = {
  tag: {
    ...storeTaskKinds.tag,
    prepare: async (to, work, done, task) => {
      const next = { ...work, clipIds: work.clipIds.slice(0, done + 1) };
      return storeTaskKinds.tag.prepare(to, next, done, task);
    },
  },
  delete: {
    ...storeTaskKinds.delete,
    prepare: async (to, work, done, task) => {
      const next = { ...work, clipIds: work.clipIds.slice(0, done + 1) };
      return storeTaskKinds.delete.prepare(to, next, done, task);
    },
  },
};

describe('a task', () => {
  it('does its work and counts what it changed', async () => {
    await setPersonal(store, [ids[4] ?? ''], 'tags', ['新'], earlier);
    await open(tag());
    expect(await run()).toMatchObject({ state: 'ended', done: 5, changed: 4, direction: 'forward' });
    expect(await tags()).toEqual(['新', '新', '新', '新', '新']);
  });

  it('reads what it works on once, however many chunks that makes', async () => {
    let reads = 0;
    store.taskWorks.hook('reading', (row: unknown) => {
      reads++;
      return row;
    });
    await open(tag());
    expect(await run(oneByOne)).toMatchObject({ state: 'ended', done: 5 });
    expect(reads).toBe(1);
  });

  it('is written down once: opening it again changes nothing', async () => {
    await open(tag());
    await run();
    expect(await open(tag())).toMatchObject({ state: 'ended', done: 5 });
  });

  it('puts each clip’s own tags back as a whole', async () => {
    await open(tag());
    await run(oneByOne);
    await turnTaskBack(store, 'task');
    expect(await run()).toMatchObject({ state: 'ended', direction: 'back', done: 0, changed: 0 });
    expect(await tags()).toEqual(['旧', '旧', '', '', '']);
    expect(await store.taskSteps.count()).toBe(0);
  });

  it('takes back nothing that the person has set since', async () => {
    await open(tag());
    await run();
    await setPersonal(store, [ids[0] ?? ''], 'tags', ['后来'], '2026-03-02T08:00:00.000Z');
    await turnTaskBack(store, 'task');
    await run();
    expect(await tags()).toEqual(['后来', '旧', '', '', '']);
  });

  it('stops between two chunks, goes on, and what was done can be taken back', async () => {
    await open(tag());
    const stopping: TaskKinds = {
      tag: {
        tables: storeTaskKinds.tag.tables,
        prepare: async (to, work, done, task) => {
          if (done === 2) await stopTask(store, 'task');
          return oneByOne.tag?.prepare(to, work, done, task) ?? Promise.reject(new Error('no tagging'));
        },
      },
    };
    expect(await run(stopping)).toMatchObject({ state: 'stopped', done: 2 });
    expect(await tags()).toEqual(['新', '新', '', '', '']);
    await continueTask(store, 'task');
    expect(await run(oneByOne)).toMatchObject({ state: 'ended', done: 5 });
    await turnTaskBack(store, 'task');
    await run();
    expect(await tags()).toEqual(['旧', '旧', '', '', '']);
  });

  it('leaves the store as it was before a chunk that fails, says why, and can be tried again', async () => {
    await open(tag());
    const failing: TaskKinds = {
      tag: {
        tables: storeTaskKinds.tag.tables,
        prepare: async (to, work, done, task) => {
          const write = await oneByOne.tag?.prepare(to, work, done, task);
          return async () => {
            const written = await write?.();
            if (done === 1 || written === undefined) throw new DOMException('full', 'QuotaExceededError');
            return written;
          };
        },
      },
    };
    expect(await run(failing)).toMatchObject({
      state: 'failed',
      done: 1,
      failure: { kind: 'storage-full' },
    });
    expect(await tags()).toEqual(['新', '旧', '', '', '']);
    await continueTask(store, 'task');
    expect(await run()).toMatchObject({ state: 'ended', failure: null });
    expect(await tags()).toEqual(['新', '新', '新', '新', '新']);
  });

  it('of a kind that a page cannot do is left to another', async () => {
    await open(tag());
    expect(await run({})).toMatchObject({ state: 'running', done: 0 });
    expect((await runningTasks(store)).map(({ id }) => id)).toEqual(['task']);
  });

  it('is not done twice when two pages are at it', async () => {
    await open(tag());
    const other = openStore(store.name);
    const ends = await Promise.all([
      runTask(store, oneByOne, locks, 'task'),
      runTask(other, oneByOne, locks, 'task'),
    ]);
    expect(ends).toMatchObject([
      { row: { changed: 5 }, steps: 5 },
      { row: { changed: 5 }, steps: 0 },
    ]);
    expect(await store.taskSteps.count()).toBe(5);
  });

  it('is not done twice even without locks: the row says where it stands', async () => {
    locks = { request: (_, hold) => hold() };
    await open(tag());
    await Promise.all([run(oneByOne), run(oneByOne, openStore(store.name))]);
    expect(await store.taskSteps.count()).toBe(5);
    expect(await store.tasks.get('task')).toMatchObject({ state: 'ended', done: 5, changed: 5 });
  });

  it('is forgotten with its steps once it is old, but not while it runs', async () => {
    await open(tag());
    await forgetTasks(store, '2027-01-01T00:00:00.000Z');
    expect(await store.tasks.count()).toBe(1);
    await run();
    await forgetTasks(store, earlier);
    expect(await store.tasks.count()).toBe(1);
    await forgetTasks(store, '2027-01-01T00:00:00.000Z');
    for (const table of [store.tasks, store.taskWorks, store.taskSteps]) expect(await table.count()).toBe(0);
  });
});

describe('the trash', () => {
  it('takes clips and gives them back; one that lay there already stays there', async () => {
    await moveToTrash(store, [ids[1] ?? ''], earlier);
    await open({ kind: 'trash', clipIds: ids });
    expect(await run()).toMatchObject({ changed: 4 });
    expect(await trashed()).toEqual([true, true, true, true, true]);
    await turnTaskBack(store, 'task');
    await run();
    expect(await trashed()).toEqual([false, true, false, false, false]);
  });

  it('is emptied of what still lies in it', async () => {
    await moveToTrash(store, ids.slice(0, 3), earlier);
    await open({ kind: 'delete', clipIds: ids });
    expect(await run(oneByOne)).toMatchObject({ done: 5, changed: 3 });
    expect((await items()).map((item) => item !== undefined)).toEqual([false, false, false, true, true]);
    expect(await store.texts.count()).toBe(2);
  });
});

describe('killed between any two steps', () => {
  const works: Readonly<Partial<Record<TaskName, () => TaskWork>>> = {
    tag,
    delete: () => ({ kind: 'delete', clipIds: ids }),
  };

  it.each(Object.entries(works))('“%s” is gone on with by the next page', async (_, work) => {
    await moveToTrash(store, ids.slice(0, 4), earlier);
    await open(work());
    for (let asked = 1; ; asked++) {
      const dying = openStore(store.name);
      const killed = killAfter(dying, asked);
      const end = await run(oneByOne, dying).catch(() => undefined);
      dying.close();
      const { done, state } = (await store.tasks.get('task')) ?? {};
      // Only whole chunks stand: as many steps as the row says, whatever was under way.
      expect(await store.taskSteps.count()).toBe(done);
      if (!killed()) {
        expect(end?.state ?? state).toBe('ended');
        break;
      }
      expect(state === 'failed').toBe(false);
    }
    expect(await store.tasks.get('task')).toMatchObject({ state: 'ended', done: 5 });
    if (work().kind === 'tag') expect(await tags()).toEqual(['新', '新', '新', '新', '新']);
    else expect(await store.clips.count()).toBe(1);
  });

  it('also while it is taken back', async () => {
    await open(tag());
    await run(oneByOne);
    await turnTaskBack(store, 'task');
    for (let asked = 1; ; asked++) {
      const dying = openStore(store.name);
      const killed = killAfter(dying, asked);
      await run(oneByOne, dying).catch(() => undefined);
      dying.close();
      if (!killed()) break;
    }
    expect(await tags()).toEqual(['旧', '旧', '', '', '']);
    expect((await contentsOf(store))['taskSteps']).toEqual([]);
  });
});
