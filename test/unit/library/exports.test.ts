import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Exports } from '../../../entrypoints/library/exports.svelte';
import type { FileSink } from '../../../entrypoints/library/file-sink';
import { saveClip } from '../../../lib/store/clips';
import { begunExports, type ExportOrder } from '../../../lib/store/begun-exports';
import type { TaskLocks } from '../../../lib/store/run-task';
import type { Store } from '../../../lib/store/store';
import { bodies, freshStore, noExtras, sampleClip } from '../store/samples';
import { oneAtATime } from '../store/task-surroundings';

let store: Store;
let clipIds: readonly string[];
/** What the browser has of locks, shared by all pages of a test. */
let locks: TaskLocks;
let told: string[];

beforeEach(async () => {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((name) => name);
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  store = freshStore();
  const clips = [
    await sampleClip({ url: 'https://a.example/1', title: '甲' }),
    await sampleClip({ url: 'https://a.example/2', title: '乙', text: bodies.second }),
  ];
  for (const clip of clips) await saveClip(store, clip, noExtras);
  clipIds = clips.map(({ id }) => id);
  locks = oneAtATime();
  told = [];
});

/** A library page whose exports go into a file that does as it is told. */
function page(file: Partial<FileSink> = {}, held: TaskLocks = locks): Exports {
  const sink: FileSink = {
    chosenName: null,
    write: async () => {},
    finish: async () => {},
    discard: async () => {},
    ...file,
  };
  const steps = {
    tell: (words: string) => told.push(words),
    tellFailure: (words: string) => told.push(words),
  };
  return new Exports(store, steps, held, async () => sink);
}

const order = (more: Partial<ExportOrder> = {}): ExportOrder => ({
  clipIds,
  format: 'text',
  reading: 'original',
  withPersonal: true,
  ...more,
});

/** What an opened page sees once it has looked. */
async function cutShortIn(exports: Exports): Promise<readonly string[]> {
  const end = exports.follow((error) => expect(error).toBeNull());
  await new Promise((resolve) => {
    setTimeout(resolve, 50);
  });
  end();
  return exports.cutShort.map(({ id }) => id);
}

describe('an export', () => {
  it('that came to its end leaves no note, and tells how many clips stand in the file', async () => {
    const finished: string[] = [];
    const finish = async (name: string) => void finished.push(name);
    await page({ finish }).begin(order({ clipIds: [...clipIds, 'deleted meanwhile'] }));
    expect(finished).toEqual(['zhaibao.txt']);
    expect(told).toEqual([expect.stringContaining('library_done_exported')]);
    expect(await begunExports(store)).toEqual([]);
  });

  it('whose file cannot be written is told, discarded, and not offered again', async () => {
    let discarded = 0;
    const full = new DOMException('no room', 'QuotaExceededError');
    const exports = page({
      write: () => Promise.reject(full),
      discard: async () => void discarded++,
      finish: () => expect.unreachable(),
    });
    await exports.begin(order());
    expect(discarded).toBe(1);
    expect(told).toEqual(['library_failed_export']);
    expect(await begunExports(store)).toEqual([]);
  });

  it('goes on when the store takes no note of it', async () => {
    vi.spyOn(store.bookkeeping, 'put').mockRejectedValue(new DOMException('no room', 'QuotaExceededError'));
    let finished = false;
    await page({ finish: async () => void (finished = true) }).begin(order());
    expect(finished).toBe(true);
  });
});

describe('an export whose page dies', () => {
  /** Begins an export that never ends; gives what frees its lock, as the browser does when a page dies. */
  async function died(): Promise<() => void> {
    let die = (): void => {};
    const death = new Promise<never>((_, reject) => {
      die = () => reject(new Error('The page is gone.'));
    });
    const held: TaskLocks = {
      request: (name, hold) => locks.request(name, () => Promise.race([hold(), death])),
    };
    const never = new Promise<never>(() => {});
    void page({ chosenName: 'zhaibao.txt', write: () => never }, held).begin(order());
    await vi.waitUntil(async () => (await begunExports(store)).length === 1);
    return die;
  }

  it('is found by the next page, with all that is needed to begin it again', async () => {
    const die = await died();
    const next = page();
    expect(await cutShortIn(next)).toEqual([]);
    die();
    await vi.waitUntil(() => next.cutShort.length === 1);
    expect(next.cutShort[0]).toMatchObject({ ...order(), fileName: 'zhaibao.txt' });
  });

  it('is forgotten when it was begun again, by every page', async () => {
    const die = await died();
    die();
    const [next, third] = [page(), page()];
    expect(await cutShortIn(next)).toHaveLength(1);
    const end = third.follow((error) => expect(error).toBeNull());
    await vi.waitUntil(() => third.cutShort.length === 1);
    const [cut] = next.cutShort;
    if (cut === undefined) throw new Error('nothing was cut short');
    await next.begin(cut, cut);
    await vi.waitUntil(() => third.cutShort.length === 0);
    expect(await begunExports(store)).toEqual([]);
    end();
  });

  it('stays on offer when the person chooses no file after all', async () => {
    const die = await died();
    die();
    const next = page();
    await cutShortIn(next);
    const [cut] = next.cutShort;
    if (cut === undefined) throw new Error('nothing was cut short');
    const refused = new DOMException('The person chose no file.', 'AbortError');
    const picky = new Exports(store, { tell: () => {}, tellFailure: () => {} }, locks, () =>
      Promise.reject(refused),
    );
    await picky.begin(cut, cut);
    expect(await begunExports(store)).toHaveLength(1);
    await next.drop(cut.id);
    expect(await begunExports(store)).toEqual([]);
  });
});
