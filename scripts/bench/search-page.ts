import MiniSearch from 'minisearch';
import { TextSearch } from '../../lib/store/search';
import { foldedRow, segmentFormat } from '../../lib/store/search-rows';
import { openStore, type Store } from '../../lib/store/store';
import { buildIndex, indexStep, usualSizes } from '../../lib/store/text-index';

/*
 * What the bench of searching does inside a page of a real browser: IndexedDB and its costs are to be had only
 * there. Bundled and put into the page by search.ts, which calls it by name.
 */

/** Milliseconds of each query, in the order given, and how many texts each found. */
export interface Queried {
  readonly times: readonly number[];
  readonly found: readonly number[];
}

const unhurried = new AbortController().signal;
let store: Store = openStore('bench');
/** The search of a page that stays open. */
let searching = new TextSearch(store);
let texts: string[] = [];

const idOf = (number: number): string => number.toString(16).padStart(32, '0');

async function timed(
  queries: readonly string[],
  find: (text: string) => Promise<number> | number,
): Promise<Queried> {
  const times: number[] = [];
  const found: number[] = [];
  for (const text of queries) {
    const start = performance.now();
    found.push(await find(text));
    times.push(performance.now() - start);
  }
  return { times, found };
}

async function viaStore(search: TextSearch, text: string): Promise<number> {
  return (await search.find([text], unhurried, () => {})).get(text)?.size ?? 0;
}

/** As many words of one, two and more characters as MiniSearch needs to find Chinese: pairs, all of which must be there. */
const pairsOf = (text: string): string[] =>
  Array.from({ length: Math.max(1, text.length - 1) }, (_, at) => text.slice(at, at + 2));

export const bench = {
  /** Adds texts to the store, none of them indexed. */
  async add(more: readonly string[], keepInMemory: boolean): Promise<void> {
    const from = await store.folded.count();
    await store.folded.bulkAdd(more.map((text, index) => foldedRow(idOf(from + index), text)));
    if (keepInMemory) texts = [...texts, ...more];
  },
  /** Milliseconds for the index to be complete. */
  async build(): Promise<number> {
    const start = performance.now();
    await buildIndex(store, () => new Promise((resolve) => setTimeout(resolve)));
    while (await indexStep(store, { ...usualSizes, fewest: 1 }));
    return performance.now() - start;
  },
  /** Bytes of the rows of the index (a key counts as eight), and of the texts as the database keeps them: two a character. */
  async bytes(): Promise<{ readonly index: number; readonly texts: number }> {
    let index = 0;
    await store.postings.each(({ pairs }) => {
      index += pairs.length + 8;
    });
    await store.segments.each((segment) => {
      if (segment.format !== segmentFormat) return;
      const { clips, starts, units, commonPairs } = segment;
      index += clips.length * idOf(0).length + starts.byteLength + units.byteLength + commonPairs.byteLength;
    });
    let length = 0;
    await store.folded.each(({ text }) => {
      length += 2 * text.length;
    });
    return { index, texts: length };
  },
  /** A page that has just been opened: the list of segments is read too. */
  first: (text: string) => timed([text], (one) => viaStore(new TextSearch(store), one)),
  async mixed(queries: readonly string[]): Promise<Queried> {
    searching = new TextSearch(store);
    await viaStore(searching, queries[0] ?? '');
    return timed(queries, (text) => viaStore(searching, text));
  },
  /** Lets go of what a page that searches holds. */
  closeSearch(): void {
    searching = new TextSearch(store);
  },
  /** Bytes that the browser says the database takes on the disk. */
  async onDisk(): Promise<number> {
    return (await navigator.storage.estimate()).usage ?? Number.NaN;
  },
  scan: (queries: readonly string[]) =>
    timed(queries, (text) => texts.reduce((count, held) => count + Number(held.includes(text)), 0)),
  /** What a clip costs: its text is written, and its share of the step that indexes it. */
  async addOne(text: string): Promise<number> {
    const start = performance.now();
    await store.folded.put(foldedRow(`one-${performance.now()}`, text));
    return performance.now() - start;
  },
  /** Milliseconds of indexing texts that come a few at a time: by the fewest that are indexed, then put together. */
  async indexComing(more: readonly string[]): Promise<number> {
    let spent = 0;
    for (let from = 0; from < more.length; from += usualSizes.fewest) {
      const some = more.slice(from, from + usualSizes.fewest);
      await store.folded.bulkAdd(some.map((text, index) => foldedRow(`come-${from + index}`, text)));
      const start = performance.now();
      await buildIndex(store, async () => {});
      spent += performance.now() - start;
    }
    return spent;
  },
  miniSearch(queries: readonly string[]): Promise<Queried> {
    const index = new MiniSearch<{ readonly id: number; readonly text: string }>({
      fields: ['text'],
      tokenize: pairsOf,
      searchOptions: { combineWith: 'AND', prefix: (term) => term.length === 1 },
    });
    index.addAll(texts.map((text, id) => ({ id, text })));
    return timed(queries, (text) => index.search(text).length);
  },
  async forget(): Promise<void> {
    texts = [];
    await store.delete();
    store = openStore('bench');
  },
};

Object.assign(globalThis, { bench });
