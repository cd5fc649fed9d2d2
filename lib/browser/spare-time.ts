import { pauseFor } from './patience';

/** Milliseconds after which a page that is never idle is taken to have a moment after all. */
const longestWait = 2_000;

/**
 * Does work that one of all pages and workers is to do at a time; while another is at it, nothing is done here. The
 * browser frees the name when whoever holds it is closed or killed.
 * @returns whether the work was done here
 */
export async function unlessUnderWay(name: string, work: () => Promise<void>): Promise<boolean> {
  return navigator.locks.request(`zhaibao-${name}`, { ifAvailable: true }, async (lock) => {
    if (lock === null) return false;
    await work();
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

/**
 * What resolves after a rest as long as the work went on since the last one. For a thread that nobody waits for, beside
 * one that somebody does: what that one asks of the database meanwhile comes before the next step.
 */
export function equalRests(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    await pauseFor(performance.now() - since);
    since = performance.now();
  };
}

/** A worker has no idle callback, and nobody who waits for it to draw. */
function idleMoment(): Promise<void> {
  if (!('requestIdleCallback' in globalThis)) return pauseFor(0);
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: longestWait }));
}
