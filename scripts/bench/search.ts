import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { foldForSearch } from '../../lib/han/fold';
import { startChromium } from '../drive/chromium.mjs';
import { randomNumbers, seedSentences, sentencesPerClip } from '../many-clips';
import { openScripted, type ScriptedPage } from '../page-script';
import { usualSizes } from '../../lib/store/text-index';
import { startSampleSite } from '../sample-site/index.mjs';
import { ensureChromium } from '../setup/browsers.mjs';
import { median, type BenchRow } from './row';
import { librarySizes } from './sizes';
import type { bench } from './search-page';

/** MiniSearch takes more than a gigabyte from here on. */
const mostForMiniSearch = 10_000;
const mostInMemory = 10_000;
const batch = 500;

/** Words of one and two characters, phrases common and rare, and what is nowhere. */
const queries = [
  '疫情防控',
  '党',
  '工作',
  '社区',
  '党员先锋模范作用',
  '图说重庆党史',
  '没有这样的话',
  '的',
  '志愿服务',
  '2020',
].map(foldForSearch);

const budgets: ReadonlyMap<number, number> = new Map([
  [10_000, 30],
  [100_000, 150],
]);

/** Searching in a real browser, over texts of shuffled seed sentences: the index beside reading and MiniSearch. */
export async function benchSearch(): Promise<readonly BenchRow[]> {
  const site = await startSampleSite({ port: 0 });
  const driven = await startChromium({
    executablePath: ensureChromium(),
    extensionFolder: join(import.meta.dirname, '../../.output/chrome-mv3'),
  });
  try {
    const rows: BenchRow[] = [];
    for (const size of librarySizes) {
      const scripted = await openScripted<typeof bench>(driven.context, {
        entry: join(import.meta.dirname, 'search-page.ts'),
        name: 'bench',
        url: `${site.url}/en/bridge.html`,
      });
      rows.push(...(await measure(scripted, size)));
      await scripted.call('forget');
      await scripted.page.close();
    }
    return rows;
  } finally {
    await driven.close();
    await site.close();
  }
}

async function measure(
  { page, call }: ScriptedPage<typeof bench>,
  size: number,
): Promise<readonly BenchRow[]> {
  for (let from = 0; from < size; from += batch) {
    await call('add', shuffledTexts(from, Math.min(batch, size - from)), size <= mostInMemory);
  }
  const unindexed = size <= mostInMemory ? median((await call('mixed', queries.slice(0, 3))).times) : null;
  const textsOnDisk = await call('onDisk');
  const built = await call('build');
  const withIndexOnDisk = await call('onDisk');
  const bytes = await call('bytes');
  const firstQuery = (await call('first', queries[0] ?? '')).times[0] ?? Number.NaN;
  const ours = await call('mixed', queries);
  const holding = await memoryOf(page);
  await call('closeSearch');
  const held = holding - (await memoryOf(page));
  const added = await call('addOne', shuffledTexts(size, 1)[0] ?? '');
  const coming = await call('indexComing', shuffledTexts(size + 1, usualSizes.most));
  const scan = size <= mostInMemory ? await call('scan', queries) : null;
  const mini = size <= mostForMiniSearch ? await call('miniSearch', queries) : null;
  if (scan !== null && scan.found.join() !== ours.found.join()) {
    throw new Error(`The index finds ${ours.found.join()}, reading finds ${scan.found.join()}`);
  }
  const budget = budgets.get(size);
  const name = `${size.toLocaleString('en')} clips: `;
  const ms = (what: string, value: number, peer: BenchRow['peer'], most?: number): BenchRow => ({
    name: name + what,
    unit: 'ms',
    ours: value,
    peer,
    ...(most !== undefined && { budget: most }),
  });
  return [
    ms('first query', firstQuery, unindexed === null ? null : { name: 'nothing indexed', value: unindexed }),
    ms(
      'mixed queries, median',
      median(ours.times),
      scan && { name: 'scan in memory', value: median(scan.times) },
      budget,
    ),
    ms(
      'mixed queries, slowest',
      Math.max(...ours.times),
      mini && { name: 'MiniSearch', value: Math.max(...mini.times) },
    ),
    ms('a text written', added, null, 30),
    ms('indexing, a text', built / size, null, 30),
    ms('… of some that come one by one', coming / usualSizes.most, null, 30),
    {
      name: `${name}size of the index`,
      unit: 'MB',
      ours: bytes.index / 1e6,
      peer: { name: 'texts', value: bytes.texts / 1e6 },
      budget: bytes.texts / 1e6,
    },
    {
      name: `${name}database on the disk`,
      unit: 'MB',
      ours: withIndexOnDisk / 1e6,
      peer: { name: 'not indexed', value: textsOnDisk / 1e6 },
    },
    { name: `${name}memory that the search holds`, unit: 'MB', ours: held, peer: null, budget: 60 },
  ];
}

/** Megabytes of script memory after a collection, those of typed arrays included, which lie beside the heap. */
async function memoryOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return (usedSize + backingStorageSize) / 1e6;
}

/** The same numbers give the same texts. */
function shuffledTexts(from: number, count: number): string[] {
  const seeds = seedSentences();
  return Array.from({ length: count }, (_, index) => {
    const random = randomNumbers(20_201_122 + from + index);
    const sentences = seeds[Math.floor(random() * seeds.length)] ?? [];
    const chosen = Array.from(
      { length: sentencesPerClip },
      () => sentences[Math.floor(random() * sentences.length)] ?? '',
    );
    return foldForSearch(chosen.join(''));
  });
}
