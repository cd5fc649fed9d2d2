import type { Transaction } from 'dexie';
import { peopleOf } from './clip-row';
import type { ClipRow, FoldedRow, TextRow } from './rows';

/**
 * Tables of the first version: primary key, then indexes, in Dexie's notation.
 *
 * What lists need lies apart from what reading, searching and comparing need, and what is immutable apart
 * from what a person edits.
 */
const version1 = {
  clips: 'id, clippedAt, pageKey, textHash, kind',
  annotations: '[clipId+field], clipId, field',
  texts: 'clipId',
  folded: 'clipId',
  prints: 'clipId, *landmarks',
  snapshots: 'clipId',
  jobs: 'id, state, askedAt',
  deliveries: 'jobId',
  feedback: '++id, pageKey, host',
  bookkeeping: 'key',
};

/** What the second version adds: searching, saved searches, long work that survives a closed page, reprints, visits. */
const version2 = {
  places: 'clipId',
  folded: 'clipId, segment',
  segments: '++number, *clipIds',
  postings: 'at',
  collections: 'id, name',
  tasks: 'id, state',
  taskWorks: 'taskId',
  taskSteps: '[taskId+number], taskId',
  reprints: '[clipId+pageKey], clipId',
  visits: 'pageKey',
  staged: '[taskId+number], taskId, stagedAt',
  importOutcomes: '[taskId+number], taskId',
};

/**
 * The store's tables by version, the first at 0; each names what it adds or changes. A version that was
 * released is never edited: a change is a new version, with an upgrade where rows must change, and with a
 * frozen database of its own (scripts/freeze-store.ts) which every later version must open.
 */
export const schemas: readonly Readonly<Record<string, string>>[] = [version1, version2];

/** What must be done to the rows of the version before, by the version that needs it. */
export const upgrades: ReadonlyMap<number, (transaction: Transaction) => Promise<void>> = new Map([
  [2, toVersion2],
]);

/** No text is indexed yet, and lists are searched by the names of people too. */
async function toVersion2(transaction: Transaction): Promise<void> {
  await transaction.table<FoldedRow>('folded').toCollection().modify({ segment: 0 });
  const people = new Map<string, readonly string[]>();
  await transaction.table<TextRow>('texts').each(({ clipId, report }) => {
    people.set(clipId, peopleOf(report.metadata));
  });
  await transaction
    .table<ClipRow>('clips')
    .toCollection()
    .modify((row, entry) => {
      entry.value = { ...row, people: people.get(row.id) ?? [] };
    });
}
