import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type ExternalHyperlink,
} from 'docx';
import type { CitationRecord } from '../../cite';
import { wordsOf, type ExportReading, type ExportSubject } from '../words/export-subject';
import { documentParts, linked, plain, printable, small } from './blocks';
import { withSameBytes } from './same-bytes';
import { bodyIndent, documentLists, documentStyles, smallSize } from './styles';

/** Where a clip is from, as it is told at the end of its document. */
export interface ClosingCitation {
  readonly record: CitationRecord;
  /** The record, written in a style. */
  readonly words: string;
}

/**
 * A clip as a Word document: title, what is known of it, the mended body with headings, lists, tables and links, and at
 * the end what the person wrote and the citation. The same clip gives the same bytes.
 */
export async function clipToDocx(
  subject: ExportSubject,
  reading: ExportReading,
  citation: ClosingCitation,
): Promise<Uint8Array<ArrayBuffer>> {
  const { clip, personal } = subject;
  const words = wordsOf(subject, reading);
  const published = clip.report.metadata.publishedAt?.value.iso.replace('T', ' ') ?? null;
  const facts = [words.source ?? words.issuer, ...words.authors, published].filter((fact) => fact !== null);
  const document = new Document({
    title: printable(words.title ?? ''),
    creator: printable(words.authors.join('、') || (words.issuer ?? '')),
    styles: documentStyles(citation.record.language),
    numbering: documentLists,
    sections: [
      {
        footers: { default: pageNumbers() },
        children: [
          ...(words.title === null
            ? []
            : [new Paragraph({ text: printable(words.title), heading: HeadingLevel.TITLE })]),
          ...(words.translatedTitle === null ? [] : [small([smallText(words.translatedTitle)], 'center')]),
          ...(facts.length === 0 ? [] : [small([smallText(facts.join('　'))], 'center')]),
          ...documentParts(words.blocks),
          ...words.highlights.flatMap(({ passage, note }) => [
            quoted(passage),
            ...(note === '' ? [] : [small([smallText(note)])]),
          ]),
          ...personal.note
            .split(/\r?\n/)
            .filter((line) => line !== '')
            .map((line) => small([smallText(line)])),
          closing(citation),
        ],
      },
    ],
  });
  return withSameBytes(new Uint8Array(await Packer.toArrayBuffer(document)));
}

function smallText(text: string): TextRun {
  return plain(text, smallSize);
}

/** A passage that the person marked. */
function quoted(text: string): Paragraph {
  const border = { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color: 'E6B800' } };
  return new Paragraph({
    children: [plain(text)],
    border,
    indent: { left: bodyIndent },
    spacing: { before: 240 },
  });
}

/** The citation below a rule; the address in it leads to the page. */
function closing({ record: { url }, words }: ClosingCitation): Paragraph {
  const [before = '', after = ''] = url === null ? [words] : words.split(url);
  const address: readonly (TextRun | ExternalHyperlink)[] =
    url === null ? [] : [linked(url, url, smallSize), smallText(after)];
  return new Paragraph({
    children: [smallText(before), ...address],
    spacing: { before: 480 },
    border: { top: { style: BorderStyle.SINGLE, size: 4, space: 8 } },
  });
}

function pageNumbers(): Footer {
  const number = new TextRun({
    children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
    size: smallSize,
  });
  return new Footer({ children: [new Paragraph({ children: [number], alignment: AlignmentType.CENTER })] });
}
