import { mendsLeftOut, type Block, type Table } from '../../report';
import {
  wordsOf,
  type ExportedHighlight,
  type ExportReading,
  type ExportSubject,
  type ExportedWords,
} from '../words/export-subject';
import { escapeLineStart, escapeMarkdown, linkTarget } from './markdown-escape';
import { inlineMarkdown } from './markdown-inline';
import { frontMatter } from './yaml';

/** Headings inside the body stand under the title, which takes the first level. */
const lowestHeading = 6;

/**
 * A clip as Markdown: YAML front matter with what is known of it, the title as first heading, the mended body. The
 * page's words are escaped, so that they show as they are and never become markup, links or HTML.
 */
export function clipToMarkdown(subject: ExportSubject, reading: ExportReading): string {
  const words = wordsOf(subject, reading);
  const parts = [propertiesOf(subject, words, reading)];
  if (words.title !== null) parts.push(`# ${escapeMarkdown(words.title)}`);
  parts.push(bodyMarkdown(words.blocks));
  if (words.highlights.length > 0) parts.push('* * *', words.highlights.map(highlightMarkdown).join('\n\n'));
  if (subject.personal.note !== '') parts.push('* * *', noteMarkdown(subject.personal.note));
  return `${parts.join('\n\n')}\n`;
}

function propertiesOf(
  { clip, personal }: ExportSubject,
  words: ExportedWords,
  reading: ExportReading,
): string {
  const { metadata } = clip.report;
  const leftOut = mendsLeftOut(clip.mends, personal);
  return frontMatter([
    ['title', words.title],
    ['translated_title', words.translatedTitle],
    ['date', metadata.publishedAt?.value.iso ?? null],
    ['source', words.source],
    ['original_source', metadata.originalSource?.value ?? null],
    ['authors', words.authors],
    ['editors', words.editors],
    ['issuer', words.issuer],
    ['column', metadata.column?.value ?? null],
    ['document_number', metadata.documentNumber?.value ?? null],
    ['url', clip.report.url],
    ['site', clip.report.siteName === '' ? null : clip.report.siteName],
    ['script', clip.script.script],
    ['reading', reading],
    ['tags', personal.tags],
    ['clipped', clip.provenance.clippedAt],
    ['mends', clip.mends.filter(({ id }) => !leftOut.has(id)).length],
    ['id', clip.id],
  ]);
}

/** Blocks are set apart by blank lines, items of a list by single breaks. */
function bodyMarkdown(blocks: readonly Block[]): string {
  let markdown = '';
  let previous: Block | null = null;
  for (const block of blocks) {
    const written = blockMarkdown(block);
    if (written === '') continue;
    const isList = block.kind === 'list-item' && previous?.kind === 'list-item';
    markdown += (previous === null ? '' : isList ? '\n' : '\n\n') + written;
    previous = block;
  }
  return markdown;
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      const level = Math.min(lowestHeading, block.level + 1);
      return `${'#'.repeat(level)} ${inlineMarkdown(block.text, block.marks)}`;
    }
    case 'paragraph':
      return inlineMarkdown(block.text, block.marks);
    case 'list-item': {
      const indent = '    '.repeat(block.depth);
      return `${indent}${block.ordered ? '1.' : '-'} ${inlineMarkdown(block.text, block.marks)}`;
    }
    case 'quote':
      return `> ${inlineMarkdown(block.text, block.marks)}`;
    case 'table':
      return tableMarkdown(block);
    case 'figure': {
      const target = block.imageUrl === null ? null : linkTarget(block.imageUrl);
      const caption = escapeLineStart(block.caption);
      return target === null ? caption : `![${escapeMarkdown(block.caption)}](${target})`;
    }
    case 'page-break':
      return '* * *';
  }
}

/** The first row becomes the head: Markdown knows no table without one. */
function tableMarkdown({ rows }: Table): string {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const rowMarkdown = (row: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, column) => escapeMarkdown(row[column] ?? '')).join(' | ')} |`;
  const [head = [], ...rest] = rows;
  return [rowMarkdown(head), `|${' --- |'.repeat(width)}`, ...rest.map(rowMarkdown)].join('\n');
}

/** A passage as a quotation, what the person wrote on it below. */
function highlightMarkdown({ passage, note }: ExportedHighlight): string {
  const quoted = `> ${escapeLineStart(passage)}`;
  return note === '' ? quoted : `${quoted}\n\n${noteMarkdown(note)}`;
}

/** A person's note is their own text, yet no Markdown they meant as such: line by line, as typed. */
function noteMarkdown(note: string): string {
  return note.split(/\r?\n/).map(escapeLineStart).join('  \n');
}
