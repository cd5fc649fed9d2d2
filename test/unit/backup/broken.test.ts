import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupLines, BrokenBackup, openBackup } from '../../../lib/backup/read-backup';
import { checkedLine } from '../../../lib/backup/checked-line';
import { ZipWriter, zipDirectory, entryStream } from '../../../lib/zip';
import { backupOf, bytesOf, libraryOf, type LibraryPlan } from './libraries';

const plan: LibraryPlan = {
  clips: [1, 2, 3, 4].map((number) => ({
    path: `/${number}`,
    text: `松岭区第${number}号简报。${'网格员入户走访，收集意见并逐条办理。'.repeat(4 + number)}`,
    kind: 'page',
    tags: ['网格'],
    note: null,
    trashed: false,
    html: `<p>${number}</p>`,
  })),
  judged: [{ path: '/y', pairs: [3] }],
};
const whole = libraryOf(plan).then(backupOf);

/** All lines of a backup, or the trouble it is refused with. */
async function readAll(file: Blob) {
  try {
    const lines = [];
    for await (const line of backupLines(await openBackup(file))) lines.push(line);
    return { lines };
  } catch (error) {
    if (error instanceof BrokenBackup) return { trouble: error.trouble };
    throw error;
  }
}

/** The backup with the text of one of its files changed, in a zip that is in order. */
async function rewritten(file: Blob, name: string, change: (text: string) => string): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const zip = new ZipWriter(async (chunk) => void chunks.push(chunk));
  for (const entry of await zipDirectory(file)) {
    const text = await new Response(await entryStream(file, entry)).text();
    const written = entry.name === name ? change(text) : text;
    await zip.add(entry.name, [new TextEncoder().encode(written)]);
  }
  await zip.finish();
  return new Blob(chunks);
}

describe('a backup that is not as it was written', { timeout: 60_000 }, () => {
  it('is refused wherever it is cut off', async () => {
    const file = await whole;
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: file.size - 1 }), async (length) => {
        const { trouble } = await readAll(file.slice(0, length));
        expect(trouble?.kind).toBe(length < 2 ? 'no-backup' : 'cut-off');
      }),
      { numRuns: 150 },
    );
  });

  it('is told the line in which it ends', async () => {
    const file = await whole;
    const [clips, seeds] = await zipDirectory(file);
    const end = (seeds?.offset ?? 0) - 20;
    expect(await readAll(file.slice(0, end))).toMatchObject({
      trouble: { kind: 'cut-off', place: { part: 'clips' } },
    });
    expect(clips?.name).toBe('clips.ndjson');
    const late = await readAll(file.slice(0, file.size - 30));
    expect(late).toMatchObject({ trouble: { kind: 'cut-off', place: { part: 'snapshots', line: 5 } } });
  });

  it('never gives other lines than those that were written, whichever byte is altered', async () => {
    const file = await whole;
    const bytes = await bytesOf(file);
    const { lines } = await readAll(file);
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: bytes.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const altered = bytes.slice();
          altered[at] = (altered[at] ?? 0) ^ by;
          const read = await readAll(new Blob([altered]));
          // A byte that carries nothing (a date of the zip) may differ; no line may.
          if (read.lines !== undefined) expect(read.lines).toEqual(lines);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is refused with the line of which a character was changed', async () => {
    const changed = await rewritten(await whole, 'clips.ndjson', (text) =>
      text
        .split('\n')
        .map((line, index) => (index === 2 ? line.replace('网格员', '网格負') : line))
        .join('\n'),
    );
    expect(await readAll(changed)).toEqual({ trouble: { kind: 'line-altered', part: 'clips', line: 3 } });
  });

  it.each([
    ['a line is missing', (lines: readonly string[]) => lines.toSpliced(1, 1)],
    ['two lines have changed places', ([a = '', b = '', ...rest]: readonly string[]) => [b, a, ...rest]],
    ['a line stands twice', ([a = '', ...rest]: readonly string[]) => [a, a, ...rest]],
  ])('is refused when %s', async (_, change) => {
    const changed = await rewritten(await whole, 'clips.ndjson', (text) =>
      change(text.split('\n')).join('\n'),
    );
    expect(await readAll(changed)).toMatchObject({ trouble: { kind: 'part-altered', part: 'clips', of: 4 } });
  });

  it('is refused when its manifest was altered, or is of a later version', async () => {
    const file = await whole;
    const altered = await rewritten(file, 'zhaibao.json', (text) => text.replace('"1.0"', '"1.1"'));
    expect(await readAll(altered)).toEqual({ trouble: { kind: 'manifest-altered' } });
    const { text } = await checkedLine({ format: 2, schema: 1 });
    expect(await readAll(await rewritten(file, 'zhaibao.json', () => `${text}\n`))).toEqual({
      trouble: { kind: 'newer' },
    });
  });
});

describe('a file that is no backup', () => {
  it('is told from one', async () => {
    expect(await readAll(new Blob(['云岫市']))).toEqual({ trouble: { kind: 'no-backup' } });
    expect(await readAll(new Blob([]))).toEqual({ trouble: { kind: 'no-backup' } });
  });

  it('is refused when its checksums are right and its contents are not ours', async () => {
    const evil = await checkedLine({ clipId: 'x', originalBytes: 3, gzip: 7 });
    const changed = await rewritten(await whole, 'snapshots.ndjson', () => `${evil.text}\n`);
    expect(await readAll(changed)).toEqual({
      trouble: { kind: 'line-unknown', part: 'snapshots', line: 1 },
    });
  });

  it('is refused when a clip in it would link to a script', async () => {
    const { lines } = await readAll(await whole);
    const first = lines?.[0];
    if (first?.part !== 'clips') throw new Error('The first line is a clip.');
    const { clip } = first.value;
    const marks = [{ kind: 'link', start: 0, end: 2, href: 'javascript:alert(1)' }];
    const blocks = clip.report.blocks.map((block) => ({ ...block, marks }));
    const evil = await checkedLine({
      ...first.value,
      clip: { ...clip, report: { ...clip.report, blocks } },
    });
    const changed = await rewritten(await whole, 'clips.ndjson', () => `${evil.text}\n`);
    expect(await readAll(changed)).toEqual({ trouble: { kind: 'line-unknown', part: 'clips', line: 1 } });
  });
});
