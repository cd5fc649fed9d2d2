import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { doLongWork } from '../../../entrypoints/library/long-work/do-long-work';
import type { Asked, Said } from '../../../entrypoints/library/long-work/messages';
import { isStorageFull } from '../../../lib/store/quota';
import { foldedRow } from '../../../lib/store/search-rows';
import type { Store } from '../../../lib/store/store';
import { countWaiting, usualSizes } from '../../../lib/store/text-index';
import { freshStore } from '../store/samples';

const unhurried = new AbortController().signal;
let store: Store;

beforeEach(async () => {
  store = freshStore();
  const numbers = Array.from({ length: usualSizes.fewest }, (_, number) => number);
  await store.folded.bulkAdd(numbers.map((number) => foldedRow(`${number}`, '网格化管理')));
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const index = (signal = unhurried): Promise<void> =>
  doLongWork('completeIndex', store, { deletedToo: false }, signal);

/** What a thread does with what it is asked: it says something, or fails. */
type Behaviour = (
  asked: Asked,
  thread: { say: (said: Said) => void; fail: (message: string) => void },
) => void;

/** Puts threads that behave so in the place of the browser's; gives how many were ended. */
function threadsThat(behave: Behaviour): { readonly ended: () => number } {
  let ended = 0;
  class Thread extends EventTarget {
    postMessage(asked: Asked): void {
      const event = (name: string, fields: object): boolean =>
        this.dispatchEvent(Object.assign(new Event(name), fields));
      behave(asked, {
        say: (data) => event('message', { data }),
        fail: (message) => event('error', { message }),
      });
    }
    terminate(): void {
      ended++;
    }
  }
  vi.stubGlobal('Worker', Thread);
  return { ended: () => ended };
}

describe('long work', () => {
  it('is done in a thread, which is ended with it', async () => {
    const asked: Asked[] = [];
    const threads = threadsThat((one, { say }) => {
      asked.push(one);
      say({ kind: 'begun' });
      say({ kind: 'done', result: undefined });
    });
    await index();
    expect(asked).toEqual([{ database: store.name, name: 'completeIndex', given: { deletedToo: false } }]);
    expect(threads.ended()).toBe(1);
    expect(await countWaiting(store)).toBe(usualSizes.fewest);
  });

  it('is done in the page where the browser makes no thread', async () => {
    await index();
    expect(await countWaiting(store)).toBe(0);
  });

  it('is done in the page where the thread cannot load its script', async () => {
    const threads = threadsThat((_, { fail }) => fail('not allowed'));
    await index();
    expect(await countWaiting(store)).toBe(0);
    expect(threads.ended()).toBe(1);
  });

  it('fails as it does in the page', async () => {
    threadsThat((_, { say }) => say({ kind: 'failed', failure: { kind: 'unexpected', message: 'broken' } }));
    await expect(index()).rejects.toThrow('broken');
    threadsThat((_, { say }) => say({ kind: 'failed', failure: { kind: 'storage-full' } }));
    await expect(index()).rejects.toSatisfy(isStorageFull);
  });

  it('that broke off in its thread is not begun again in the page', async () => {
    threadsThat((_, { say, fail }) => {
      say({ kind: 'begun' });
      fail('out of memory');
    });
    await expect(index()).rejects.toThrow('out of memory');
    expect(await countWaiting(store)).toBe(usualSizes.fewest);
  });

  it('ends at once, and its thread with it, when it is told to', async () => {
    const threads = threadsThat((_, { say }) => say({ kind: 'begun' }));
    const stop = new AbortController();
    const running = index(stop.signal);
    stop.abort();
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
    expect(threads.ended()).toBe(1);
    await expect(index(stop.signal)).rejects.toMatchObject({ name: 'AbortError' });
    expect(threads.ended()).toBe(1);
  });
});
