import { spareMoments } from '../../../lib/browser/spare-time';
import type { WriteFailure } from '../../../lib/report';
import type { Store } from '../../../lib/store/store';
import type { Asked, Said } from './messages';
import type { Given, Result, WorkName } from './works';

/** The browser gives this page no thread, or the thread cannot load its script. */
class NoThread extends Error {
  override readonly name = 'NoThread';
}

/**
 * Does long work in a thread of its own, so that the page can be used beside it; where there is none, in the spare
 * time of the page.
 * @throws the signal's reason when it is aborted: a step that was under way then leaves nothing behind
 */
export async function doLongWork<Name extends WorkName>(
  name: Name,
  store: Store,
  given: Given<Name>,
  signal: AbortSignal,
): Promise<Result<Name>> {
  try {
    return await inOwnThread({ database: store.name, name, given }, signal);
  } catch (error) {
    if (!(error instanceof NoThread)) throw error;
    console.warn('Long work is done in the page, which is slower meanwhile.', error);
    const { doWork } = await import('./works');
    return doWork(name, store, given, spareMoments(signal));
  }
}

async function inOwnThread<Name extends WorkName>(
  asked: Asked<Name>,
  signal: AbortSignal,
): Promise<Result<Name>> {
  signal.throwIfAborted();
  const thread = startThread();
  const over = new AbortController();
  try {
    return await new Promise((resolve, reject) => {
      let begun = false;
      thread.addEventListener('message', ({ data }: MessageEvent<Said<Name>>) => {
        if (data.kind === 'begun') begun = true;
        else if (data.kind === 'done') resolve(data.result);
        else reject(errorOf(data.failure));
      });
      thread.addEventListener('error', ({ message }) => {
        reject(begun ? new Error(message) : new NoThread(message));
      });
      signal.addEventListener('abort', () => reject(signal.reason), { signal: over.signal });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
      thread.postMessage(asked);
    });
  } finally {
    over.abort();
    thread.terminate();
  }
}

function startThread(): Worker {
  try {
    return new Worker(new URL('./thread.worker.ts', import.meta.url), { type: 'module' });
  } catch (error) {
    throw new NoThread('The browser made none', { cause: error });
  }
}

/** An error as it would have been thrown in the page. */
function errorOf(failure: WriteFailure): Error {
  return failure.kind === 'storage-full'
    ? new DOMException('The disk is full', 'QuotaExceededError')
    : new Error(failure.message);
}
