import { exportClips, type ExportSubject } from '../../lib/exchange';
import type { ExportFormat } from '../../lib/report';
import { clipOf } from '../../lib/store/clips';
import { noPersonalFields } from '../../lib/store/rows';
import { manyClips } from '../many-clips';
import type { BenchRow } from './row';

const formats: readonly ExportFormat[] = ['markdown', 'html', 'csv', 'ndjson'];
const counts = [1000, 10_000];
/** Word documents are the slowest by far, and nobody asks for ten thousand of them. */
const wordDocuments = 100;
/** Clips made for the bench; the larger counts go through them again, so that only the writing is measured. */
const madeClips = 200;

/** How long clips take to be written in each format, and how much of the file is ever held at once. */
export async function benchExport(): Promise<readonly BenchRow[]> {
  const subjects: ExportSubject[] = [];
  for await (const { row, text, print } of manyClips(madeClips)) {
    subjects.push({ clip: clipOf(row, text, print), personal: noPersonalFields });
  }
  const rows: BenchRow[] = [];
  for (const format of formats) {
    for (const count of counts) rows.push(...(await measured(subjects, format, count)));
  }
  return [...rows, ...(await measured(subjects, 'docx', wordDocuments))];
}

async function measured(
  subjects: readonly ExportSubject[],
  format: ExportFormat,
  count: number,
): Promise<readonly BenchRow[]> {
  let largest = 0;
  let size = 0;
  const begun = performance.now();
  for await (const { bytes } of exportClips(repeated(subjects, count), {
    format,
    reading: 'original',
    count,
    timeZone: 'UTC',
  })) {
    largest = Math.max(largest, bytes.length);
    size += bytes.length;
  }
  const name = `export of ${count.toLocaleString('en')} clips, ${format}`;
  return [
    { name, unit: 'ms', ours: performance.now() - begun, peer: null },
    { name: `${name}: the file`, unit: 'MB', ours: size / 1e6, peer: null },
    { name: `${name}: largest piece held`, unit: 'KB', ours: largest / 1e3, peer: null },
  ];
}

async function* repeated(subjects: readonly ExportSubject[], count: number): AsyncGenerator<ExportSubject> {
  for (let number = 0; number < count; number++) {
    const subject = subjects[number % subjects.length];
    if (subject !== undefined) yield subject;
  }
}
