import {
  ExternalHyperlink,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, InlineMark } from '../../report';
import { notInDocuments } from '../html/html-escape';
import { markedRuns } from '../words/marked-runs';
import { bodyIndent, smallSize } from './styles';

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
];
/** Word knows lists of nine levels. */
const deepestLevel = 8;
/** A table as wide as the text of an A4 page. */
const tableWidth = 9026;

/** The blocks of a body as parts of a document. Each list begins to count anew. */
export function documentParts(blocks: readonly Block[]): readonly (Paragraph | Table)[] {
  let lists = 0;
  return blocks.flatMap((block, index) => {
    if (block.kind === 'list-item' && blocks[index - 1]?.kind !== 'list-item') lists++;
    return blockParts(block, lists);
  });
}

function blockParts(block: Block, list: number): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading': {
      const heading = headings[block.level - 1] ?? HeadingLevel.HEADING_6;
      return [new Paragraph({ children: runs(block.text, block.marks), heading })];
    }
    case 'paragraph':
      return [new Paragraph({ children: runs(block.text, block.marks), indent: { firstLine: bodyIndent } })];
    case 'list-item':
      return [
        new Paragraph({
          children: runs(block.text, block.marks),
          numbering: {
            reference: block.ordered ? 'numbers' : 'bullets',
            level: Math.min(block.depth, deepestLevel),
            instance: list,
          },
        }),
      ];
    case 'quote':
      return [
        new Paragraph({
          children: runs(block.text, block.marks),
          indent: { left: 2 * bodyIndent, right: 2 * bodyIndent },
        }),
      ];
    case 'table':
      return block.rows.length === 0 ? [] : [tableOf(block.rows), new Paragraph({})];
    case 'figure':
      return figureParts(block.caption, block.imageUrl);
    case 'page-break':
      return [];
  }
}

/** Word wants every row as wide as the widest, and at least one cell. */
function tableOf(rows: readonly (readonly string[])[]): Table {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const cell = (text: string): TableCell =>
    new TableCell({
      children: text.split(/\r?\n/).map((line) => new Paragraph({ children: [plain(line)] })),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: Array.from({ length: width }, () => Math.floor(tableWidth / width)),
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: Array.from({ length: width }, (_, column) => cell(row[column] ?? '')),
        }),
    ),
  });
}

/** A picture is on the net: its caption leads there. */
function figureParts(caption: string, imageUrl: string | null): readonly Paragraph[] {
  const words = caption === '' ? (imageUrl ?? '') : caption;
  return words === '' ? [] : [small([linked(words, imageUrl, smallSize)], 'center')];
}

/** A paragraph in small type. */
export function small(
  children: readonly (TextRun | ExternalHyperlink)[],
  alignment: 'left' | 'center' = 'left',
): Paragraph {
  return new Paragraph({ children: [...children], alignment });
}

/** Text that leads to an address of the web; any other address is not followed, and the text stands by itself. */
export function linked(text: string, href: string | null, size?: number): TextRun | ExternalHyperlink {
  const link = href === null ? null : webLink(href);
  return link === null ? plain(text, size) : linkTo(link, [plain(text, size, true)]);
}

function runs(text: string, marks: readonly InlineMark[]): (TextRun | ExternalHyperlink)[] {
  return markedRuns(text, marks).map((run) => {
    const link = run.href === null ? null : webLink(run.href);
    const written = new TextRun({
      text: printable(run.text),
      ...(run.bold && { bold: true }),
      ...(link !== null && { style: 'Hyperlink' }),
    });
    return link === null ? written : linkTo(link, [written]);
  });
}

function linkTo(link: string, children: TextRun[]): ExternalHyperlink {
  return new ExternalHyperlink({ link, children });
}

/** Text as one run, in the size of the body where none is given. */
export function plain(text: string, size?: number, isLink = false): TextRun {
  return new TextRun({
    text: printable(text),
    ...(size !== undefined && { size }),
    ...(isLink && { style: 'Hyperlink' }),
  });
}

/** Text without what no document may hold. */
export function printable(text: string): string {
  return text.replaceAll(notInDocuments, '');
}

function webLink(href: string): string | null {
  if (!URL.canParse(href)) return null;
  const { protocol, href: whole } = new URL(href);
  return protocol === 'http:' || protocol === 'https:' ? whole : null;
}
