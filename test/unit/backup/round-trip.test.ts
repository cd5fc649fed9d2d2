import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planRestore } from '../../../lib/backup/plan-restore';
import { openBackup } from '../../../lib/backup/read-backup';
import { readClip } from '../../../lib/store/clips';
import { allItems } from '../store/all-items';
import { setPersonal } from '../../../lib/store/personal';
import { readSnapshot } from '../../../lib/store/snapshots';
import type { Store } from '../../../lib/store/store';
import { turnTaskBack } from '../../../lib/store/tasks';
import { contentsOf, freshStore } from '../store/samples';
import {
  backupOf,
  beginRestore,
  bytesOf,
  carryRestore,
  libraryOf,
  libraryPlans,
  restore,
  type LibraryPlan,
} from './libraries';

const plan: LibraryPlan = {
  clips: [
    {
      path: '/1',
      text: '云岫市一号文。',
      kind: 'page',
      tags: ['防疫'],
      note: '可比较',
      trashed: false,
      html: '<p>一</p>',
    },
    { path: '/2', text: '碧川县二号文。', kind: 'import', tags: [], note: null, trashed: true, html: null },
    {
      path: '/1',
      text: '云岫市一号文，改过。',
      kind: 'page',
      tags: [],
      note: null,
      trashed: false,
      html: null,
    },
  ].map((clip) => ({
    ...clip,
    kind: clip.kind === 'import' ? 'import' : 'page',
    text: `${clip.text}${'干部入户走访，办实事三十六件。'.repeat(3)}`,
  })),
  judged: [{ path: '/x', pairs: [1, 4_000_000_000] }],
};

/** The tables that a backup is about. */
async function libraryIn(store: Store): Promise<Record<string, unknown[]>> {
  const { tasks: _t, taskWorks: _w, taskSteps: _s, staged: _g, ...library } = await contentsOf(store);
  return library;
}

/** Milliseconds: so many generated libraries take their time on a busy machine. */
const patience = 60_000;

describe('a library that is backed up and restored', { timeout: patience }, () => {
  it('gives the same backup again, byte by byte, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(libraryPlans, async (generated) => {
        const first = await backupOf(await libraryOf(generated), { keepSnapshots: true });
        const other = freshStore();
        await restore(other, first);
        const second = await backupOf(other, { keepSnapshots: true });
        expect(await bytesOf(second)).toEqual(await bytesOf(first));
      }),
      { numRuns: 40 },
    );
  });

  it('has every row of the tables that a person sees, derived ones made anew', async () => {
    const store = await libraryOf(plan);
    const other = freshStore();
    await restore(other, await backupOf(store));
    expect(await libraryIn(other)).toEqual(await libraryIn(store));
    const [newest] = await allItems(other);
    expect(newest).toMatchObject({ revision: 2 });
    const first = (await allItems(other)).at(-1);
    expect(first?.personal).toMatchObject({ tags: ['防疫'], note: '可比较' });
    expect(await readSnapshot(other, first?.id ?? '')).toBe('<p>一</p>');
    expect((await readClip(other, first?.id ?? ''))?.clip.provenance.sketch).not.toEqual([]);
  });

  it('is restored a second time without a change', async () => {
    const store = await libraryOf(plan);
    const backup = await backupOf(store);
    const before = await libraryIn(store);
    await restore(store, backup);
    expect(await libraryIn(store)).toEqual(before);
  });
});

describe('the dry run', () => {
  async function planned(store: Store, file: Blob) {
    return planRestore(store, await openBackup(file), new AbortController().signal, () => {});
  }

  it('counts what would be added, and writes nothing', async () => {
    const backup = await backupOf(await libraryOf(plan), { hint: 'on' });
    const other = freshStore();
    expect(await planned(other, backup)).toEqual({
      added: 3,
      changed: 0,
      same: 0,
      snapshots: 1,
      judgements: 1,
      collections: 0,
      settings: { hint: 'on' },
    });
    expect(await other.clips.count()).toBe(0);
  });

  it('tells fields that are newer in the backup from those that are older, each for itself', async () => {
    const store = await libraryOf(plan);
    const backup = await backupOf(store);
    const { id } = (await allItems(store)).at(-1) ?? { id: '' };
    await setPersonal(store, [id], 'note', '后来写的', '2026-06-01T00:00:00.000Z');
    await setPersonal(store, [id], 'tags', ['更早'], '2020-01-01T00:00:00.000Z');
    expect(await planned(store, backup)).toMatchObject({ added: 0, changed: 1, same: 2, snapshots: 0 });
    await restore(store, backup);
    expect((await allItems(store)).at(-1)?.personal).toMatchObject({ note: '后来写的', tags: ['防疫'] });
  });
});

describe('a saved search', () => {
  it('is backed up, restored, and taken back', async () => {
    const source = freshStore();
    const saved = {
      id: 'one',
      name: '防疫',
      filter: { words: '疫情' },
      order: { by: 'date' },
      at: '2026-01-01',
    };
    await source.collections.put(saved);
    const store = freshStore();
    const task = await beginRestore(store, await backupOf(source));
    await carryRestore(store, task);
    expect(await store.collections.toArray()).toEqual([saved]);
    await turnTaskBack(store, task);
    await carryRestore(store, task);
    expect(await store.collections.count()).toBe(0);
  });
});

describe('taking a restored backup back', () => {
  it('leaves the library as it was, and keeps what was written since', async () => {
    const backup = await backupOf(await libraryOf(plan));
    const store = await libraryOf({ clips: plan.clips.slice(0, 1), judged: [] });
    const { id: own } = (await allItems(store))[0] ?? { id: '' };
    await setPersonal(store, [own], 'tags', ['自己的'], '2020-01-01T00:00:00.000Z');
    const before = await libraryIn(store);
    const task = await beginRestore(store, backup);
    await carryRestore(store, task);
    const added = (await allItems(store)).filter(({ id }) => id !== own);
    expect(added).toHaveLength(2);
    await turnTaskBack(store, task);
    await carryRestore(store, task);
    expect(await libraryIn(store)).toEqual(before);
  });
});
