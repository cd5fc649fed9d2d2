import { zipSync } from 'fflate';
import { clipToJson, clipsToJson } from './clip-to-json';
import { clipToMarkdown } from './clip-to-markdown';
import { clipToText } from './clip-to-text';
import { headWordsOf, type ExportReading, type ExportSubject } from './export-subject';
import { distinctNames, fileName } from './file-name';

export const exportFormats = ['markdown', 'text', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** A file ready to be handed to the person. */
export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The date of every entry of a zip, the first that zip knows: the same clips give the same bytes. */
const zipDate = new Date(1980, 0, 1);

/** Where one clip ends and the next begins in a text file of several. */
const textRule = `\n${'─'.repeat(24)}\n\n`;

interface Format {
  readonly extension: string;
  readonly mediaType: string;
  /** One clip as a document. */
  readonly write: (subject: ExportSubject, reading: ExportReading) => string;
  /** Several clips as one document. */
  readonly writeAll: (subjects: readonly ExportSubject[], reading: ExportReading) => string;
}

const formats: Readonly<Record<ExportFormat, Format>> = {
  markdown: {
    extension: 'md',
    mediaType: 'text/markdown;charset=utf-8',
    write: clipToMarkdown,
    writeAll: (subjects, reading) => subjects.map((subject) => clipToMarkdown(subject, reading)).join('\n'),
  },
  text: {
    extension: 'txt',
    mediaType: 'text/plain;charset=utf-8',
    write: clipToText,
    writeAll: (subjects, reading) => subjects.map((subject) => clipToText(subject, reading)).join(textRule),
  },
  json: {
    extension: 'json',
    mediaType: 'application/json',
    write: clipToJson,
    writeAll: clipsToJson,
  },
};

/**
 * Clips as one file: a document of the format for one clip, and for several either one document of all (`together`)
 * or a zip of one document each. The same clips always give the same bytes.
 */
export function exportClips(
  subjects: readonly ExportSubject[],
  options: {
    readonly format: ExportFormat;
    readonly reading: ExportReading;
    readonly several: 'together' | 'zip';
  },
): ExportedFile {
  const { extension, mediaType, write, writeAll } = formats[options.format];
  const { reading } = options;
  const [only] = subjects;
  if (only !== undefined && subjects.length === 1) {
    return { name: nameOf(only, extension), mediaType, bytes: encode(write(only, reading)) };
  }
  if (options.several === 'together') {
    return { name: `zhaibao.${extension}`, mediaType, bytes: encode(writeAll(subjects, reading)) };
  }
  const names = distinctNames(subjects.map((subject) => nameOf(subject, extension)));
  const entries = subjects.map((subject, index) => [names[index], encode(write(subject, reading))] as const);
  const bytes = zipSync(Object.fromEntries(entries), { mtime: zipDate });
  return { name: 'zhaibao.zip', mediaType: 'application/zip', bytes: new Uint8Array(bytes) };
}

/** Date and title, the first words where there is no title. */
function nameOf(subject: ExportSubject, extension: string): string {
  const { clip } = subject;
  const { title, opening } = headWordsOf(subject, 'original');
  const day = clip.report.metadata.publishedAt?.value.iso.slice(0, 10) ?? '';
  return fileName(`${day} ${title ?? opening}`, clip.id.slice(0, 8), extension);
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
