import type { CollectionRow } from '../store/search-rows';
import { takenBackTables } from '../store/take-back';
import type { TaskKind, WriteChunk } from '../store/run-task';
import type { Store } from '../store/store';
import type { BeforeMerge, OutsideChange, WorkOf } from '../store/task-rows';
import { fromBase64 } from './base64';
import type { FeedbackLine, SnapshotLine } from './lines';
import { mergePersonal } from './merge-personal';
import { seedNamed } from './plan-restore';
import { backupLines, BrokenBackup, openBackup, type BackupLine } from './read-backup';
import { restoredRows } from './restored-rows';
import { writeClips } from './write-clips';

/** Lines that are written in one transaction. */
const chunk = 50;

/** How far a page has read the backup of a task. */
interface Reading {
  readonly lines: AsyncGenerator<BackupLine>;
  /** How many lines are behind it. */
  at: number;
}

/**
 * Writes lines of a backup into the store, and gives for each what stood there before; none when nothing was to be
 * done.
 */
type WriteLines = () => Promise<readonly (readonly BeforeMerge[])[]>;

/** Brings settings from one state to the other, but for those that the person has set meanwhile. */
export type MoveSettings = (from: OutsideChange['before'], to: OutsideChange['after']) => Promise<void>;

/**
 * Restores the backup that is staged for a task: adds what is missing, puts newer fields in the place of older
 * ones, leaves all else alone; to be done again is harmless. Each page reads the backup once, from where an
 * earlier one has left it.
 * @param moveSettings how settings are reached, which lie outside the store
 */
export function restoringBackup(moveSettings: MoveSettings): TaskKind<WorkOf<'merge'>> {
  const readings = new Map<string, Reading>();
  return {
    tables: (store) => takenBackTables(store),
    prepare: async (store, { settings }, done, { id }) => {
      const reading = await readingAt(store, readings, id, done);
      const lines = await nextLines(reading);
      if (lines.length < chunk) readings.delete(id);
      // A backup that is shorter than the task was told has been altered under our hands.
      if (lines.length === 0) throw new BrokenBackup({ kind: 'cut-off', place: null });
      const writes = writesOf(store, lines);
      const hasSettings = settings !== undefined && lines.some(({ part }) => part === 'settings');
      if (hasSettings) await moveSettings(settings.before, settings.after);
      return () => writeAll(writes, hasSettings ? 1 : 0);
    },
    takeBackOutside: async ({ settings }) => {
      if (settings !== undefined) await moveSettings(settings.after, settings.before);
    },
  };
}

async function readingAt(
  store: Store,
  readings: Map<string, Reading>,
  taskId: string,
  done: number,
): Promise<Reading> {
  const known = readings.get(taskId);
  if (known?.at === done) return known;
  const staged = await store.staged.get([taskId, 0]);
  if (staged === undefined) throw new Error('The backup is no longer there to be read.');
  const reading = { lines: backupLines(await openBackup(staged.file)), at: 0 };
  while (reading.at < done && !(await reading.lines.next()).done) reading.at++;
  readings.set(taskId, reading);
  return reading;
}

async function nextLines(reading: Reading): Promise<readonly BackupLine[]> {
  const lines: BackupLine[] = [];
  while (lines.length < chunk) {
    const next = await reading.lines.next();
    if (next.done === true) break;
    lines.push(next.value);
    reading.at++;
  }
  return lines;
}

async function writeAll(writes: readonly WriteLines[], outside: number): ReturnType<WriteChunk> {
  const before = [];
  for (const write of writes) before.push(...(await write()));
  const changed = before.filter((stood) => stood.length > 0).length + outside;
  return { done: before.length, changed, before: before.flat() };
}

/** How the lines of a chunk are written: clips together, all else line by line. */
function writesOf(store: Store, lines: readonly BackupLine[]): readonly WriteLines[] {
  const clips = lines.flatMap((line) => (line.part === 'clips' ? [line.value] : []));
  const ready = clips.map((line) => ({ line, rows: restoredRows(line) }));
  // Clips come first in a backup, and so they do in a chunk in which they end.
  return [
    () => writeClips(store, ready),
    ...lines.flatMap((line) => (line.part === 'clips' ? [] : [async () => [await writeLine(store, line)]])),
  ];
}

async function writeLine(
  store: Store,
  { part, value }: Exclude<BackupLine, { readonly part: 'clips' }>,
): Promise<readonly BeforeMerge[]> {
  switch (part) {
    case 'seeds': {
      const seed = await seedNamed(store, value.seed);
      if (seed === undefined) return [];
      return (await mergePersonal(store, [{ clipId: seed.id, personal: value.personal }])).flat();
    }
    case 'feedback':
      return writeJudgement(store, value);
    case 'collections':
      return writeCollection(store, value);
    case 'settings':
      return []; // they lie outside the store, and what changes of them stands in the task
    case 'snapshots':
      return writeSnapshot(store, value);
  }
}

async function writeJudgement(store: Store, line: FeedbackLine): Promise<readonly BeforeMerge[]> {
  const rows = await store.feedback.where('pageKey').equals(line.pageKey).toArray();
  if (rows.some(({ at }) => at >= line.at)) return [];
  await store.feedback.where('pageKey').equals(line.pageKey).delete();
  await store.feedback.add(line);
  return [{ kind: 'feedback', pageKey: line.pageKey, rows }];
}

async function writeCollection(store: Store, line: CollectionRow): Promise<readonly BeforeMerge[]> {
  const row = (await store.collections.get(line.id)) ?? null;
  if (row !== null && row.at >= line.at) return [];
  await store.collections.put(line);
  return [{ kind: 'collection', id: line.id, row, at: line.at }];
}

async function writeSnapshot(store: Store, line: SnapshotLine): Promise<readonly BeforeMerge[]> {
  const { clipId, originalBytes } = line;
  const gzip = fromBase64(line.gzip);
  if (gzip === null || (await store.clips.get(clipId)) === undefined) return [];
  if ((await store.snapshots.where('clipId').equals(clipId).count()) > 0) return [];
  await store.snapshots.add({ clipId, originalBytes, gzip });
  return [{ kind: 'snapshot-added', clipId }];
}
