/**
 * The body of a report as plain data. A block never holds HTML: inline emphasis and links are ranges
 * over its text, so that no view ever needs to inject markup.
 */

/** A stretch of a block's text, in UTF-16 units of that text. */
export type InlineMark =
  | { readonly kind: 'bold'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'link';
      readonly start: number;
      readonly end: number;
      /** Absolute http(s) or mailto address; anything else is dropped when the report is made. */
      readonly href: string;
    };

interface WithText {
  /** One line: never holds `\n`. */
  readonly text: string;
  readonly marks: readonly InlineMark[];
}

export interface Heading extends WithText {
  readonly kind: 'heading';
  /** 1 is the highest inside the body; the report's own title is metadata, not a block. */
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
}
export interface Paragraph extends WithText {
  readonly kind: 'paragraph';
}
export interface ListItem extends WithText {
  readonly kind: 'list-item';
  readonly ordered: boolean;
  /** 0 for the outermost list. */
  readonly depth: number;
}
export interface Quote extends WithText {
  readonly kind: 'quote';
}
export interface Table {
  readonly kind: 'table';
  /** Rows of cell texts; a cell holds neither `\n` nor `\t`. */
  readonly rows: readonly (readonly string[])[];
}
export interface Figure {
  readonly kind: 'figure';
  /** '' when the image stands without words. One line. */
  readonly caption: string;
  /** Who took it, from “某某/摄”, “某某 摄”, “图/某某”; also still part of `caption`. */
  readonly photographer: string | null;
  /** Absolute http(s) address, or null when the page gives none. */
  readonly imageUrl: string | null;
}
/** Where one page of a report in several pages ends; `page` is the number of the page that begins. */
export interface PageBreak {
  readonly kind: 'page-break';
  readonly page: number;
}

export type Block = Heading | Paragraph | ListItem | Quote | Table | Figure | PageBreak;
export type BlockKind = Block['kind'];

/** The text of one block: table cells joined by tabs and rows by newlines, a figure's caption, '' for a page break. */
export function blockText(block: Block): string {
  switch (block.kind) {
    case 'table':
      return block.rows.map((row) => row.join('\t')).join('\n');
    case 'figure':
      return block.caption;
    case 'page-break':
      return '';
    default:
      return block.text;
  }
}

/**
 * The text that every range over a whole report (a mend, a highlight) counts in: the texts of all blocks,
 * in order, joined by single newlines. Blocks without text still take their (empty) line.
 */
export function flatText(blocks: readonly Block[]): string {
  return blocks.map(blockText).join('\n');
}

/** The levels that headings among blocks have, the highest first: texts begin at any level and leave some out. */
export function headingLevels(blocks: readonly Block[]): readonly Heading['level'][] {
  const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  return [...new Set(levels)].sort((one, other) => one - other);
}

/**
 * The blocks that are read as sentences, which stand for a report where it is judged or shown in a few lines: all but
 * its tables; its tables too where there is nothing else.
 */
export function writtenBlocks(blocks: readonly Block[]): readonly Block[] {
  const written = blocks.filter(({ kind }) => kind !== 'table');
  return written.some((block) => blockText(block) !== '') ? written : blocks;
}
