import type { Block, InlineMark } from '../../report';
import type { ResolveAddress } from '../addresses';
import { isAttachment } from '../attachment';
import { isSameTitle } from '../same-title';
import type { Line } from '../line';
import { headingLevel, rankLevels } from './headings';
import { photographerOf } from './photographer';
import { captionInAlt } from './picture-words';

/** What the lines of a body cannot tell by themselves. */
export interface BlockSource {
  readonly resolve: ResolveAddress;
  /** The table of data a line stands in: an index that names it, or -1. */
  readonly tableOf: (line: Line) => number;
  readonly rowsOf: (table: number) => readonly (readonly string[])[];
  /** A line that repeats the title under a picture is no caption. */
  readonly title: string | null;
}

/** Captions are no longer than this; a longer line under a picture is text. */
const longestCaption = 120;
/** A body that is mostly “quotes” is an old page that indents with blockquote. */
const mostlyQuoted = 0.5;

/** Turns the lines of a body into blocks, in order. */
export function readBlocks(lines: readonly Line[], source: BlockSource): readonly Block[] {
  const blocks: Block[] = [];
  const tables = new Set<number>();
  const quoted = lines.filter((line) => line.setting.quote).length > mostlyQuoted * lines.length;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) continue;
    const table = source.tableOf(line);
    if (table >= 0) {
      if (!tables.has(table)) blocks.push({ kind: 'table', rows: source.rowsOf(table) });
      tables.add(table);
      continue;
    }
    if (line.image !== null) {
      // a line that repeats the title may stand between a picture and its caption (seed 001)
      const repeated = repeatsTitle(lines[index + 1], source) && captionOf(lines[index + 2], source) !== null;
      const between = repeated ? lines[index + 1] : undefined;
      if (between !== undefined) blocks.push({ kind: 'paragraph', text: between.text, marks: [] });
      const caption = captionOf(lines[index + (repeated ? 2 : 1)], source);
      blocks.push(figure(caption?.text ?? captionInAlt(line.image), line.image.src, source.resolve));
      index += (repeated ? 1 : 0) + (caption === null ? 0 : 1);
      continue;
    }
    blocks.push(textBlock(line, [lines[index - 1], lines[index + 1], lines[index + 2]], source, quoted));
  }
  return withRankedHeadings(blocks);
}

function withRankedHeadings(blocks: readonly Block[]): readonly Block[] {
  const ranks = rankLevels(blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : [])));
  return blocks.map((block) =>
    block.kind === 'heading' ? { ...block, level: ranks.get(block.level) ?? block.level } : block,
  );
}

function textBlock(
  line: Line,
  [before, after, afterNext]: readonly (Line | undefined)[],
  { resolve }: BlockSource,
  isIndented: boolean,
): Block {
  const { text, setting } = line;
  const photographer = text.length <= longestCaption ? photographerOf(text) : null;
  if (setting.caption || photographer !== null)
    return { kind: 'figure', caption: text, photographer, imageUrl: null };
  const level = headingLevel(line, before, after, afterNext);
  const marks = readMarks(line, resolve);
  if (level !== null)
    return { kind: 'heading', level, text, marks: marks.filter((mark) => mark.kind === 'link') };
  // “1.统计表.xls” carries its own number and needs no bullet
  const isFile = isAttachment(line) && line.stretches.length > 0 && !/^\d/.test(text);
  if (isFile) return { kind: 'list-item', ordered: false, depth: setting.list?.depth ?? 0, text, marks };
  if (setting.list !== null)
    return { kind: 'list-item', ordered: setting.list.ordered, depth: setting.list.depth, text, marks };
  if (setting.quote && !isIndented) return { kind: 'quote', text, marks };
  return { kind: 'paragraph', text, marks };
}

/** The line under a picture when it is its caption: marked as one, credited, or set as one. */
function captionOf(line: Line | undefined, source: BlockSource): Line | null {
  if (line === undefined || line.image !== null || line.text.length > longestCaption) return null;
  if (source.tableOf(line) >= 0 || repeatsTitle(line, source)) return null;
  if (line.setting.caption || photographerOf(line.text) !== null) return line;
  if (/^(?:图为|图[:：]|圖為|圖[:：]|图[一二三四五六七八九\d]|[▲△↑])/u.test(line.text)) return line;
  const isSetApart = line.setting.centred && line.setting.heading === 0;
  return isSetApart && line.text.length <= 60 ? line : null;
}

function repeatsTitle(line: Line | undefined, { title }: BlockSource): boolean {
  return line !== undefined && isSameTitle(line.text, title);
}

function figure(caption: string, src: string, resolve: ResolveAddress): Block {
  const address = resolve(src);
  const imageUrl = address !== null && /^https?:/.test(address) ? address : null;
  return { kind: 'figure', caption, photographer: photographerOf(caption), imageUrl };
}

function readMarks(line: Line, resolve: ResolveAddress): readonly InlineMark[] {
  const marks: InlineMark[] = [];
  for (const stretch of line.stretches) {
    if (stretch.kind === 'bold') marks.push(stretch);
    else {
      const href = resolve(stretch.href);
      if (href !== null) marks.push({ ...stretch, href });
    }
  }
  return marks;
}
