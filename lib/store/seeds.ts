import { clipFromText } from '../clip/clip-from-text';
import { sha256Hex } from '../clip/text-hash';
import type { Clip, KeptPhrase, Variant } from '../report';
import { clipRows } from './clip-row';
import type { ClipRow } from './rows';
import type { Store } from './store';
import { clipTables } from './trash';

/** A bundled report. */
export interface SeedFile {
  /** `000_….txt`: the part before the first underscore names the seed, also when a release corrects its text. */
  readonly name: string;
  readonly text: string;
}

/** With what the seeds are made. */
export interface SeedContext {
  /** Version of the extension: a new one may read the same text better. */
  readonly version: string;
  /** ISO 8601: when a seed that is new was put in. */
  readonly at: string;
  readonly readingVariants: readonly Variant[];
  /** The person's own phrases for those conversions; absent stands for none. */
  readonly personalPhrases?: readonly KeptPhrase[];
}

/** What is noted of a seed that stands in the store. */
interface SeedNote {
  readonly sha256: string;
  readonly version: string;
}

/**
 * Puts the bundled reports among the clips, by the way that every clip takes. A seed that stands already from
 * the same file and version is left alone; one whose file or version changed is replaced, and what the person
 * added to it moves along. Each seed is one transaction, so that a broken-off run is simply run again.
 * @returns how many were put in or replaced
 */
export async function installSeeds(
  store: Store,
  files: readonly SeedFile[],
  context: SeedContext,
): Promise<number> {
  let installed = 0;
  for (const file of files) {
    const note: SeedNote = { sha256: await sha256Hex(file.text), version: context.version };
    if (await stands(store, file, note)) continue;
    const clip = await clipFromText(file.text, {
      kind: 'seed',
      clippedAt: context.at,
      readingVariants: context.readingVariants,
      personalPhrases: context.personalPhrases ?? [],
    });
    await replaceSeed(store, file, clip, note);
    installed++;
  }
  return installed;
}

async function stands(store: Store, file: SeedFile, note: SeedNote): Promise<boolean> {
  const noted = (await store.bookkeeping.get(noteKey(file.name)))?.value;
  if (!isSeedNote(noted) || noted.sha256 !== note.sha256 || noted.version !== note.version) return false;
  return (await earlierSeed(store, file)) !== undefined;
}

async function replaceSeed(store: Store, file: SeedFile, clip: Clip, note: SeedNote): Promise<void> {
  const rows = clipRows(clip, { pageKey: null, revision: 1, previousId: null, seedFile: file.name }, []);
  await store.transaction('rw', [...clipTables(store), store.bookkeeping], async () => {
    const earlier = await earlierSeed(store, file);
    const clippedAt = earlier?.clippedAt ?? rows.row.clippedAt;
    if (earlier !== undefined && earlier.id !== clip.id) await moveSeed(store, earlier.id, clip.id);
    await store.clips.put({ ...rows.row, clippedAt });
    await store.texts.put({ ...rows.text, provenance: { ...rows.text.provenance, clippedAt } });
    await store.folded.put(rows.folded);
    await store.prints.put(rows.print);
    await store.bookkeeping.put({ key: noteKey(file.name), value: note });
  });
}

/** Removes a seed's old body; the person's tags, note and highlights go over to the new one. */
async function moveSeed(store: Store, from: string, to: string): Promise<void> {
  for (const row of await store.annotations.where('clipId').equals(from).toArray()) {
    await store.annotations.put({ ...row, clipId: to });
  }
  await store.annotations.where('clipId').equals(from).delete();
  const place = await store.places.get(from);
  if (place !== undefined) await store.places.put({ ...place, clipId: to });
  for (const table of [store.clips, store.texts, store.folded, store.prints, store.places]) {
    await table.delete(from);
  }
}

async function earlierSeed(store: Store, file: SeedFile): Promise<ClipRow | undefined> {
  const seeds = await store.clips.where('kind').equals('seed').toArray();
  return seeds.find((row) => row.seedFile !== null && seedName(row.seedFile) === seedName(file.name));
}

/** The part of a file name that names its seed, also when a release corrects its text. */
export function seedName(fileName: string): string {
  return fileName.split('_', 1)[0] ?? fileName;
}

function noteKey(fileName: string): string {
  return `seed:${seedName(fileName)}`;
}

function isSeedNote(value: unknown): value is SeedNote {
  return typeof value === 'object' && value !== null && 'sha256' in value && 'version' in value;
}
