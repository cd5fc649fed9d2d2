import {
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Block, InlineMark } from '../../report';
import { wordsOf, type ExportReading, type ExportSubject } from '../words/export-subject';
import { notInDocuments } from '../html/html-escape';
import { markedRuns } from '../words/marked-runs';
import { zipDate } from '../files/zip-date';

/** Measures are in twentieths of a point, sizes of type in half points, as Word counts them. */
const bodyIndent = 480;
const listIndent = 360;
const faces = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: 'SimSun' };

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
];

/**
 * A clip as a Word document: title, what is known of it, the mended body with headings and tables, and at the end
 * what the person wrote and `citation`, a line of where it is from. The same clip gives the same bytes.
 */
export async function clipToDocx(
  subject: ExportSubject,
  reading: ExportReading,
  citation: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { clip, personal } = subject;
  const words = wordsOf(subject, reading);
  const published = clip.report.metadata.publishedAt?.value.iso.replace('T', ' ') ?? null;
  const facts = [words.source ?? words.issuer, ...words.authors, published].filter((fact) => fact !== null);
  const document = new Document({
    title: printable(words.title ?? ''),
    creator: printable(words.authors.join('、') || (words.issuer ?? '')),
    styles: {
      default: {
        document: { run: { font: faces, size: 24 }, paragraph: { spacing: { line: 400 } } },
        title: { run: { font: faces, size: 36, bold: true } },
      },
    },
    sections: [
      {
        children: [
          ...(words.title === null
            ? []
            : [new Paragraph({ text: printable(words.title), heading: HeadingLevel.TITLE })]),
          ...(facts.length === 0 ? [] : [small(facts.join('　'))]),
          ...words.blocks.map(blockParts),
          ...words.highlights.flatMap(({ passage, note }) => [
            quoted(passage),
            ...(note === '' ? [] : [small(note)]),
          ]),
          ...personal.note
            .split(/\r?\n/)
            .filter((line) => line !== '')
            .map(small),
          small(citation),
        ],
      },
    ],
  });
  return withoutTheHour(new Uint8Array(await Packer.toArrayBuffer(document)));
}

function blockParts(block: Block): Paragraph | Table {
  switch (block.kind) {
    case 'heading': {
      const heading = headings[block.level - 1] ?? HeadingLevel.HEADING_6;
      return new Paragraph({ children: runs(block.text, block.marks), heading });
    }
    case 'paragraph':
      return new Paragraph({ children: runs(block.text, block.marks), indent: { firstLine: bodyIndent } });
    case 'list-item':
      return new Paragraph({
        children: [...(block.ordered ? [] : [new TextRun('• ')]), ...runs(block.text, block.marks)],
        indent: { left: bodyIndent + block.depth * listIndent },
      });
    case 'quote':
      return new Paragraph({
        children: runs(block.text, block.marks),
        indent: { left: bodyIndent, right: bodyIndent },
      });
    case 'table':
      return tableOf(block.rows);
    case 'figure':
      return small(block.caption);
    case 'page-break':
      return small('');
  }
}

/** Word wants every row as wide as the widest, and at least one cell. */
function tableOf(rows: readonly (readonly string[])[]): Table {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: (rows.length === 0 ? [['']] : rows).map(
      (row) =>
        new TableRow({
          children: Array.from(
            { length: width },
            (_, column) => new TableCell({ children: [new Paragraph(printable(row[column] ?? ''))] }),
          ),
        }),
    ),
  });
}

function runs(text: string, marks: readonly InlineMark[]): TextRun[] {
  return markedRuns(text, marks).map((run) => new TextRun({ text: printable(run.text), bold: run.bold }));
}

function small(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text: printable(text), size: 20 })] });
}

function quoted(text: string): Paragraph {
  const border = { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color: 'E6B800' } };
  return new Paragraph({ children: [new TextRun(printable(text))], border, indent: { left: bodyIndent } });
}

function printable(text: string): string {
  return text.replaceAll(notInDocuments, '');
}

/** The library writes the hour into the document's properties and into the zip; here both say nothing. */
function withoutTheHour(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const files = unzipSync(bytes);
  const properties = files['docProps/core.xml'];
  if (properties !== undefined) {
    const timeless = strFromU8(properties).replaceAll(
      /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g,
      '',
    );
    files['docProps/core.xml'] = strToU8(timeless);
  }
  return new Uint8Array(zipSync(files, { mtime: zipDate }));
}
