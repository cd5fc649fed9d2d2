import type { Block, InlineMark } from '../../lib/report';

/**
 * The body of a report in the small Markdown form of `expected.md`: blocks with an empty line between them,
 * links as `[words](address)`, no bold. CONTRIBUTING.md tells the form by example.
 */
export function reportMarkdown(blocks: readonly Block[]): string {
  return blocks.map(blockMarkdown).join('\n\n');
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${withLinks(block.text, block.marks)}`;
    case 'list-item':
      return `${'  '.repeat(block.depth)}${block.ordered ? '1.' : '-'} ${withLinks(block.text, block.marks)}`;
    case 'quote':
      return `> ${withLinks(block.text, block.marks)}`;
    case 'table':
      return block.rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
    case 'figure':
      return `![${block.caption}](${block.imageUrl ?? ''})`;
    case 'page-break':
      return `=== page ${block.page}`;
    case 'paragraph':
      return withLinks(block.text, block.marks);
  }
}

function withLinks(text: string, marks: readonly InlineMark[]): string {
  const links = marks.filter((mark) => mark.kind === 'link').toSorted((a, b) => a.start - b.start);
  let written = '';
  let at = 0;
  for (const { start, end, href } of links) {
    written += `${text.slice(at, start)}[${text.slice(start, end)}](${href})`;
    at = end;
  }
  return written + text.slice(at);
}
