import { join } from 'node:path';
import type { DrivenChromium } from '../drive/chromium.mjs';
import { quietPage } from '../fill-library';
import { seedSentences } from '../many-clips';
import { openScripted } from '../page-script';
import { withHeap } from './heap';
import type { keeping, Written } from './keeping-page';
import { tell } from './progress';
import type { BenchRow } from './row';
import { within } from './within';

/** What takes all texts into memory at once is a peer up to here: of more, no string can hold the JSON. */
const mostAtOnce = 20_000;
/** Word documents are the slowest by far, and nobody asks for ten thousand of them. */
const wordDocuments = 100;
/** Pages that are imported: each is a transaction of its own, so that more take just so much longer. */
const importedPages = 500;
const snapshots = 1_000;
/** Milliseconds for any one of these; a hundred thousand clips restored take the longest. */
const patience = 3_600_000;

/**
 * What it takes to export, back up, restore and import, from and into a library in a real browser, beside doing the
 * same with everything in memory at once.
 * @param count how many clips the library has, the bundled reports among them
 */
export async function measureKeeping(
  { context, extensionUrl }: DrivenChromium,
  count: number,
): Promise<readonly BenchRow[]> {
  const { page, call } = await openScripted<typeof keeping>(context, {
    entry: join(import.meta.dirname, 'keeping-page.ts'),
    name: 'keeping',
    url: extensionUrl(quietPage),
  });
  const clips = `${count.toLocaleString('en')} clips: `;
  const texts = seedSentences();
  const done = async <Value>(what: string, work: () => Promise<Value>) => {
    const outcome = await withHeap(page, () => within(patience, what, work()));
    tell(clips + what);
    return outcome;
  };
  const beside = (name: string, work: () => Promise<Written>) =>
    count > mostAtOnce ? null : done(name, work).then((outcome) => ({ name, ...outcome }));
  const rows: BenchRow[] = [];
  const compare = async (
    what: string,
    work: () => Promise<Written>,
    peer: { readonly name: string; readonly work: () => Promise<Written> } | null = null,
  ): Promise<number> => {
    const ours = await done(what, work);
    const theirs = peer === null ? null : await beside(peer.name, peer.work);
    rows.push(
      row(clips + what, 'ms', ours.value.time, theirs && { name: theirs.name, value: theirs.value.time }),
      row(
        `${clips}${what}: most heap`,
        'MB',
        ours.growth / 1e6,
        theirs && { name: theirs.name, value: theirs.growth / 1e6 },
      ),
    );
    return ours.value.bytes;
  };

  await compare('export as NDJSON', () => call('exportAll', 'ndjson', count), {
    name: 'JSON.stringify of all',
    work: () => call('stringified'),
  });
  await compare('export as Markdown in a zip', () => call('exportAll', 'markdown', count), {
    name: 'zipSync of all texts',
    work: () => call('zipped'),
  });
  await compare('export as HTML', () => call('exportAll', 'html', count));
  await compare('export as CSV', () => call('exportAll', 'csv', count));
  const documents = Math.min(count, wordDocuments);
  await compare(`export of ${documents} as Word`, () => call('exportAll', 'docx', documents));

  await call('addSnapshots', texts, Math.min(count, snapshots));
  const copies = `backup with ${Math.min(count, snapshots).toLocaleString('en')} page copies`;
  await compare(copies, () => call('backUp', true));
  const size = await compare('backup', () => call('backUp', false), {
    name: 'JSON and zipSync of all',
    work: () => call('zippedJson'),
  });
  rows.push(row(`${clips}backup: the file`, 'MB', size / 1e6, null));

  await compare('backup read to its end', () => call('dryRun'));
  const first = await done('restored into nothing', () => call('restore', 'first'));
  const again = await done('restored again', () => call('restore', 'again'));
  if (again.value.changed !== 0 || again.value.clips !== first.value.clips) {
    throw new Error(`Restoring twice changed ${again.value.changed} lines`);
  }
  const put = await beside('JSON.parse and bulkAdd', () => call('putAtOnce'));
  rows.push(
    row(
      `${clips}restored into an empty library`,
      'ms',
      first.value.time,
      put && { name: put.name, value: put.value.time },
    ),
    row(
      `${clips}restored into it: most heap`,
      'MB',
      first.growth / 1e6,
      put && { name: put.name, value: put.growth / 1e6 },
    ),
    row(`${clips}restored again, nothing to do`, 'ms', again.value.time, null),
  );

  await compare(`import of ${importedPages} saved pages`, () => call('importPages', texts, importedPages), {
    name: 'Readability alone',
    work: () => call('readable', texts, importedPages),
  });
  await call('forget');
  await page.close();
  return rows;
}

function row(name: string, unit: BenchRow['unit'], ours: number, peer: BenchRow['peer']): BenchRow {
  return { name, unit, ours, peer };
}
