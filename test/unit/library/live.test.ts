import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exportClips, type ExportWishes } from '../../../entrypoints/library/export-clips';
import { downloadedFile } from '../../../entrypoints/library/file-sink';
import type { ReadyFile } from '../../../entrypoints/library/hand-over';
import { firstScreen } from '../../../entrypoints/library/first-screen';
import { LibraryEntries } from '../../../entrypoints/library/library-entries.svelte';
import { Listing } from '../../../entrypoints/library/listing.svelte';
import { SavedSearches } from '../../../entrypoints/library/saved-searches.svelte';
import { Steps } from '../../../entrypoints/library/steps.svelte';
import { TextQuery } from '../../../entrypoints/library/text-query.svelte';
import { parseQuery } from '../../../lib/search';
import { readClip, saveClip } from '../../../lib/store/clips';
import { setPersonal } from '../../../lib/store/personal';
import type { Store } from '../../../lib/store/store';
import { moveToTrash } from '../../../lib/store/trash';
import { noFilter } from '../../../ui/library/filter';
import { inOrder, newestFirst } from '../../../ui/library/order';
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
  entries = new LibraryEntries(store, firstScreen(store));
});

async function keep(change: Parameters<typeof sampleClip>[0]): Promise<void> {
  await saveClip(store, await sampleClip(change), noExtras);
}

const titles = (): readonly (string | null)[] => entries.items.map(({ title }) => title);
const none = { elsewhere: new Set<string>() };
const listing = (): Listing => new Listing(entries, new TextQuery(store), none, noFilter, newestFirst);

async function started(): Promise<() => void> {
  const end = entries.start(() => {});
  await vi.waitUntil(() => entries.complete);
  return end;
}

describe('the entries', () => {
  it('stand in one order from the first screen on, also those that were clipped together', async () => {
    for (const number of [3, 4, 5, 6]) {
      const url = `https://a.example/${number}`;
      await keep({ url, text: `${bodies.second}${number}`, clippedAt: '2026-01-02T00:00:00Z' });
    }
    const first = (await firstScreen(store)).map(({ id }) => id);
    const end = await started();
    expect(entries.items.map(({ id }) => id)).toEqual(first);
    expect(listing().ids).toEqual(inOrder(entries.items.toReversed(), newestFirst).map(({ id }) => id));
    end();
  });

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
    entries = new LibraryEntries(store, firstScreen(store));
    entries.start(() => {});
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

describe('searching', () => {
  const ask = (search: TextQuery, words: string) => search.ask(parseQuery(words).query);

  it('asks the texts for each of the words', async () => {
    const search = new TextQuery(store);
    await ask(search, '网格化 疫情');
    expect([...search.answer.found.keys()]).toEqual(['网格化', '疫情']);
    expect(search.answer.found.get('网格化')?.size).toBe(1);
    expect(search.progress).toBeNull();
  });

  it('stops when asked, and keeps the answer before', async () => {
    const search = new TextQuery(store);
    const running = ask(search, '疫情');
    search.stop();
    await running;
    expect(search).toMatchObject({ stopped: true, progress: null, failure: null });
    expect(search.answer.query).toEqual({ kind: 'everything' });
  });

  it('is ended by a newer search', async () => {
    const search = new TextQuery(store);
    const older = ask(search, '疫情');
    await ask(search, '网格化');
    await older;
    expect([...search.answer.found.keys()]).toEqual(['网格化']);
  });

  it('lists what text and fields hold, what answers best first', async () => {
    const end = await started();
    await keep({
      url: 'https://a.example/4',
      title: '网格',
      clippedAt: '2020-01-01T00:00:00Z',
      text: bodies.third,
    });
    await vi.waitUntil(() => entries.items.length === 3);
    const search = new TextQuery(store);
    const list = new Listing(entries, search, none, noFilter, newestFirst);
    const found = async (words: string): Promise<string> => {
      await ask(search, words);
      return list.visible.map(({ title }) => title).join('');
    };
    expect(await found('網格')).toBe('网格乙');
    expect(await found('网格 -title:网格')).toBe('乙');
    expect(await found('群众')).toBe('乙甲网格');
    expect(await found('title:甲 OR title:乙')).toBe('乙甲');
    await moveToTrash(store, [entries.items[0]?.id ?? ''], '2026-02-01T00:00:00Z');
    await vi.waitUntil(() => list.shelf.length === 2);
    expect(await found('群众')).toBe('甲网格');
    expect(await found('群众 in:trash')).toBe('乙');
    end();
  });

  it('is kept under a name, which can be changed and taken back', async () => {
    const end = await started();
    const search = new TextQuery(store);
    const list = new Listing(entries, search, none, noFilter, newestFirst);
    const steps = new Steps(store);
    const saved = new SavedSearches(store, list, steps, { getItem: () => null } as unknown as Storage);
    const endSaved = saved.follow((error) => expect(error).toBeNull());
    list.filter = { ...noFilter, words: '群众' };
    await saved.save('群众工作');
    await vi.waitUntil(() => saved.list.length === 1);
    await saved.count();
    expect(saved.list).toMatchObject([{ name: '群众工作', count: 2 }]);
    const id = saved.list[0]?.id ?? '';
    await saved.rename(id, '群众');
    await vi.waitUntil(() => saved.list[0]?.name === '群众');
    list.filter = noFilter;
    saved.run(id);
    expect(list.filter.words).toBe('群众');
    await saved.delete(id);
    await vi.waitUntil(() => saved.list.length === 0);
    await steps.undo();
    await vi.waitUntil(() => saved.list.length === 1);
    endSaved();
    end();
  });
});

describe('export', () => {
  const plain = {
    format: 'markdown',
    reading: 'tw',
    withPersonal: true,
    personalPhrases: [],
    settleOverlaps: false,
  } as const;

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
