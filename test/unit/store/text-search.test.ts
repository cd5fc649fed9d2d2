import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { foldForSearch } from '../../../lib/han/fold';
import { countInText } from '../../../lib/search';
import { saveClip } from '../../../lib/store/clips';
import { TextSearch } from '../../../lib/store/search';
import { clipsIn, foldedRow, postingsKeys, segmentFormat } from '../../../lib/store/search-rows';
import type { Store } from '../../../lib/store/store';
import {
  buildIndex,
  countOutdated,
  countWaiting,
  indexStep,
  outdatedSegments,
  takeOutDeleted,
  usualSizes,
} from '../../../lib/store/text-index';
import { bodies, freshStore, howeverFew, noExtras, sampleClip } from './samples';

let store: Store;
beforeEach(() => {
  store = freshStore();
});

const unhurried = new AbortController().signal;

async function find(words: string, search = new TextSearch(store)): Promise<Record<string, number>> {
  const text = foldForSearch(words);
  const found = await search.find([text], unhurried, () => {});
  return Object.fromEntries(found.get(text) ?? []);
}

/** How many rows of the index belong to no segment that stands. */
async function leftOver(): Promise<number> {
  const kept = new Set((await store.segments.toArray()).flatMap(postingsKeys));
  const keys = await store.postings.toCollection().primaryKeys();
  return keys.filter((key) => !kept.has(key)).length;
}

const numbered = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    foldedRow(String(n).padStart(32, '0'), n % 10 === 0 ? '网格化管理' : '其他'),
  );

describe('TextSearch', () => {
  it.each(['indexed', 'waiting'])('finds title and body in any script and width, %s', async (state) => {
    const first = await sampleClip({ title: '清源縣機關工委抓早抓細' });
    const second = await sampleClip({ title: '另一篇', text: bodies.second, url: 'https://a.example/2' });
    await saveClip(store, first, noExtras);
    await saveClip(store, second, noExtras);
    if (state === 'indexed') await indexStep(store, howeverFew);
    expect(await countWaiting(store)).toBe(state === 'indexed' ? 0 : 2);
    expect(await find('先鋒崗')).toEqual({ [first.id]: 1 });
    expect(await find('清源县机关工委抓早抓细，把')).toEqual({ [first.id]: 1 });
    expect(await find('另一篇')).toEqual({ [second.id]: 1 });
    expect(await find('群众')).toEqual({ [first.id]: 1, [second.id]: 2 });
    expect(await find('镇')).toEqual({ [second.id]: 2 });
    expect(await find('查无此语')).toEqual({});
  });

  it('reads what no segment holds yet, tells how far it is, and stops when it is told to', async () => {
    await store.folded.bulkAdd(numbered(1000));
    const progress: number[] = [];
    const found = await new TextSearch(store).find(['网格化'], unhurried, ({ read }) => progress.push(read));
    expect(found.get('网格化')?.size).toBe(100);
    expect(progress).toEqual([0, 400, 800, 1000]);

    const stop = new AbortController();
    let steps = 0;
    const stopped = new TextSearch(store).find(['网格化'], stop.signal, () => {
      steps++;
      stop.abort();
    });
    await expect(stopped).rejects.toThrow(/abort/i);
    expect(steps).toBe(1);
  });
});

describe('the index', () => {
  it('is built in steps that may end anywhere, and leaves a few texts to be read', async () => {
    const sizes = { ...usualSizes, fewest: 50, most: 100 };
    await store.folded.bulkAdd(numbered(240));
    let steps = 0;
    const broken = buildIndex(
      store,
      async () => {
        if (++steps === 2) throw new Error('the page was closed');
      },
      sizes,
    );
    await expect(broken).rejects.toThrow('closed');
    expect(await store.segments.count()).toBe(1);
    expect(Object.keys(await find('网格'))).toHaveLength(24);
    await buildIndex(store, async () => {}, sizes);
    expect(await countWaiting(store)).toBe(40);
    expect(Object.keys(await find('网格'))).toHaveLength(24);
    expect(await indexStep(store, sizes)).toBe(false);
  });

  it('makes large segments of small ones, without reading a text as one that waits', async () => {
    const sizes = { ...usualSizes, fewest: 1, most: 40 };
    for (let from = 0; from < 50; from += 10) {
      await store.folded.bulkAdd(numbered(50).slice(from, from + 10));
      await indexStep(store, sizes);
    }
    expect(await store.segments.count()).toBe(5);
    expect(await indexStep(store, sizes)).toBe(true);
    expect(await countWaiting(store)).toBe(0);
    expect((await store.segments.toArray()).map((row) => clipsIn(row).length)).toEqual([10, 40]);
    expect(Object.keys(await find('网格'))).toHaveLength(5);
    expect(await indexStep(store, sizes)).toBe(false);
    expect(await leftOver()).toBe(0);
  });

  it('takes no more texts together than can be held in memory', async () => {
    const sizes = { fewest: 1, most: 100, longest: 30 };
    await store.folded.bulkAdd(numbered(30).map((row) => ({ ...row, text: '网格化管理网格化管理' })));
    await buildIndex(store, async () => {}, sizes);
    expect((await store.segments.toArray()).every((row) => clipsIn(row).length === 3)).toBe(true);
    expect(Object.keys(await find('理网'))).toHaveLength(30);
  });

  it('forgets the words of a text that was made anew or deleted', async () => {
    await store.folded.bulkAdd(numbered(20));
    await indexStep(store, howeverFew);
    const ids = Object.keys(await find('网格'));
    const [anew = '', gone = ''] = ids;
    await store.folded.put(foldedRow(anew, '另作'));
    await store.folded.delete(gone);
    expect(await find('网格')).not.toHaveProperty([anew]);
    expect(await find('另作')).toEqual({ [anew]: 1 });
    await takeOutDeleted(store, async () => {});
    // What was deleted or made anew is gone, the others are indexed still.
    expect(await countWaiting(store)).toBe(1);
    expect((await store.segments.toArray()).map((row) => clipsIn(row).length)).toEqual([18]);
    expect(await leftOver()).toBe(0);
    await indexStep(store, howeverFew);
    expect(await find('另作')).toEqual({ [anew]: 1 });
    expect(await find('网格')).toEqual({});
  });

  it('reads texts of a segment in an earlier format, and indexes them anew', async () => {
    await store.folded.bulkAdd(numbered(20).map((row) => ({ ...row, segment: 3 })));
    const clipIds = numbered(20).map(({ clipId }) => clipId);
    await store.segments.add({ number: 3, clipIds, units: Uint32Array.of(0x7f51) } as never);
    // As the first format named its rows.
    await store.postings.add({ at: 0x7f51 * 2 ** 32 + 3, pairs: Uint8Array.of(1) });
    expect(Object.keys(await find('网格'))).toHaveLength(2);
    await store.folded.put(foldedRow(clipIds[0] ?? '', '另作'));
    expect(Object.keys(await find('网格'))).toEqual([clipIds[10]]);
    expect(await find('另作')).toEqual({ [clipIds[0] ?? '']: 1 });
    const outdated = await outdatedSegments(store);
    expect(outdated).toEqual(new Map([[3, 20]]));
    expect(await countOutdated(store, outdated)).toBe(20);
    await buildIndex(store, async () => {}, howeverFew);
    expect(await countOutdated(store, outdated)).toBe(0);
    expect(await countWaiting(store)).toBe(0);
    expect(await leftOver()).toBe(0);
    expect(Object.keys(await find('网格'))).toEqual([clipIds[10]]);
    expect(await find('另作')).toEqual({ [clipIds[0] ?? '']: 1 });
  });

  it('reads a segment of the second format as it is, and writes none that is noted clip by clip', async () => {
    await store.folded.bulkAdd(numbered(20));
    await indexStep(store, howeverFew);
    expect(await store.segments.orderBy('clipIds').count()).toBe(0);
    const found = await find('网格');
    const [written] = await store.segments.toArray();
    if (written?.format !== segmentFormat) throw new Error('no segment was made');
    const { clips, ...row } = written;
    await store.segments.put({ ...row, format: 2, clipIds: clips } as never);
    expect(await find('网格')).toEqual(found);
    expect(await outdatedSegments(store)).toEqual(new Map());
    expect(await indexStep(store, howeverFew)).toBe(false);
    await store.folded.delete(clips[10] ?? '');
    await takeOutDeleted(store, async () => {});
    expect(Object.keys(await find('网格'))).toEqual([clips[0]]);
    expect(await leftOver()).toBe(0);
  });

  it('takes up texts that were put back with the mark of a segment that is gone', async () => {
    await store.folded.bulkAdd([{ ...foldedRow('a', '网格化'), segment: 7 }]);
    await buildIndex(store, async () => {});
    expect(await find('网格')).toEqual({ a: 1 });
  });

  it('leaves nothing of a segment whose texts are all deleted', async () => {
    await store.folded.bulkAdd(numbered(20));
    await indexStep(store, howeverFew);
    await store.folded.clear();
    await takeOutDeleted(store, async () => {});
    expect(await store.segments.count()).toBe(0);
    expect(await store.postings.count()).toBe(0);
  });

  it('is whole or not at all', async () => {
    await store.folded.bulkAdd(numbered(20));
    await indexStepKilled(store);
    expect(await store.segments.count()).toBe(0);
    expect(await store.postings.count()).toBe(0);
    expect(await countWaiting(store)).toBe(20);
  });

  it('answers at any moment what reading all texts answers', async () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', ' ', 'a'), maxLength: 12 });
    const id = fc.constantFrom('1', '2', '3', '4', '5', '6', '7');
    const act = fc.oneof(
      fc.record({ act: fc.constant('write' as const), id, text }),
      fc.record({ act: fc.constant('delete' as const), id }),
      fc.record({
        act: fc.constant('index' as const),
        sizes: fc.record({
          fewest: fc.integer({ min: 1, max: 3 }),
          most: fc.integer({ min: 2, max: 5 }),
          longest: fc.constantFrom(10, 1_000),
        }),
      }),
      fc.record({ act: fc.constant('take out' as const) }),
      fc.record({ act: fc.constant('killed' as const) }),
    );
    const words = fc.array(
      fc.string({ unit: fc.constantFrom('甲', '乙', '丙', 'a'), minLength: 1, maxLength: 5 }),
      { minLength: 1, maxLength: 3 },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 20 }), words, async (acts, wanted) => {
        const own = freshStore();
        // One that lives through everything, as a page does, and one that has just been opened.
        const search = new TextSearch(own);
        for (const step of acts) {
          if (step.act === 'write') await own.folded.put(foldedRow(step.id, step.text));
          else if (step.act === 'delete') await own.folded.delete(step.id);
          else if (step.act === 'index') await indexStep(own, step.sizes);
          else if (step.act === 'take out') await takeOutDeleted(own, async () => {});
          else await indexStepKilled(own);
          await expectEachTextOnce(own);
          const rows = await own.folded.toArray();
          for (const [index, found] of (await findAll(own, search, wanted)).entries()) {
            const word = wanted[index] ?? '';
            const read = rows.map((row) => [row.clipId, countInText(row.text, word)] as const);
            expect(found).toEqual(new Map(read.filter(([, times]) => times > 0)));
          }
        }
        own.close();
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

/** What a search finds of the clips that there are: the list drops deleted ones in the same way. */
async function findAll(own: Store, search: TextSearch, wanted: readonly string[]) {
  const standing = new Set(await own.folded.toCollection().primaryKeys());
  const found = await search.find(wanted, unhurried, () => {});
  expect(await new TextSearch(own).find(wanted, unhurried, () => {})).toEqual(found);
  return wanted.map((word) => new Map([...(found.get(word) ?? [])].filter(([id]) => standing.has(id))));
}

/**
 * A text that no segment is said to hold may stand in an outdated one; one that is indexed stands where it is said to.
 */
async function expectEachTextOnce(own: Store): Promise<void> {
  const holders = new Map<string, number[]>();
  for (const row of await own.segments.toArray()) {
    for (const id of clipsIn(row)) holders.set(id, [...(holders.get(id) ?? []), row.number]);
  }
  for (const numbers of holders.values()) expect(numbers).toHaveLength(1);
  for (const { clipId, segment } of await own.folded.where('segment').above(0).toArray()) {
    expect(holders.get(clipId)).toEqual([segment]);
  }
}

/** A step whose page dies when everything but the last rows is written. */
async function indexStepKilled(own: Store): Promise<void> {
  const die = (): never => {
    throw new Error('killed');
  };
  own.folded.hook('updating', die);
  await indexStep(own, howeverFew).catch(() => {});
  own.folded.hook('updating').unsubscribe(die);
}
