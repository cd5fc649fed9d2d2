import type { Store } from '../store/store';
import { seedName } from '../store/seeds';
import type { ClipLine, SeedLine } from './lines';
import { newerFields } from './merge-personal';
import { backupLines, type Backup } from './read-backup';

/** What restoring a backup would do. */
export interface RestorePlan {
  /** Clips that are not in the library. */
  readonly added: number;
  /** Clips, bundled reports included, of which the backup has newer tags, notes or other things of the person's. */
  readonly changed: number;
  /** Clips that stand already, with nothing newer in the backup. */
  readonly same: number;
  /** Page copies that the library lacks. */
  readonly snapshots: number;
  /** Pages that were judged, where the library knows nothing or something older. */
  readonly judgements: number;
  /** Saved searches that are missing or older in the library. */
  readonly collections: number;
  /** As the backup has them; for lib/browser/settings to read. */
  readonly settings: Readonly<Record<string, unknown>> | null;
}

/** Lines that are compared with the store at once. */
const chunk = 100;

/**
 * Reads a backup from end to end, checks every line of it, and counts what restoring it would do. Nothing is written.
 * @param onProgress called with how many lines are read
 * @throws BrokenBackup when any line is not as it was written; the signal's reason when it is aborted
 */
export async function planRestore(
  store: Store,
  backup: Backup,
  signal: AbortSignal,
  onProgress: (lines: number) => void,
): Promise<RestorePlan> {
  const plan = { added: 0, changed: 0, same: 0, snapshots: 0, judgements: 0, collections: 0 };
  let settings: RestorePlan['settings'] = null;
  let clips: ClipLine[] = [];
  const toCome = new Set<string>();
  const compareClips = async (): Promise<void> => {
    for (const { clip, standing } of await standingOf(store, clips)) {
      if (standing === 'none') toCome.add(clip);
      plan[standing === 'none' ? 'added' : standing === 'older' ? 'changed' : 'same']++;
    }
    clips = [];
  };
  let lines = 0;
  for await (const { part, value } of backupLines(backup)) {
    signal.throwIfAborted();
    if (part === 'clips') clips.push(value);
    if (part !== 'clips' || clips.length === chunk) await compareClips();
    if (part === 'seeds' && (await isNewerOnSeed(store, value))) plan.changed++;
    if (part === 'feedback') {
      const judged = await store.feedback.where('pageKey').equals(value.pageKey).last();
      if (judged === undefined || value.at > judged.at) plan.judgements++;
    }
    if (part === 'collections') {
      const saved = await store.collections.get(value.id);
      if (saved === undefined || value.at > saved.at) plan.collections++;
    }
    if (part === 'settings') settings = value.settings;
    if (part === 'snapshots' && (await lacksSnapshot(store, value.clipId, toCome))) plan.snapshots++;
    onProgress(++lines);
  }
  await compareClips();
  return { ...plan, settings };
}

/** The clip that a seed's personal part belongs to; undefined while the seeds are not put in. */
export async function seedNamed(store: Store, seed: string) {
  const seeds = await store.clips.where('kind').equals('seed').toArray();
  return seeds.find(({ seedFile }) => seedFile !== null && seedName(seedFile) === seed);
}

async function standingOf(
  store: Store,
  lines: readonly ClipLine[],
): Promise<readonly { readonly clip: string; readonly standing: 'none' | 'older' | 'same' }[]> {
  const ids = lines.map(({ clip }) => clip.id);
  const rows = await store.clips.bulkGet(ids);
  const annotations = await store.annotations.where('clipId').anyOf(ids).toArray();
  return lines.map(({ clip, personal }, index) => {
    const standing = annotations.filter(({ clipId }) => clipId === clip.id);
    if (rows[index] === undefined) return { clip: clip.id, standing: 'none' };
    return { clip: clip.id, standing: newerFields(standing, personal).length > 0 ? 'older' : 'same' };
  });
}

async function isNewerOnSeed(store: Store, { seed, personal }: SeedLine): Promise<boolean> {
  const row = await seedNamed(store, seed);
  if (row === undefined) return false;
  const standing = await store.annotations.where('clipId').equals(row.id).toArray();
  return newerFields(standing, personal).length > 0;
}

async function lacksSnapshot(store: Store, clipId: string, toCome: ReadonlySet<string>): Promise<boolean> {
  if (toCome.has(clipId)) return true;
  if ((await store.clips.get(clipId)) === undefined) return false;
  return (await store.snapshots.where('clipId').equals(clipId).count()) === 0;
}
