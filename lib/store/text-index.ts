import { buildSegment } from '../search';
import type { FoldedRow } from './rows';
import { postingsKey, type SegmentRow } from './search-rows';
import type { Store } from './store';

/** Texts of a segment. Fewer that stand in none are read whole at every search, which costs less than their index. */
export const textsPerSegment = 256;
/** UTF-16 units after which a segment takes no further text, so that very long ones do not stand in memory together. */
const longestSegment = 4_000_000;

/**
 * Takes one step towards an index that is complete, as one transaction: indexes the next texts, or takes apart a
 * segment that holds what was deleted or made anew since. May end anywhere: the next call goes on.
 * @param atLeast fewer texts are left for later
 * @returns whether there was anything to do
 */
export function indexStep(store: Store, atLeast = textsPerSegment): Promise<boolean> {
  return store.transaction('rw', store.folded, store.segments, store.postings, async () => {
    const waiting = await nextTexts(store);
    if (waiting.length >= atLeast || isFull(waiting)) {
      await addSegment(store, waiting);
      return true;
    }
    const outdated = await outdatedSegment(store);
    if (outdated !== null) await takeApart(store, outdated);
    return outdated !== null;
  });
}

/**
 * Builds the index to its end in steps, with a pause before each.
 * @param pause resolves when there is time for a step of some 100 milliseconds; rejects to end the work
 */
export async function buildIndex(store: Store, pause: () => Promise<void>): Promise<void> {
  await readmitStrays(store);
  do await pause();
  while (await indexStep(store));
}

/** How many texts stand in no segment yet. */
export function countWaiting(store: Store): Promise<number> {
  return store.folded.where('segment').equals(0).count();
}

async function nextTexts(store: Store): Promise<readonly FoldedRow[]> {
  const rows: FoldedRow[] = [];
  let length = 0;
  await store.folded
    .where('segment')
    .equals(0)
    .until(() => rows.length === textsPerSegment || length > longestSegment)
    .each((row) => {
      rows.push(row);
      length += row.text.length;
    });
  return rows;
}

function isFull(rows: readonly FoldedRow[]): boolean {
  return rows.reduce((length, { text }) => length + text.length, 0) > longestSegment;
}

async function addSegment(store: Store, rows: readonly FoldedRow[]): Promise<void> {
  const clipIds = rows.map(({ clipId }) => clipId);
  // A text that was made anew stands in its old words elsewhere: it is never to stand in two segments.
  const earlier = await store.segments.where('clipIds').anyOf(clipIds).distinct().toArray();
  for (const segment of earlier) await takeApart(store, segment);
  const { starts, length, rows: pairsByUnit } = buildSegment(rows.map(({ text }) => text));
  const units = Uint32Array.from(pairsByUnit.keys());
  const number = await store.segments.add({ clipIds, starts, length, units });
  await store.postings.bulkAdd(
    [...pairsByUnit].map(([unit, pairs]) => ({ at: postingsKey(unit, number), pairs })),
  );
  await store.folded.bulkPut(rows.map((row) => ({ ...row, segment: number })));
}

/** A segment of which a text was deleted or made anew. */
async function outdatedSegment(store: Store): Promise<SegmentRow | null> {
  const numbers = await store.segments.toCollection().primaryKeys();
  for (const number of numbers) {
    const standing = await store.folded.where('segment').equals(number).count();
    const segment = await store.segments.get(number);
    if (segment !== undefined && standing < segment.clipIds.length) return segment;
  }
  return null;
}

/** Removes a segment; its texts wait to be indexed again. */
async function takeApart(store: Store, { number, units }: SegmentRow): Promise<void> {
  await store.folded.where('segment').equals(number).modify({ segment: 0 });
  await store.postings.bulkDelete([...units].map((unit) => postingsKey(unit, number)));
  await store.segments.delete(number);
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
