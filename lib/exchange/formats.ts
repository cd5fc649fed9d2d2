import { citation, type Romanization } from '../cite';
import type { ExportFormat } from '../report';
import { citeClip } from './cite-clip';
import { clipToHtml, htmlHead, htmlTail } from './html/clip-to-html';
import { clipToMarkdown } from './markdown/clip-to-markdown';
import { clipToJson, clipToJsonLine, jsonHead, jsonTail } from './plain/clip-to-json';
import { clipToText } from './plain/clip-to-text';
import { clipToCsvRow, csvHead } from './plain/clips-to-csv';
import type { ExportReading, ExportSubject } from './words/export-subject';

/** Where one clip ends and the next begins in a text file of several. */
const textRule = `\n${'─'.repeat(24)}\n\n`;

type Write = (subject: ExportSubject, reading: ExportReading) => string;

/** A format in which several clips are one document: what stands before, between and after them. */
export interface JoinedFormat {
  readonly several: 'joined';
  readonly extension: string;
  readonly mediaType: string;
  readonly write: Write;
  readonly head: string;
  readonly between: string;
  readonly tail: string;
  /** One clip by itself, where that is not head, clip and tail. */
  readonly writeOne?: Write;
}

/** A format in which several clips are a zip of one file each. */
export interface FileFormat {
  readonly several: 'zip';
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (
    subject: ExportSubject,
    reading: ExportReading,
    timeZone: string,
  ) => Promise<Uint8Array<ArrayBuffer>>;
}

/** How each format is written. */
export const formats: { readonly [Format in ExportFormat]: JoinedFormat | FileFormat } = {
  markdown: {
    several: 'zip',
    extension: 'md',
    mediaType: 'text/markdown;charset=utf-8',
    write: async (subject, reading) => encode(clipToMarkdown(subject, reading)),
  },
  docx: {
    several: 'zip',
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: async (subject, reading, timeZone) => {
      const { clipToDocx } = await import('./word/clip-to-docx');
      const record = citeClip(subject, reading, timeZone);
      return clipToDocx(subject, reading, { record, words: citation(record, 'gb-numeric', unromanized) });
    },
  },
  html: {
    several: 'joined',
    extension: 'html',
    mediaType: 'text/html;charset=utf-8',
    write: clipToHtml,
    head: htmlHead,
    between: '',
    tail: htmlTail,
  },
  text: {
    several: 'joined',
    extension: 'txt',
    mediaType: 'text/plain;charset=utf-8',
    write: clipToText,
    head: '',
    between: textRule,
    tail: '',
  },
  csv: {
    several: 'joined',
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    write: clipToCsvRow,
    head: csvHead,
    between: '',
    tail: '',
  },
  json: {
    several: 'joined',
    extension: 'json',
    mediaType: 'application/json',
    write: clipToJsonLine,
    head: jsonHead,
    between: ',',
    tail: jsonTail,
    writeOne: clipToJson,
  },
  ndjson: {
    several: 'joined',
    extension: 'ndjson',
    mediaType: 'application/x-ndjson',
    write: clipToJsonLine,
    head: '',
    between: '',
    tail: '',
  },
};

/** GB/T 7714 is in Chinese alone and romanizes nothing. */
const unromanized: Romanization = { person: (name) => name, words: (text) => text };

/** Text as the bytes of a file, in UTF-8. */
export function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
