import { describe, expect, it } from 'vitest';
import { lineUpgrades, presentSchema, upgradedLine } from '../../../lib/backup/upgrade-lines';
import type { MoveSettings } from '../../../lib/backup/restoring';
import { runTask } from '../../../lib/store/run-task';
import { openStore, type Store } from '../../../lib/store/store';
import { turnTaskBack } from '../../../lib/store/tasks';
import { contentsOf, freshStore } from '../store/samples';
import { killAfter, oneAtATime } from '../store/task-surroundings';
import { backupOf, beginRestore, carryRestore, libraryOf, type LibraryPlan } from './libraries';

/** More lines than one transaction takes. */
const plan: LibraryPlan = {
  clips: Array.from({ length: 130 }, (_, number) => ({
    path: `/${number}`,
    text: `禾泉镇第${number}期。${'党员志愿者结对帮扶，逐户走访。'.repeat(3)}`,
    kind: 'page',
    tags: [],
    note: number % 3 === 0 ? '记' : null,
    trashed: false,
    html: null,
  })),
  judged: [],
};

async function libraryIn(store: Store): Promise<Record<string, unknown[]>> {
  const { tasks: _t, taskWorks: _w, taskSteps: _s, staged: _g, ...library } = await contentsOf(store);
  return library;
}

describe('a page that dies while it restores', { timeout: 60_000 }, () => {
  it.each([3, 150, 400, 700, 1_000])(
    'leaves whole chunks, and another page goes on to the same library or back to the old one (after %i requests)',
    async (asked) => {
      const source = await libraryOf(plan);
      const backup = await backupOf(source);
      const doomed = freshStore();
      const task = await beginRestore(doomed, backup);
      const died = killAfter(doomed, asked);
      await carryRestore(doomed, task).catch(() => {});

      const next = openStore(doomed.name);
      const row = await next.tasks.get(task);
      expect(await next.clips.count()).toBe(row?.done === 131 ? 130 : row?.done);
      if (died()) expect(row?.state).toBe('running');
      await carryRestore(next, task);
      expect(await libraryIn(next)).toEqual(await libraryIn(source));

      await turnTaskBack(next, task);
      await carryRestore(next, task);
      expect(await libraryIn(next)).toEqual(await libraryIn(freshStore()));
    },
  );
});

describe('lines of an earlier schema', () => {
  it('have an upgrade for every version but the present one', () => {
    expect(lineUpgrades).toHaveLength(presentSchema - 1);
  });

  it('get what the first version did not note of a judged page', () => {
    expect(upgradedLine('feedback', { pageKey: 'x' }, 1)).toEqual({ pageKey: 'x', pairs: [] });
    expect(upgradedLine('feedback', { pageKey: 'x', pairs: [1] }, 2)).toEqual({ pageKey: 'x', pairs: [1] });
  });
});

describe('settings that a restore takes over', () => {
  const change = { before: { hint: 'on' }, after: { hint: 'off' } };

  /** Settings outside the store, as the pages of a browser share them. */
  function outside() {
    const settings: Record<string, unknown> = { hint: 'on' };
    const move: MoveSettings = async (from, to) => {
      if (settings['hint'] === from['hint']) Object.assign(settings, to);
    };
    return { settings, move };
  }

  it('stand once it has ended, whichever page died on the way, and go back with it', async () => {
    const backup = await backupOf(await libraryOf(plan), { hint: 'off' });
    const { settings, move } = outside();
    const doomed = freshStore();
    const task = await beginRestore(doomed, backup, change);
    killAfter(doomed, 400);
    await carryRestore(doomed, task, move).catch(() => {});

    const next = openStore(doomed.name);
    await carryRestore(next, task, move);
    expect(settings).toEqual({ hint: 'off' });
    expect((await next.tasks.get(task))?.changed).toBe(131);

    await turnTaskBack(next, task);
    await carryRestore(next, task, move);
    expect(settings).toEqual({ hint: 'on' });
  });

  it('are left alone when the person leaves them out', async () => {
    const { settings, move } = outside();
    const store = freshStore();
    const task = await beginRestore(store, await backupOf(await libraryOf(plan), { hint: 'off' }));
    await carryRestore(store, task, move);
    expect(settings).toEqual({ hint: 'on' });
    expect((await store.tasks.get(task))?.changed).toBe(130);
  });

  it('are not taken back by a page that cannot reach them', async () => {
    const { settings, move } = outside();
    const store = freshStore();
    const task = await beginRestore(store, await backupOf(await libraryOf(plan), { hint: 'off' }), change);
    await carryRestore(store, task, move);
    await turnTaskBack(store, task);
    await runTask(store, {}, oneAtATime(), task);
    expect(settings).toEqual({ hint: 'off' });
    expect(await store.tasks.get(task)).toMatchObject({ state: 'running', done: 131 });
  });
});
