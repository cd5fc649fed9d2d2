import { makeClip } from '../clip/make-clip';
import type { Clip } from '../report';
import type { PackedSnapshot } from '../store/rows';
import type { TaskKind } from '../store/run-task';
import { addOrKeep, type Saved } from '../store/save-clip';
import { packSnapshot } from '../store/snapshots';
import type { ImportOutcome, StagedRow } from '../store/staged-rows';
import type { Store } from '../store/store';
import type { BeforeMerge, WorkOf } from '../store/task-rows';
import { clipTables } from '../store/trash';
import { readSaved, type ParsePage } from './read-saved';

/** A file over which the page has died so often is not begun again. */
const mostTries = 2;

/** What a staged file is before it is stored. */
type Ready =
  | { readonly status: 'clip'; readonly clip: Clip; readonly snapshot: PackedSnapshot | null }
  | Extract<ImportOutcome, { readonly status: 'not-understood' }>;

/**
 * Imports the files staged for a task, one a transaction: the clip, what became of the file, and the file's own
 * going. That a file is begun is written down first, so that one that ends the page is not read for ever.
 */
export function importing(parse: ParsePage): TaskKind<WorkOf<'import'>> {
  return {
    tables: (store) => [...clipTables(store), store.staged, store.importOutcomes],
    prepare: async (store, work, done, { id, startedAt }) => {
      const staged = await store.staged.get([id, done]);
      if (staged === undefined) throw new Error('A file of this import is no longer there to be read.');
      const ready = (await mayBegin(store, staged))
        ? await readyOf(staged, work, startedAt, parse)
        : ({ status: 'not-understood', why: { kind: 'ends-the-page' } } as const);
      return async () => {
        const { outcome, before } = await storeReady(store, ready);
        await store.importOutcomes.put({ taskId: id, number: done, name: staged.name, outcome });
        await store.staged.delete([id, done]);
        return { done: 1, changed: before.length > 0 ? 1 : 0, before };
      };
    },
  };
}

/** Notes that a file is begun; false when that was done too often without an end. */
async function mayBegin(store: Store, { taskId, number, name }: StagedRow): Promise<boolean> {
  const earlier = (await store.importOutcomes.get([taskId, number]))?.outcome;
  const times = earlier?.status === 'begun' ? earlier.times : 0;
  if (times >= mostTries) return false;
  await store.importOutcomes.put({ taskId, number, name, outcome: { status: 'begun', times: times + 1 } });
  return true;
}

async function readyOf(
  staged: StagedRow,
  work: WorkOf<'import'>,
  clippedAt: string,
  parse: ParsePage,
): Promise<Ready> {
  try {
    const read = readSaved(new Uint8Array(await staged.file.arrayBuffer()), parse);
    if (read.status === 'not-understood') return read;
    const { readingVariants, personalPhrases, keepSnapshots } = work;
    const context = { kind: 'import', clippedAt, readingVariants, personalPhrases } as const;
    const clip = await makeClip(read.report, { ...context, detection: read.detection });
    const snapshot = keepSnapshots && read.html !== null ? await packSnapshot(read.html) : null;
    return { status: 'clip', clip, snapshot };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { status: 'not-understood', why: { kind: 'unexpected', message } };
  }
}

async function storeReady(
  store: Store,
  ready: Ready,
): Promise<{ readonly outcome: ImportOutcome; readonly before: readonly BeforeMerge[] }> {
  if (ready.status === 'not-understood') return { outcome: ready, before: [] };
  const { clip, snapshot } = ready;
  const extras = { snapshot, visiblePrint: [], job: null, edits: { title: null, tags: [] }, pageUrl: null };
  const saved = await addOrKeep(store, clip, extras);
  const { clipId, title } = saved.outcome;
  const status = saved.outcome.status === 'duplicate' ? 'duplicate' : 'saved';
  return { outcome: { status, clipId, title }, before: beforeOf(saved, clip.provenance.clippedAt) };
}

function beforeOf({ undo }: Saved, at: string): readonly BeforeMerge[] {
  const { madeClipId, before, notedPage } = undo;
  return [
    ...(madeClipId === null ? [] : [{ kind: 'made', clipId: madeClipId } as const]),
    ...(notedPage === undefined
      ? []
      : [{ kind: 'reprint-added', clipId: notedPage[0], pageKey: notedPage[1] } as const]),
    ...before.map((field) => ({ kind: 'merged', before: field, at }) as const),
  ];
}
