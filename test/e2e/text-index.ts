import type { Page } from '@playwright/test';

/** What the index of the texts holds. */
export interface IndexState {
  /** How many texts stand in no segment. */
  readonly waiting: number;
  /** The clips whose texts stand in one. */
  readonly clipIds: readonly string[];
}

/** Reads the index through any open page of the extension, past its own code. */
export function readIndex(extensionPage: Page): Promise<IndexState> {
  return extensionPage.evaluate(async () => {
    const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const database = await answer(indexedDB.open('zhaibao'));
    const reading = database.transaction(['folded', 'segments']);
    const [waiting, segments] = await Promise.all([
      answer(reading.objectStore('folded').index('segment').count(0)),
      answer<{ readonly clips: readonly string[] }[]>(reading.objectStore('segments').getAll()),
    ]);
    database.close();
    return { waiting, clipIds: segments.flatMap(({ clips }) => clips) };
  });
}
