import { strToU8, zipSync } from 'fflate';
import { Readability } from '@mozilla/readability';
import { countLines, openBackup } from '../../lib/backup/read-backup';
import { planRestore } from '../../lib/backup/plan-restore';
import { restoringBackup } from '../../lib/backup/restoring';
import { storeContents } from '../../lib/backup/store-contents';
import { writeBackup } from '../../lib/backup/write-backup';
import { browserLocks } from '../../lib/browser/task-locks';
import type { ExportFormat } from '../../lib/report';
import { importing } from '../../lib/saved/importing';
import { stageImport } from '../../lib/saved/stage-import';
import { runTask, type TaskKinds } from '../../lib/store/run-task';
import { packSnapshot } from '../../lib/store/snapshots';
import { stageFiles } from '../../lib/store/staging';
import { openStore, type Store } from '../../lib/store/store';
import type { TaskRow, TaskWork } from '../../lib/store/task-rows';
import { openTask } from '../../lib/store/tasks';
import { exportClips } from '../../entrypoints/library/export-clips';
import { downloadedFile } from '../../entrypoints/library/file-sink';
import { inertDocument } from '../../entrypoints/library/inert-document';
import { shuffledPage } from '../shuffled-page';

/*
 * What the bench of keeping does inside a page of the extension, on the library that stands there: files go where the
 * browser keeps blobs, as in the library's own page. Put into the page by keeping.ts, which calls it by name.
 */

/** Milliseconds, and bytes of the file that came of it. */
export interface Written {
  readonly time: number;
  readonly bytes: number;
}

type Texts = readonly (readonly string[])[];

const unhurried = new AbortController().signal;
const nobody = (): void => {};
const at = '2026-11-28T08:00:00.000Z';
const kinds: TaskKinds = {
  merge: restoringBackup(async () => {}),
  import: importing(inertDocument),
};

const library = openStore();
const restored = openStore('bench-restored');
const imported = openStore('bench-imported');
let backup: Blob = new Blob();

async function timed(work: () => Promise<number>): Promise<Written> {
  const begun = performance.now();
  const bytes = await work();
  return { time: performance.now() - begun, bytes };
}

/** The size of what goes through a sink, gathered in the browser's blobs. */
async function gathered(work: (sink: ReturnType<typeof downloadedFile>) => Promise<unknown>): Promise<Blob> {
  let file = new Blob();
  await work(downloadedFile('application/octet-stream', ({ blob }) => (file = blob)));
  return file;
}

async function run(store: Store, work: TaskWork, total: number, id: string): Promise<TaskRow> {
  await openTask(store, { id, work, total, startedAt: at });
  const { row } = await runTask(store, kinds, browserLocks, id);
  if (row?.state !== 'ended')
    throw new Error(`The task stands as ${row?.state}: ${JSON.stringify(row?.failure)}`);
  return row;
}

/** Everything of the texts in memory at once, as one would do without a stream. */
const everything = () => library.texts.toArray();

export const keeping = {
  /** Gives the newest clips a page copy each. */
  async addSnapshots(texts: Texts, count: number): Promise<void> {
    const ids = await library.clips.orderBy('clippedAt').reverse().limit(count).primaryKeys();
    for (const [number, clipId] of ids.entries()) {
      const packed = await packSnapshot(shuffledPage(texts, number));
      if (packed !== null) await library.snapshots.put({ clipId, ...packed });
    }
  },
  exportAll: (format: ExportFormat, most: number): Promise<Written> =>
    timed(async () => {
      const ids = await library.clips.orderBy('clippedAt').reverse().limit(most).primaryKeys();
      const wishes = {
        format,
        reading: 'original',
        withPersonal: true,
        personalPhrases: [],
        settleOverlaps: false,
      } as const;
      const file = await gathered((sink) => exportClips(library, ids, wishes, sink, unhurried, nobody));
      return file.size;
    }),
  /** All texts as one JSON. */
  stringified: (): Promise<Written> => timed(async () => new Blob([JSON.stringify(await everything())]).size),
  /** All texts as plain files of one zip, made at once. */
  zipped: (): Promise<Written> =>
    timed(async () => {
      const files = (await everything()).map(({ clipId, report }) => [
        `${clipId}.md`,
        strToU8(report.blocks.map((block) => ('text' in block ? block.text : '')).join('\n\n')),
      ]);
      return new Blob([zipSync(Object.fromEntries(files)).slice()]).size;
    }),
  backUp: (withSnapshots: boolean): Promise<Written> =>
    timed(async () => {
      const contents = storeContents(library, { withSnapshots, settings: {} });
      backup = await gathered(async (sink) => {
        const stamp = { madeBy: 'bench', madeAt: at, withSnapshots };
        await writeBackup(contents, stamp, sink.write, unhurried, nobody);
        await sink.finish('backup.zip');
      });
      return backup.size;
    }),
  /** The same rows as one JSON in a zip, made at once. */
  zippedJson: (): Promise<Written> =>
    timed(async () => {
      const rows = [await library.clips.toArray(), await everything(), await library.annotations.toArray()];
      return new Blob([zipSync({ 'rows.json': strToU8(JSON.stringify(rows)) }).slice()]).size;
    }),
  /** Reads the last backup to its end; into an empty library it would all be added. */
  dryRun: (): Promise<Written> =>
    timed(async () => (await planRestore(restored, await openBackup(backup), unhurried, nobody)).added),
  /** Restores the last backup beside the library; gives how many clips stand there afterwards. */
  async restore(
    id: string,
  ): Promise<{ readonly time: number; readonly changed: number; readonly clips: number }> {
    const begun = performance.now();
    await stageFiles(restored, id, [{ name: 'backup.zip', file: backup }], 0, at);
    const lines = countLines((await openBackup(backup)).manifest);
    const { changed } = await run(restored, { kind: 'merge' }, lines, id);
    return { time: performance.now() - begun, changed, clips: await restored.clips.count() };
  },
  /** The same rows put into a database, nothing checked and nothing made anew. */
  async putAtOnce(): Promise<Written> {
    const json = JSON.stringify([
      await library.clips.toArray(),
      await everything(),
      await library.folded.toArray(),
    ]);
    const copy = openStore('bench-copy');
    const written = await timed(async () => {
      const [clips, texts, folded] = JSON.parse(json);
      await copy.transaction('rw', copy.clips, copy.texts, copy.folded, async () => {
        await copy.clips.bulkAdd(clips);
        await copy.texts.bulkAdd(texts);
        await copy.folded.bulkAdd(folded);
      });
      return json.length;
    });
    await copy.delete();
    return written;
  },
  /** Imports saved pages as a person drops them; gives how many clips came of them. */
  async importPages(texts: Texts, count: number): Promise<Written> {
    const files = Array.from({ length: count }, (_, number) => ({
      name: `${number}.html`,
      file: new File([shuffledPage(texts, number)], `${number}.html`),
    }));
    const id = `import-${count}`;
    const work = { kind: 'import', readingVariants: [], personalPhrases: [], keepSnapshots: true } as const;
    return timed(async () => {
      const staged = await stageImport(imported, id, files, { at, signal: unhurried });
      return (await run(imported, work, staged.files, id)).changed;
    });
  },
  /** The same pages read by Readability, nothing made of them and nothing kept. */
  readable: (texts: Texts, count: number): Promise<Written> =>
    timed(async () => {
      let found = 0;
      for (let number = 0; number < count; number++) {
        const page = inertDocument(shuffledPage(texts, number), null);
        found += Number(new Readability(page).parse() !== null);
      }
      return found;
    }),
  async forget(): Promise<void> {
    backup = new Blob();
    await restored.delete();
    await imported.delete();
    await library.snapshots.clear();
    await Promise.all([restored.open(), imported.open()]);
  },
};

Object.assign(globalThis, { keeping });
