/**
 * What tests do to the database past the extension's own code. Each function is carried into a page of the extension as
 * text, in Chromium and in Firefox: it stands for itself alone.
 */

/** How many clips of a kind there are. */
export async function countOfKind(kind: string): Promise<number> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('zhaibao');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error));
  });
  const request = database.transaction('clips').objectStore('clips').index('kind').count(kind);
  const count = await new Promise<number>((resolve) => {
    request.addEventListener('success', () => resolve(request.result));
  });
  database.close();
  return count;
}

/** Empties the tables that hold clips. */
export async function clearClips(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('zhaibao');
    opening.addEventListener('success', () => resolve(opening.result));
  });
  const names = ['clips', 'texts', 'folded', 'prints', 'snapshots', 'annotations'];
  const transaction = database.transaction(names, 'readwrite');
  for (const name of names) transaction.objectStore(name).clear();
  await new Promise((resolve) => {
    transaction.addEventListener('complete', resolve);
  });
  database.close();
}

/**
 * Puts so many clips beside the seeds: copies of them, each with an address, a source and a month of its own, in a few
 * transactions.
 */
export async function putCopies({
  number,
  names,
}: {
  readonly number: number;
  readonly names: readonly string[];
}): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('zhaibao');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error));
  });
  const tables = ['clips', 'texts', 'folded', 'prints'] as const;
  const read = (table: string): Promise<Record<string, unknown>[]> =>
    new Promise((resolve, reject) => {
      const reading = database.transaction(table).objectStore(table).getAll();
      reading.addEventListener('success', () => resolve(reading.result));
      reading.addEventListener('error', () => reject(reading.error));
    });
  const rows = await Promise.all(tables.map(read));
  const [clips = []] = rows;
  const batch = 500;
  for (let start = 0; start < number; start += batch) {
    const writing = database.transaction(tables, 'readwrite');
    for (let at = start; at < Math.min(number, start + batch); at++) {
      const seed = clips[at % clips.length] ?? {};
      const id = `c0ffee${String(at).padStart(26, '0')}`;
      const url = `https://www.yunxiu-yangben.gov.cn/${at}.html`;
      const month = String(1 + (at % 12)).padStart(2, '0');
      writing.objectStore('clips').put({
        ...seed,
        id,
        url,
        kind: 'page',
        pageKey: url,
        seedFile: null,
        source: names[at % names.length],
        publishedAt: `${2015 + (at % 9)}-${month}-15`,
        clippedAt: new Date(Date.UTC(2026, 0, 1) + at * 60_000).toISOString(),
      });
      for (const [index, table] of tables.entries()) {
        const own = rows[index]?.find((row) => row['clipId'] === seed['id']);
        if (own !== undefined) writing.objectStore(table).put({ ...own, clipId: id });
      }
    }
    await new Promise<void>((resolve, reject) => {
      writing.addEventListener('complete', () => resolve());
      writing.addEventListener('error', () => reject(writing.error));
    });
  }
  database.close();
}
