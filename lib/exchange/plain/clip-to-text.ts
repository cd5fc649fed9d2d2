import { blockText } from '../../report';
import { wordsOf, type ExportReading, type ExportSubject } from '../words/export-subject';

/**
 * A clip as plain text: title, and its translation; one line of date, source and authors; address; then the mended
 * body, one line a block. What is not known takes no line.
 */
export function clipToText(subject: ExportSubject, reading: ExportReading): string {
  const words = wordsOf(subject, reading);
  const { metadata, url } = subject.clip.report;
  const facts = [metadata.publishedAt?.value.iso ?? null, words.source, ...words.authors];
  const head = [words.title, words.translatedTitle, facts.filter((fact) => fact !== null).join('　'), url];
  const body = words.blocks.map(blockText).filter((text) => text !== '');
  const headLines = head.filter((line) => line !== null && line !== '');
  const marked = words.highlights.map(({ passage, note }) =>
    [`“${passage}”`, note].filter((line) => line !== '').join('\n'),
  );
  return `${[headLines.join('\n'), body.join('\n'), marked.join('\n\n'), subject.personal.note].filter((part) => part !== '').join('\n\n')}\n`;
}
