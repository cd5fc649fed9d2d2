import type {
  Block,
  Figure,
  Heading,
  InlineMark,
  ListItem,
  PageBreak,
  Paragraph,
  Quote,
  Table,
} from './block';
import {
  anyOf,
  fields,
  lineUpTo,
  linkAddress,
  listOf,
  nullOr,
  truth,
  wholeNumberWithin,
  wordOf,
  type Shape,
} from './shape';

/** Longest text of one block: whole reports set in a single line with `<br>` removed stay well below. */
const longestLine = 1_000_000;
const mostMarks = 10_000;
const mostRows = 5_000;
const mostCells = 500;

const offset = wholeNumberWithin(0, longestLine);
const line = lineUpTo(longestLine);
const cell: Shape<string> = (value): value is string => line(value) && !value.includes('\t');
const marks: Shape<readonly InlineMark[]> = listOf(
  anyOf<InlineMark>(
    fields<Extract<InlineMark, { kind: 'bold' }>>({ kind: wordOf('bold'), start: offset, end: offset }),
    fields<Extract<InlineMark, { kind: 'link' }>>({
      kind: wordOf('link'),
      start: offset,
      end: offset,
      href: linkAddress,
    }),
  ),
  mostMarks,
);

const level: Shape<Heading['level']> = (value): value is Heading['level'] => wholeNumberWithin(1, 6)(value);

const blockOfKind = anyOf<Block>(
  fields<Paragraph>({ kind: wordOf('paragraph'), text: line, marks }),
  fields<Heading>({ kind: wordOf('heading'), level, text: line, marks }),
  fields<ListItem>({
    kind: wordOf('list-item'),
    ordered: truth,
    depth: wholeNumberWithin(0, 100),
    text: line,
    marks,
  }),
  fields<Quote>({ kind: wordOf('quote'), text: line, marks }),
  fields<Table>({ kind: wordOf('table'), rows: listOf(listOf(cell, mostCells), mostRows) }),
  fields<Figure>({
    kind: wordOf('figure'),
    caption: line,
    photographer: nullOr(line),
    imageUrl: nullOr(linkAddress),
  }),
  fields<PageBreak>({ kind: wordOf('page-break'), page: wholeNumberWithin(1, 10_000) }),
);

/** A block whose marks lie within its text. */
export const blockShape: Shape<Block> = (value): value is Block => blockOfKind(value) && marksFit(value);

function marksFit(block: Block): boolean {
  if (!('marks' in block)) return true;
  return block.marks.every((mark) => mark.start < mark.end && mark.end <= block.text.length);
}
