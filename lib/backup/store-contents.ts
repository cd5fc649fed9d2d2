import type { ReprintRow } from '../store/reprint-rows';
import type { AnnotationRow, ClipRow, FeedbackRow } from '../store/rows';
import type { CollectionRow } from '../store/search-rows';
import { seedName } from '../store/seeds';
import type { Store } from '../store/store';
import { toBase64 } from './base64';
import type { ClipLine, FeedbackLine, PersonalLine, ReprintLine, SeedLine, SnapshotLine } from './lines';
import type { BackupContents } from './write-backup';

/** Clips read in one transaction. */
const chunk = 50;
/** Page copies held at once: a large one takes a megabyte. */
const snapshotChunk = 10;

/**
 * What of the store goes into a backup, by id, so that the same store always gives the same lines. Each clip is
 * read with everything of it in one transaction; what comes into the store meanwhile may be left out.
 */
export function storeContents(
  store: Store,
  options: { readonly withSnapshots: boolean; readonly settings: Readonly<Record<string, unknown>> },
): BackupContents {
  const { withSnapshots, settings } = options;
  return {
    clips: clipLines(store),
    seeds: seedLines(store),
    feedback: feedbackLines(store),
    collections: collectionLines(store),
    settings: settingsLine(settings),
    snapshots: withSnapshots ? snapshotLines(store) : nothing(),
  };
}

/** How many lines a backup of the store will have. */
export async function countContents(store: Store, withSnapshots: boolean): Promise<number> {
  const [clips, seeds, feedback, collections, snapshots] = await Promise.all([
    store.clips.count(),
    store.clips.where('kind').equals('seed').count(),
    store.feedback.count(),
    store.collections.count(),
    withSnapshots ? store.snapshots.count() : 0,
  ]);
  return clips - seeds + feedback + collections + snapshots + 1;
}

async function* clipLines(store: Store): AsyncGenerator<ClipLine> {
  let last = '';
  for (;;) {
    const rows = await store.clips.where('id').above(last).limit(chunk).toArray();
    const end = rows.at(-1);
    if (end === undefined) return;
    last = end.id;
    yield* await readLines(
      store,
      rows.filter(({ kind }) => kind !== 'seed'),
    );
  }
}

function readLines(store: Store, rows: readonly ClipRow[]): Promise<readonly ClipLine[]> {
  const ids = rows.map(({ id }) => id);
  const { texts: textTable, prints: printTable, annotations: personal, reprints: reprintTable } = store;
  return store.transaction('r', textTable, printTable, personal, reprintTable, async () => {
    const [texts, prints, annotations, reprints] = await Promise.all([
      textTable.bulkGet(ids),
      printTable.bulkGet(ids),
      personal.where('clipId').anyOf(ids).toArray(),
      reprintTable.where('clipId').anyOf(ids).toArray(),
    ]);
    return rows.flatMap((row, index): readonly ClipLine[] => {
      const text = texts[index];
      // A clip that was deleted since its row was read.
      if (text === undefined) return [];
      const { report, mends, suspicions, script, blockScripts, detection, provenance } = text;
      const { id, kind, pageKey, revision, previousId } = row;
      return [
        {
          clip: { id, kind, report, mends, suspicions, script, blockScripts, detection, provenance },
          place: { pageKey, revision, previousId },
          visible: Array.from(prints[index]?.visible ?? []),
          reprints: reprints.filter(({ clipId }) => clipId === id).map(reprintLine),
          personal: personalLines(annotations.filter(({ clipId }) => clipId === id)),
        },
      ];
    });
  });
}

/** Rows come by clip and then by page, since that is their key. */
function reprintLine({ clipId: _clipId, ...line }: ReprintRow): ReprintLine {
  return line;
}

/** The rows of one clip without the clip, in the order of the fields' names. */
function personalLines(rows: readonly AnnotationRow[]): readonly PersonalLine[] {
  const sorted = rows.toSorted((one, other) => (one.field < other.field ? -1 : 1));
  // The field and its value belong together in the row, and so they do in the line.
  return sorted.map(({ field, value, at }) => ({ field, value, at }) as PersonalLine);
}

async function* seedLines(store: Store): AsyncGenerator<SeedLine> {
  const seeds = await store.clips.where('kind').equals('seed').toArray();
  const named = seeds.map(({ id, seedFile }) => ({ id, seed: seedName(seedFile ?? '') }));
  for (const { id, seed } of named.sort((one, other) => (one.seed < other.seed ? -1 : 1))) {
    const rows = await store.annotations.where('clipId').equals(id).toArray();
    if (rows.length > 0) yield { seed, personal: personalLines(rows) };
  }
}

async function* feedbackLines(store: Store): AsyncGenerator<FeedbackLine> {
  const rows = await store.feedback.orderBy('pageKey').toArray();
  for (const row of rows) yield feedbackLine(row);
}

function feedbackLine({ pageKey, host, judgement, score, pairs = [], at }: FeedbackRow): FeedbackLine {
  return { pageKey, host, judgement, score, pairs, at };
}

async function* collectionLines(store: Store): AsyncGenerator<CollectionRow> {
  for (const { id, name, filter, order, at } of await store.collections.orderBy('id').toArray()) {
    yield { id, name, filter, order, at };
  }
}

async function* settingsLine(settings: Readonly<Record<string, unknown>>) {
  const sorted = Object.entries(settings).sort(([one], [other]) => (one < other ? -1 : 1));
  yield { settings: Object.fromEntries(sorted) };
}

async function* snapshotLines(store: Store): AsyncGenerator<SnapshotLine> {
  let last = '';
  for (;;) {
    const rows = await store.snapshots.where('clipId').above(last).limit(snapshotChunk).toArray();
    const end = rows.at(-1);
    if (end === undefined) return;
    last = end.clipId;
    for (const { clipId, originalBytes, gzip } of rows) yield { clipId, originalBytes, gzip: toBase64(gzip) };
  }
}

async function* nothing(): AsyncGenerator<never> {}
