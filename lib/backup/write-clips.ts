import type { ClipRows } from '../store/clip-row';
import type { ReprintRow } from '../store/reprint-rows';
import type { Store } from '../store/store';
import type { BeforeMerge } from '../store/task-rows';
import type { ClipLine } from './lines';
import { mergePersonal } from './merge-personal';

/** A clip of a backup with all its rows made. */
export interface ReadyClip {
  readonly line: ClipLine;
  readonly rows: ClipRows;
}

/**
 * Writes clips of a backup, inside a transaction: those that are missing whole, of the others what is newer. The database
 * is asked for all of them together, since a question costs more than a row. Gives what stood before, clip by clip; none
 * where nothing was to be done.
 */
export async function writeClips(
  store: Store,
  clips: readonly ReadyClip[],
): Promise<readonly (readonly BeforeMerge[])[]> {
  const before: (readonly BeforeMerge[])[] = [];
  for (const some of withoutRepeats(clips)) before.push(...(await writeDifferent(store, some)));
  return before;
}

/** In their order, cut where a clip comes again: the second is merged into the first. */
function withoutRepeats(clips: readonly ReadyClip[]): readonly (readonly ReadyClip[])[] {
  const runs: ReadyClip[][] = [];
  let ids = new Set<string>();
  for (const clip of clips) {
    const run = runs.at(-1);
    if (run === undefined || ids.has(clip.line.clip.id)) {
      ids = new Set();
      runs.push([clip]);
    } else run.push(clip);
    ids.add(clip.line.clip.id);
  }
  return runs;
}

async function writeDifferent(
  store: Store,
  clips: readonly ReadyClip[],
): Promise<readonly (readonly BeforeMerge[])[]> {
  const lines = clips.map(({ line }) => line);
  const known = await store.clips.bulkGet(lines.map(({ clip }) => clip.id));
  const missing = clips.filter((_, index) => known[index] === undefined).map(({ rows }) => rows);
  await store.clips.bulkAdd(missing.map(({ row }) => row));
  await store.texts.bulkPut(missing.map(({ text }) => text));
  await store.folded.bulkPut(missing.map(({ folded }) => folded));
  await store.prints.bulkPut(missing.map(({ print }) => print));
  const personal = lines.map((line) => ({ clipId: line.clip.id, personal: line.personal }));
  const merged = await mergePersonal(store, personal);
  const added = await addReprints(store, lines);
  return lines.map(({ clip }, index): readonly BeforeMerge[] =>
    known[index] === undefined
      ? [{ kind: 'made', clipId: clip.id }]
      : [...(merged[index] ?? []), ...added.filter(({ clipId }) => clipId === clip.id)],
  );
}

/** Notes the reprints that are not noted, and gives them. */
async function addReprints(
  store: Store,
  lines: readonly ClipLine[],
): Promise<readonly Extract<BeforeMerge, { readonly kind: 'reprint-added' }>[]> {
  const all = lines.flatMap(({ clip, reprints }) =>
    reprints.map((reprint): ReprintRow => ({ clipId: clip.id, ...reprint })),
  );
  const noted = await store.reprints.bulkGet(all.map(({ clipId, pageKey }) => [clipId, pageKey]));
  const lacking = all.filter((_, index) => noted[index] === undefined);
  await store.reprints.bulkPut(lacking);
  return lacking.map(({ clipId, pageKey }) => ({ kind: 'reprint-added', clipId, pageKey }));
}
