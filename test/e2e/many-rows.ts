import type { Page } from '@playwright/test';

/** Invented bodies that the copies come from, so that facets have something to count. */
const sources = ['云岫市档案馆', '碧川县直属机关工委', '松岭区委党校', '禾泉镇人民政府', '臨瀾大學宣傳部'];

/**
 * Puts so many clips into the store of an extension page: copies of the seeds that stand there, each with an
 * address, a source and a month of its own. Written past the extension's own code, in a few transactions.
 */
export async function copySeeds(page: Page, count: number): Promise<void> {
  await page.evaluate(
    async ({ number, names }) => {
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
    },
    { number: count, names: sources },
  );
}
