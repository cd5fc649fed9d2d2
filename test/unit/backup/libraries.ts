import fc from 'fast-check';
import { writeBackup, type BackupStamp } from '../../../lib/backup/write-backup';
import { storeContents } from '../../../lib/backup/store-contents';
import { openBackup, countLines } from '../../../lib/backup/read-backup';
import { restoringBackup, type MoveSettings } from '../../../lib/backup/restoring';
import { saveClip } from '../../../lib/store/clips';
import { judgePage } from '../../../lib/store/feedback';
import { setPersonal } from '../../../lib/store/personal';
import { runTask } from '../../../lib/store/run-task';
import { packSnapshot } from '../../../lib/store/snapshots';
import { stageFiles } from '../../../lib/store/staging';
import type { Store } from '../../../lib/store/store';
import type { OutsideChange } from '../../../lib/store/task-rows';
import { openTask } from '../../../lib/store/tasks';
import { bodies, freshStore, noExtras, sampleClip } from '../store/samples';
import { oneAtATime } from '../store/task-surroundings';

const stamp: BackupStamp = { madeBy: '1.0', madeAt: '2026-11-28T10:00:00.000Z', withSnapshots: true };

/** A whole backup of a store, in memory. */
export async function backupOf(store: Store, settings: Record<string, unknown> = {}): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const contents = storeContents(store, { withSnapshots: true, settings });
  const sink = async (chunk: Uint8Array<ArrayBuffer>) => void chunks.push(chunk);
  await writeBackup(contents, stamp, sink, new AbortController().signal, () => {});
  return new Blob(chunks);
}

export async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer());
}

/** Begins the restoring of a backup as a task; gives its id. */
export async function beginRestore(store: Store, file: Blob, settings?: OutsideChange): Promise<string> {
  const id = crypto.randomUUID();
  const startedAt = '2026-11-28T12:00:00.000Z';
  await stageFiles(store, id, [{ name: 'zhaibao.zip', file }], 0, startedAt);
  const total = countLines((await openBackup(file)).manifest);
  await openTask(store, { id, work: { kind: 'merge', ...(settings && { settings }) }, total, startedAt });
  return id;
}

export async function carryRestore(
  store: Store,
  id: string,
  moveSettings: MoveSettings = async () => {},
): Promise<void> {
  await runTask(store, { merge: restoringBackup(moveSettings) }, oneAtATime(), id);
}

export async function restore(store: Store, file: Blob): Promise<void> {
  await carryRestore(store, await beginRestore(store, file));
}

/** What a person may have in a library, as far as a backup is concerned. */
export interface LibraryPlan {
  readonly clips: readonly {
    readonly path: string;
    readonly text: string;
    readonly kind: 'page' | 'selection' | 'import';
    readonly tags: readonly string[];
    readonly note: string | null;
    readonly trashed: boolean;
    readonly html: string | null;
  }[];
  readonly judged: readonly { readonly path: string; readonly pairs: readonly number[] }[];
}

const words = fc.oneof(
  fc.constantFrom(...Object.values(bodies)),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
);

export const libraryPlans: fc.Arbitrary<LibraryPlan> = fc.record({
  clips: fc.array(
    fc.record({
      path: fc.webPath(),
      text: words.map((text) => `${text.replaceAll(/[\n\r]/g, ' ')}${bodies.first}`),
      kind: fc.constantFrom('page', 'selection', 'import'),
      tags: fc.array(fc.string({ unit: 'grapheme', maxLength: 8 }), { maxLength: 3 }),
      note: fc.option(fc.string({ unit: 'binary', maxLength: 20 })),
      trashed: fc.boolean(),
      html: fc.option(fc.string({ unit: 'grapheme', minLength: 1 })),
    }),
    { maxLength: 6 },
  ),
  judged: fc.array(
    fc.record({ path: fc.webPath(), pairs: fc.array(fc.nat({ max: 0xffffffff }), { maxLength: 4 }) }),
    { maxLength: 3 },
  ),
});

/** A store of its own with what the plan says. */
export async function libraryOf(plan: LibraryPlan): Promise<Store> {
  const store = freshStore();
  for (const [index, { path, text, kind, tags, note, trashed, html }] of plan.clips.entries()) {
    const clippedAt = new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString();
    const clip = await sampleClip({ url: `https://www.yunxiu-yangben.gov.cn${path}`, text, kind, clippedAt });
    const snapshot = html === null ? null : await packSnapshot(html);
    await saveClip(store, clip, { ...noExtras, snapshot, visiblePrint: [1, index + 2] });
    if (tags.length > 0) await setPersonal(store, [clip.id], 'tags', tags, clippedAt);
    if (note !== null) await setPersonal(store, [clip.id], 'note', note, clippedAt);
    if (trashed) await setPersonal(store, [clip.id], 'trashedAt', clippedAt, clippedAt);
  }
  for (const { path, pairs } of plan.judged) {
    const page = { url: `https://news.bichuan-yangben.cn${path}`, judgement: 'not-this-kind' } as const;
    await judgePage(store, { ...page, score: 1.5, pairs }, '2026-02-01T08:00:00.000Z');
  }
  return store;
}
