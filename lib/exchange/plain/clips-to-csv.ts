import Papa from 'papaparse';
import { blockText } from '../../report';
import { wordsOf, type ExportReading, type ExportSubject } from '../words/export-subject';

/** Excel reads a file as UTF-8 only behind this mark. */
const byteOrderMark = '\ufeff';

/** The columns, in order; names stay as they are in every language, so that a table can be read by a program. */
const csvColumns = [
  'id',
  'title',
  'translated_title',
  'date',
  'source',
  'original_source',
  'issuer',
  'authors',
  'editors',
  'place',
  'document_number',
  'site',
  'url',
  'script',
  'tags',
  'note',
  'highlights',
  'clipped',
  'text_hash',
  'text',
] as const;

/**
 * What a spreadsheet takes for a formula, the full-width signs that some locales take so among it. Such a cell gets an
 * apostrophe in front.
 */
const formula = /^[\s\ufeff]*[=+\-@\t\r＝＋－＠]/;

/** The first line of a table of clips, byte order mark included. */
export const csvHead = byteOrderMark + csvRow(csvColumns);

/** One clip as a row; several values in a cell stand apart by “; ”, paragraphs by line breaks. */
export function clipToCsvRow(subject: ExportSubject, reading: ExportReading): string {
  const { clip, personal } = subject;
  const words = wordsOf(subject, reading);
  const row: Readonly<Record<(typeof csvColumns)[number], string | null>> = {
    id: clip.id,
    title: words.title,
    translated_title: words.translatedTitle,
    date: clip.report.metadata.publishedAt?.value.iso ?? null,
    source: words.source,
    original_source: words.originalSource,
    issuer: words.issuer,
    authors: words.authors.join('; '),
    editors: words.editors.join('; '),
    place: words.place,
    document_number: words.documentNumber,
    site: words.siteName,
    url: clip.report.url,
    script: clip.script.script,
    tags: personal.tags.join('; '),
    note: personal.note,
    highlights: words.highlights
      .map(({ passage, note }) => (note === '' ? passage : `${passage}\n${note}`))
      .join('\n\n'),
    clipped: clip.provenance.clippedAt,
    text_hash: clip.provenance.textHash,
    text: words.blocks
      .map(blockText)
      .filter((text) => text !== '')
      .join('\n'),
  };
  return csvRow(csvColumns.map((column) => row[column] ?? ''));
}

function csvRow(cells: readonly string[]): string {
  return `${Papa.unparse([[...cells]], { escapeFormulae: formula, newline: '\r\n' })}\r\n`;
}
