import { buildSegment } from '../search';
import type { FoldedRow } from './rows';
import {
  clipsIn,
  postingsKey,
  postingsKeys,
  readableSegment,
  segmentFormat,
  type AnySegmentRow,
} from './search-rows';
import type { Store } from './store';

/** How many texts are indexed together. */
export interface SegmentSizes {
  /** Fewer that stand in no segment are read whole at every search, which costs less than their index. */
  readonly fewest: number;
  /** A segment takes no further text once it has so many, or so many UTF-16 units. */
  readonly most: number;
  readonly longest: number;
}

/** Indexing the longest takes a quarter of a second and some 50 MB for that time. */
export const usualSizes: SegmentSizes = { fewest: 256, most: 1_024, longest: 2_000_000 };

/**
 * Takes one step towards an index that is complete and lies in few, large segments. The step is one transaction, so
 * that the work may end anywhere: the next call goes on.
 * @returns whether there was anything to do
 */
export function indexStep(store: Store, sizes = usualSizes): Promise<boolean> {
  return changeIndex(store, async () => {
    const segments = await store.segments.toArray();
    const waiting = await nextTexts(store, sizes);
    if (waiting.length >= sizes.fewest || lengthOf(waiting) >= sizes.longest) {
      const ids = new Set(waiting.map(({ clipId }) => clipId));
      // A text that was made anew stands in its old words elsewhere: it is never to stand in two segments.
      const earlier = segments.find((segment) => clipsIn(segment).some((clipId) => ids.has(clipId)));
      await (earlier === undefined ? addSegment(store, waiting) : indexAgain(store, [earlier]));
      return true;
    }
    const old = segments.filter((segment) => readableSegment(segment) === null).slice(0, 1);
    const again = old.length > 0 ? old : smallSegments(segments, sizes);
    await indexAgain(store, again);
    return again.length > 0;
  });
}

/** Makes one segment anew of which a text was deleted or made anew. Like `indexStep` it may end anywhere. */
function takeOutStep(store: Store): Promise<boolean> {
  return changeIndex(store, async () => {
    const indexed = await store.folded.where('segment').above(0).primaryKeys();
    const standing = new Set(indexed);
    const segments = await store.segments.toArray();
    const outdated = segments.find((segment) => clipsIn(segment).some((clipId) => !standing.has(clipId)));
    if (outdated !== undefined) await indexAgain(store, [outdated]);
    return outdated !== undefined;
  });
}

function changeIndex(store: Store, change: () => Promise<boolean>): Promise<boolean> {
  return store.transaction('rw', store.folded, store.segments, store.postings, change);
}

/**
 * Builds the index to its end in steps, with a pause before each.
 * @param pause resolves when there is time for a step of some 100 milliseconds; rejects to end the work
 */
export async function buildIndex(
  store: Store,
  pause: () => Promise<void>,
  sizes = usualSizes,
): Promise<void> {
  await readmitStrays(store);
  do await pause();
  while (await indexStep(store, sizes));
}

/**
 * Takes out of the index what was deleted, and the old words of what was made anew; `pause` as for `buildIndex`.
 * Looks through all ids of the library: a matter of tenths of a second where there are a hundred thousand.
 */
export async function takeOutDeleted(store: Store, pause: () => Promise<void>): Promise<void> {
  do await pause();
  while (await takeOutStep(store));
}

/** How many texts stand in no segment yet. */
export function countWaiting(store: Store): Promise<number> {
  return store.folded.where('segment').equals(0).count();
}

/**
 * By their numbers, how many texts the segments hold that an earlier Zhaibao wrote in a format which is not read any
 * more. Reads the row of each segment.
 */
export async function outdatedSegments(store: Store): Promise<ReadonlyMap<number, number>> {
  const texts = new Map<number, number>();
  await store.segments.each((row) => {
    if (readableSegment(row) === null) texts.set(row.number, clipsIn(row).length);
  });
  return texts;
}

/** How many texts of such segments are still to be indexed anew. */
export async function countOutdated(store: Store, outdated: ReadonlyMap<number, number>): Promise<number> {
  const standing = await store.segments
    .where('number')
    .anyOf([...outdated.keys()])
    .primaryKeys();
  return standing.reduce((sum, number) => sum + (outdated.get(number) ?? 0), 0);
}

/** Segments of less than half the usual size that together fill one; none while they do not. */
function smallSegments(segments: readonly AnySegmentRow[], sizes: SegmentSizes): readonly AnySegmentRow[] {
  const small: AnySegmentRow[] = [];
  let texts = 0;
  let length = 0;
  for (const segment of segments) {
    const row = readableSegment(segment);
    if (row === null || row.clips.length * 2 >= sizes.most || row.length * 2 >= sizes.longest) continue;
    texts += row.clips.length;
    length += row.length;
    small.push(segment);
    if (texts >= sizes.most || length >= sizes.longest) return small.length > 1 ? small : [];
  }
  return [];
}

async function nextTexts(store: Store, sizes: SegmentSizes): Promise<readonly FoldedRow[]> {
  const rows: FoldedRow[] = [];
  let length = 0;
  await store.folded
    .where('segment')
    .equals(0)
    .until(() => rows.length === sizes.most || length >= sizes.longest)
    .each((row) => {
      rows.push(row);
      length += row.text.length;
    });
  return rows;
}

function lengthOf(rows: readonly FoldedRow[]): number {
  return rows.reduce((length, { text }) => length + text.length, 0);
}

/** Puts one segment in the place of some others, with those of their texts that still stand as they did. */
async function indexAgain(store: Store, segments: readonly AnySegmentRow[]): Promise<void> {
  const numbers = segments.map(({ number }) => number);
  const texts = await store.folded.where('segment').anyOf(numbers).toArray();
  await store.postings.bulkDelete(segments.flatMap(postingsKeys));
  await store.segments.bulkDelete(numbers);
  if (texts.length > 0) await addSegment(store, texts);
}

async function addSegment(store: Store, texts: readonly FoldedRow[]): Promise<void> {
  const { rows, ...laid } = buildSegment(texts.map(({ text }) => text));
  const clips = texts.map(({ clipId }) => clipId);
  const number = await store.segments.add({ format: segmentFormat, clips, ...laid });
  await store.postings.bulkAdd([...rows].map(([row, pairs]) => ({ at: postingsKey(row, number), pairs })));
  await store.folded.bulkPut(texts.map((text) => ({ ...text, segment: number })));
}

/** Texts that name a segment which is not there, after rows were put back as they once were, wait like new ones. */
function readmitStrays(store: Store): Promise<void> {
  return store.transaction('rw', store.folded, store.segments, async () => {
    const standing = new Set([0, ...(await store.segments.toCollection().primaryKeys())]);
    const named = (await store.folded.orderBy('segment').uniqueKeys()).filter(
      (key) => typeof key === 'number',
    );
    const gone = named.filter((number) => !standing.has(number));
    if (gone.length > 0) await store.folded.where('segment').anyOf(gone).modify({ segment: 0 });
  });
}
