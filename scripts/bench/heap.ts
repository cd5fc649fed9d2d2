import type { CDPSession, Page } from '@playwright/test';

/** Milliseconds between two looks. */
const pause = 100;

/** Bytes of a page's scripts, arrays of bytes among them, garbage and all. */
export async function heapInUse(session: CDPSession): Promise<number> {
  const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as {
    readonly usedSize: number;
    /** Newer than the protocol's types. */
    readonly backingStorageSize?: number;
  };
  return usedSize + backingStorageSize;
}

/** What work gives, and by how many bytes the heap of its page was larger at the most than before it. */
export async function withHeap<Value>(
  page: Page,
  work: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly growth: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const before = await heapInUse(session);
  let most = before;
  const watching = new AbortController();
  const look = async (): Promise<void> => {
    while (!watching.signal.aborted) {
      most = Math.max(most, await heapInUse(session));
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  };
  const looking = look();
  try {
    const value = await work();
    most = Math.max(most, await heapInUse(session));
    return { value, growth: most - before };
  } finally {
    watching.abort();
    await looking;
    await session.detach();
  }
}
