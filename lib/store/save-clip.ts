import { pageKey } from '../clip/page-key';
import type { Clip, ClipEdits, StoreOutcome } from '../report';
import { alsoKept } from './cluster';
import { annotation, personalFields, trashedIds } from './annotations';
import { clipRows } from './clip-row';
import { endedJob } from './jobs';
import type { AnnotationRow, ClipRow, JobUndo, PackedSnapshot } from './rows';
import { isNoted, reprintOf } from './reprints';
import type { Store } from './store';
import { clipTables } from './trash';
import { visitOf } from './visits';

/** What is stored along with a clip. */
export interface ClipExtras {
  readonly snapshot: PackedSnapshot | null;
  /** See PrintRow; [] for what comes from no page. */
  readonly visiblePrint: Iterable<number>;
  /** The job that asked for the clip: its outcome is written in the same transaction. */
  readonly job: string | null;
  readonly edits: ClipEdits;
  /** The address in the tab; null where it is not known: then the report's own counts. */
  readonly pageUrl: string | null;
}

/** What saving did: the outcome for the person, and how to take it back. */
export interface Saved {
  readonly outcome: StoreOutcome;
  readonly undo: JobUndo;
}

/**
 * Stores a clip, whole or not at all: its rows, the person's edits and its job's outcome in one transaction.
 * The same text again is a duplicate: the clip already kept is named (and brought out of the trash), the edits are
 * added to it, and another page that prints it is noted. Another text of the same page becomes the next revision. A
 * seed never stands in the way of a clip: it has no page of its own.
 * @throws Dexie errors; a full disk is one that `isStorageFull` knows
 */
export async function saveClip(store: Store, clip: Clip, extras: ClipExtras): Promise<StoreOutcome> {
  const tables = [...clipTables(store), store.jobs, store.deliveries];
  return store.transaction('rw', tables, async () => {
    const earlier = extras.job === null ? null : await storedBy(store, extras.job);
    if (earlier !== null) return earlier;
    const saved = await addOrKeep(store, clip, extras);
    if (extras.job !== null) {
      await store.jobs.update(extras.job, endedJob(saved.outcome, saved.undo));
      await store.deliveries.delete(extras.job);
    }
    return saved.outcome;
  });
}

/** Stores a clip as `saveClip` does, but leaves its job alone; inside a transaction over `clipTables`. */
export async function addOrKeep(store: Store, clip: Clip, extras: ClipExtras): Promise<Saved> {
  const kept = await findKept(store, clip);
  return kept === null ? addClip(store, clip, extras) : keepDuplicate(store, kept, clip, extras);
}

/** What a job has stored already: its page may be worked on twice when a tab repeats what a dead worker had taken. */
async function storedBy(store: Store, jobId: string): Promise<StoreOutcome | null> {
  const outcome = (await store.jobs.get(jobId))?.outcome ?? null;
  return outcome === null || outcome.status === 'nothing' || outcome.status === 'failed' ? null : outcome;
}

/** The clip that already holds this text: best one of the same page that is not in the trash. */
async function findKept(store: Store, clip: Clip): Promise<ClipRow | null> {
  const sameText = await store.clips.where('textHash').equals(clip.provenance.textHash).toArray();
  const candidates = sameText.filter((row) => row.kind !== 'seed' || row.id === clip.id);
  if (candidates.length === 0) return null;
  const trashed = await trashedIds(store);
  const rank = (row: ClipRow): number =>
    (trashed.has(row.id) ? 0 : 4) + (row.id === clip.id ? 2 : 0) + (row.url === clip.report.url ? 1 : 0);
  return candidates.reduce((best, row) => (rank(row) > rank(best) ? row : best));
}

async function addClip(store: Store, clip: Clip, extras: ClipExtras): Promise<Saved> {
  const page = extras.pageUrl ?? clip.report.url;
  const place = {
    pageKey: page === null ? null : pageKey(page),
    revision: 1,
    previousId: null,
    seedFile: null,
  };
  const bare = clipRows(clip, place, extras.visiblePrint);
  const earlier = await earlierRevisions(store, bare.row);
  const latest = earlier.at(-1);
  const row: ClipRow = { ...bare.row, revision: (latest?.revision ?? 0) + 1, previousId: latest?.id ?? null };
  await store.clips.add(row);
  await store.texts.add(bare.text);
  await store.folded.add(bare.folded);
  await store.prints.add(bare.print);
  if (extras.snapshot !== null) await store.snapshots.add({ clipId: clip.id, ...extras.snapshot });
  const visit = row.kind === 'selection' ? null : await visitOf(store, row.pageKey);
  // What the page is now is what is kept of it.
  if (visit !== null) await store.visits.delete(visit.pageKey);
  const personal = editRows(row, extras.edits, clip.provenance.clippedAt);
  await store.annotations.bulkPut(personal);
  const title = titleOf(row, personal);
  // A chain that lies wholly in the trash is not spoken of: for the person this is a first clip.
  const trashed = latest === undefined ? new Set<string>() : await trashedIds(store);
  const previous = earlier.findLast((other) => !trashed.has(other.id));
  const also = extras.job === null ? null : await alsoKept(store, clip.id);
  const stored = { clipId: clip.id, title, ...(also === null ? {} : { also }) };
  return {
    outcome:
      previous === undefined
        ? { status: 'saved', ...stored }
        : { status: 'revision', previousId: previous.id, ...stored },
    undo: { madeClipId: clip.id, before: [], ...(visit === null ? {} : { visit }) },
  };
}

/** Clips of the same page, oldest revision first. A selection is no revision of anything. */
async function earlierRevisions(store: Store, row: ClipRow): Promise<ClipRow[]> {
  if (row.pageKey === null || row.kind === 'selection') return [];
  const samePage = await store.clips.where('pageKey').equals(row.pageKey).toArray();
  return samePage.filter((other) => other.kind !== 'selection').sort((a, b) => a.revision - b.revision);
}

async function keepDuplicate(
  store: Store,
  kept: ClipRow,
  clip: Clip,
  { edits, pageUrl }: ClipExtras,
): Promise<Saved> {
  const at = clip.provenance.clippedAt;
  const before = await store.annotations.where('clipId').equals(kept.id).toArray();
  const personal = personalFields(before);
  const restored = personal.trashedAt !== null;
  const tags = [...new Set([...personal.tags, ...edits.tags])];
  const changes: AnnotationRow[] = [];
  if (restored) changes.push(annotation(kept.id, 'trashedAt', null, at));
  if (tags.length > personal.tags.length) changes.push(annotation(kept.id, 'tags', tags, at));
  if (edits.title !== null && edits.title !== '' && personal.title === '' && edits.title !== kept.title) {
    changes.push(annotation(kept.id, 'title', edits.title, at));
  }
  await store.annotations.bulkPut(changes);
  const reprint = reprintOf(kept, clip, pageUrl);
  const isNew = reprint !== null && !(await isNoted(store, kept.id, reprint.pageKey));
  if (isNew) await store.reprints.add(reprint);
  return {
    outcome: {
      status: 'duplicate',
      clipId: kept.id,
      title: titleOf(kept, [...before, ...changes]),
      clippedAt: kept.clippedAt,
      restored,
      ...(isNew ? { noted: true } : {}),
    },
    undo: {
      madeClipId: null,
      ...(isNew ? { notedPage: [kept.id, reprint.pageKey] } : {}),
      before: changes.map(({ clipId, field }) => ({
        clipId,
        field,
        row: before.find((row) => row.field === field) ?? null,
      })),
    },
  };
}

function editRows(row: ClipRow, edits: ClipEdits, at: string): AnnotationRow[] {
  const rows: AnnotationRow[] = [];
  if (edits.tags.length > 0) rows.push(annotation(row.id, 'tags', [...new Set(edits.tags)], at));
  if (edits.title !== null && edits.title !== '' && edits.title !== row.title) {
    rows.push(annotation(row.id, 'title', edits.title, at));
  }
  return rows;
}

/** What a clip is called: the person's title, the published one, or its first clause. */
function titleOf(row: ClipRow, personal: readonly AnnotationRow[]): string {
  return personalFields(personal).title || row.title || row.firstClause;
}
