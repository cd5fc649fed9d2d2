import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BodySearch } from '../../../entrypoints/library/body-search.svelte';
import { exportClips, type ExportWishes } from '../../../entrypoints/library/export-clips';
import { downloadedFile } from '../../../entrypoints/library/file-sink';
import type { ReadyFile } from '../../../entrypoints/library/hand-over';
import { LibraryEntries } from '../../../entrypoints/library/library-entries.svelte';
import { Listing } from '../../../entrypoints/library/listing.svelte';
import { Steps } from '../../../entrypoints/library/steps.svelte';
import { readClip, saveClip } from '../../../lib/store/clips';
import { setPersonal } from '../../../lib/store/personal';
import type { Store } from '../../../lib/store/store';
import { moveToTrash } from '../../../lib/store/trash';
import { noFilter } from '../../../ui/library/filter';
import { newestFirst } from '../../../ui/library/order';
import { bodies, freshStore, noExtras, sampleClip } from '../store/samples';
import { oneAtATime } from '../store/task-surroundings';

let store: Store;
let entries: LibraryEntries;

beforeEach(async () => {
  vi.stubGlobal('requestAnimationFrame', (draw: FrameRequestCallback) => setTimeout(() => draw(0)));
  vi.stubGlobal('navigator', { locks: oneAtATime() });
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((name) => name);
  store = freshStore();
  await keep({ url: 'https://a.example/1', title: '甲', clippedAt: '2026-01-01T00:00:00Z' });
  await keep({
    url: 'https://a.example/2',
    title: '乙',
    text: bodies.second,
    clippedAt: '2026-01-02T00:00:00Z',
  });
  entries = new LibraryEntries(store);
});

async function keep(change: Parameters<typeof sampleClip>[0]): Promise<void> {
  await saveClip(store, await sampleClip(change), noExtras);
}

const titles = (): readonly (string | null)[] => entries.items.map(({ title }) => title);
const listing = (): Listing => new Listing(entries, new BodySearch(store), noFilter, newestFirst);

async function started(): Promise<() => void> {
  const end = entries.start();
  await vi.waitUntil(() => entries.complete);
  return end;
}

describe('the entries', () => {
  it('stand newest first and follow what comes', async () => {
    const end = await started();
    expect(titles()).toEqual(['乙', '甲']);
    await keep({
      url: 'https://a.example/3',
      title: '丙',
      text: bodies.third,
      clippedAt: '2026-01-03T00:00:00Z',
    });
    await vi.waitUntil(() => entries.items.length === 3);
    expect(titles()).toEqual(['丙', '乙', '甲']);
    end();
  });

  it('take up a change of one clip and leave the others the same objects', async () => {
    const end = await started();
    const [newest, oldest] = entries.items;
    if (newest === undefined) throw new Error('nothing is listed');
    await setPersonal(store, [newest.id], 'tags', ['疫情'], '2026-02-01T00:00:00Z');
    await vi.waitUntil(() => entries.items[0]?.personal.tags.length === 1);
    expect(entries.items[1]).toBe(oldest);
    end();
  });

  it('take up a clip that was made anew', async () => {
    const end = await started();
    const [newest, oldest] = entries.items;
    if (newest === undefined) throw new Error('nothing is listed');
    await store.clips.update(newest.id, { mendCount: 7 });
    await vi.waitUntil(() => entries.items[0]?.mendCount === 7);
    expect(entries.items[1]).toBe(oldest);
    end();
  });

  it('say what went wrong when the store cannot be read', async () => {
    store.close({ disableAutoOpen: true });
    entries.start();
    await vi.waitUntil(() => entries.failure !== null);
    expect(entries.complete).toBe(false);
  });
});

describe('steps', () => {
  it('to the trash and back', async () => {
    const end = await started();
    const steps = new Steps(store);
    await steps.trash(entries.items);
    expect(steps.notice).toMatchObject({ tone: 'done', undoable: true });
    await vi.waitUntil(() => listing().shelf.length === 0);
    await steps.undo();
    await vi.waitUntil(() => listing().shelf.length === 2);
    end();
  });

  it('change tags of several clips and put each one’s own back', async () => {
    const end = await started();
    const [newest] = entries.items;
    if (newest === undefined) throw new Error('nothing is listed');
    await setPersonal(store, [newest.id], 'tags', ['旧'], '2026-02-01T00:00:00Z');
    await vi.waitUntil(() => listing().counts.values.tag.some(({ value }) => value === '旧'));
    const steps = new Steps(store);
    await steps.retag(entries.items, ['新'], ['旧']);
    await vi.waitUntil(() => listing().knownTags.join('') === '新');
    await steps.undo();
    await vi.waitUntil(() => listing().knownTags.join('') === '旧');
    expect(entries.items.map(({ personal }) => personal.tags)).toEqual([['旧'], []]);
    end();
  });

  it('that fail are told and cannot be undone', async () => {
    const end = await started();
    end();
    store.close({ disableAutoOpen: true });
    const steps = new Steps(store);
    await steps.trash(entries.items);
    expect(steps.notice?.tone).toBe('failure');
    await steps.undo();
    expect(steps.notice).toMatchObject({ tone: 'done', undoable: false });
  });
});

describe('searching the texts', () => {
  it('finds each word’s clips, and tells its progress', async () => {
    const search = new BodySearch(store);
    const running = search.search(['网格化', '疫情']);
    expect(search.progress).toBe(0);
    await running;
    expect([...search.hits.keys()]).toEqual(['网格化', '疫情']);
    expect(search.hits.get('网格化')?.size).toBe(1);
    expect(search.progress).toBeNull();
  });

  it('stops when asked', async () => {
    const search = new BodySearch(store);
    const running = search.search(['疫情']);
    search.stop();
    await running;
    expect(search).toMatchObject({ stopped: true, progress: null, failure: null });
    expect(search.hits.size).toBe(0);
  });

  it('is ended by a newer search', async () => {
    const search = new BodySearch(store);
    const older = search.search(['疫情']);
    await search.search(['网格化']);
    await older;
    expect([...search.hits.keys()]).toEqual(['网格化']);
  });
});

describe('export', () => {
  const plain = { format: 'markdown', reading: 'tw', withPersonal: true, personalPhrases: [] } as const;

  /** The file that an export hands over; null when it hands over none. */
  async function exported(ids: readonly string[], wishes: ExportWishes): Promise<ReadyFile | null> {
    const handed: ReadyFile[] = [];
    const sink = downloadedFile('text/plain', (file) => handed.push(file));
    await exportClips(store, ids, wishes, sink, new AbortController().signal, () => {});
    return handed[0] ?? null;
  }

  it('gives one clip as one file and several as a zip, and the same bytes each time', async () => {
    const end = await started();
    const ids = entries.items.map(({ id }) => id);
    const bytes = async () => new Uint8Array((await (await exported(ids, plain))?.blob.arrayBuffer()) ?? []);
    expect((await exported(ids, plain))?.name).toBe('zhaibao.zip');
    expect(await bytes()).toEqual(await bytes());
    const one = await exported(ids.slice(0, 1), { ...plain, format: 'text' });
    expect(one?.name).toMatch(/\.txt$/);
    expect(await one?.blob.text()).toContain('網格');
    end();
  });

  it('that is stopped between two clips leaves no file', async () => {
    const end = await started();
    const stop = new AbortController();
    const sink = downloadedFile('text/plain', () => expect.unreachable());
    const ids = entries.items.map(({ id }) => id);
    const running = exportClips(store, ids, { ...plain, format: 'json' }, sink, stop.signal, () =>
      stop.abort(),
    );
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
    end();
  });
});

describe('deleting for good', () => {
  it('leaves nothing of the clip', async () => {
    const end = await started();
    const [newest] = entries.items;
    if (newest === undefined) throw new Error('nothing is listed');
    await moveToTrash(store, [newest.id], '2026-02-01T00:00:00Z');
    await new Steps(store).deleteForGood([newest]);
    await vi.waitUntil(() => entries.items.length === 1);
    expect(await readClip(store, newest.id)).toBeUndefined();
    end();
  });
});
