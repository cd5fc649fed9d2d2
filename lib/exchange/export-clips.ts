import type { ExportFormat } from '../report';
import { ZipWriter } from '../zip';
import { DistinctNames, fileName } from './files/file-name';
import { encode, formats, type FileFormat, type JoinedFormat } from './formats';
import { headWordsOf, type ExportReading, type ExportSubject } from './words/export-subject';

export interface ExportOptions {
  readonly format: ExportFormat;
  readonly reading: ExportReading;
  /** How many clips will come; one is a file by itself, named by its title. */
  readonly count: number;
  /** Where the person is, 'Asia/Shanghai': for the day of access in a citation. */
  readonly timeZone: string;
}

/** What kind of file an export of so many clips gives. */
export function exportedKind({ format, count }: Pick<ExportOptions, 'format' | 'count'>): {
  readonly extension: string;
  readonly mediaType: string;
} {
  const { several, extension, mediaType } = formats[format];
  if (several === 'zip' && count !== 1) return { extension: 'zip', mediaType: 'application/zip' };
  return { extension, mediaType };
}

/**
 * Writes clips into one file, each as it comes and none kept: the bytes of each step are given in order, those of the
 * end last. The same clips always give the same bytes. Yields the name of the file with each piece; it is known from
 * the first clip on.
 */
export async function* exportClips(
  subjects: AsyncIterable<ExportSubject>,
  options: ExportOptions,
): AsyncGenerator<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }> {
  const format = formats[options.format];
  const pieces =
    format.several === 'zip' ? zipPieces(subjects, format, options) : joinedPieces(subjects, format, options);
  let name = `zhaibao.${exportedKind(options).extension}`;
  for await (const { of, bytes } of pieces) {
    if (of !== null && options.count === 1) name = nameOf(of, format.extension);
    yield { name, bytes };
  }
}

interface Piece {
  /** The clip it belongs to; null for what frames them. */
  readonly of: ExportSubject | null;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

async function* joinedPieces(
  subjects: AsyncIterable<ExportSubject>,
  { head, between, tail, write, writeOne }: JoinedFormat,
  { reading, count }: ExportOptions,
): AsyncGenerator<Piece> {
  if (count === 1 && writeOne !== undefined) {
    for await (const subject of subjects) yield { of: subject, bytes: encode(writeOne(subject, reading)) };
    return;
  }
  // The head goes by itself: an export of nothing is still a whole document.
  if (head !== '') yield { of: null, bytes: encode(head) };
  let before = '';
  for await (const subject of subjects) {
    yield { of: subject, bytes: encode(before + write(subject, reading)) };
    before = between;
  }
  if (tail !== '') yield { of: null, bytes: encode(tail) };
}

async function* zipPieces(
  subjects: AsyncIterable<ExportSubject>,
  { extension, write }: FileFormat,
  { reading, count, timeZone }: ExportOptions,
): AsyncGenerator<Piece> {
  let chunks: Uint8Array<ArrayBuffer>[] = [];
  const zip = new ZipWriter(async (bytes) => void chunks.push(bytes));
  const names = new DistinctNames();
  for await (const subject of subjects) {
    const bytes = await write(subject, reading, timeZone);
    if (count === 1) {
      yield { of: subject, bytes };
      return;
    }
    await zip.add(names.take(nameOf(subject, extension)), [bytes]);
    for (const chunk of chunks) yield { of: subject, bytes: chunk };
    chunks = [];
  }
  await zip.finish();
  for (const chunk of chunks) yield { of: null, bytes: chunk };
}

/** Date and title, the first words where there is no title. */
function nameOf(subject: ExportSubject, extension: string): string {
  const { clip } = subject;
  const { title, opening } = headWordsOf(subject, 'original');
  const day = clip.report.metadata.publishedAt?.value.iso.slice(0, 10) ?? '';
  return fileName(`${day} ${title ?? opening}`, clip.id.slice(0, 8), extension);
}
