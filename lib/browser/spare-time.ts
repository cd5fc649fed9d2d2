import { pauseFor } from './patience';

/** Milliseconds after which a page that is never idle is taken to have a moment after all. */
const longestWait = 2_000;

/**
 * Does long work in the spare time of this page or worker, unless another page or worker is at the same work:
 * then nothing is done here. The browser frees the name when whoever held it is closed or killed.
 * @param work is given a function that resolves when there is time for its next step; it rejects once `signal` is aborted
 * @returns whether the work was done here
 */
export async function inSpareTime(
  name: string,
  signal: AbortSignal,
  work: (pause: () => Promise<void>) => Promise<void>,
): Promise<boolean> {
  return navigator.locks.request(`zhaibao-${name}`, { ifAvailable: true }, async (lock) => {
    if (lock === null) return false;
    await work(spareMoments(signal));
    return true;
  });
}

/** What resolves whenever this page or worker has a moment to spare; it rejects once `signal` is aborted. */
export function spareMoments(signal: AbortSignal): () => Promise<void> {
  return async () => {
    await idleMoment();
    signal.throwIfAborted();
  };
}

/** A service worker has no idle callback, and nobody who waits for it to draw. */
function idleMoment(): Promise<void> {
  if (!('requestIdleCallback' in globalThis)) return pauseFor(0);
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: longestWait }));
}
