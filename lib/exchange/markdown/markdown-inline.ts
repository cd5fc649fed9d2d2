import type { InlineMark } from '../../report';
import { markedRuns } from '../words/marked-runs';
import { escapeLineStart, escapeMarkdown, linkTarget } from './markdown-escape';

/** A stretch of text under the same marks throughout. */
interface Run {
  readonly text: string;
  readonly bold: boolean;
  /** Where it links to, ready for Markdown. */
  readonly target: string | null;
}

/** Marks and spaces at the ends of bold text: inside `**` they would keep it from being read as bold. */
const boldEnds = /^([\p{P}\p{S}\s]*)(.*?)([\p{P}\p{S}\s]*)$/su;

/** A block's text with its marks as one line of Markdown. Links hold bold, never the other way. */
export function inlineMarkdown(text: string, marks: readonly InlineMark[]): string {
  const runs: readonly Run[] = markedRuns(text, marks).map(({ href, ...run }) => ({
    ...run,
    target: href === null ? null : linkTarget(href),
  }));
  let markdown = '';
  let at = 0;
  while (at < runs.length) {
    const target = runs[at]?.target ?? null;
    let linked = '';
    for (let run = runs[at]; run !== undefined && run.target === target; run = runs[++at]) {
      linked += boldMarkdown(run, markdown === '' && linked === '' && target === null);
    }
    markdown += target === null ? linked : `[${linked}](${target})`;
  }
  return markdown;
}

function boldMarkdown(run: Run, beginsLine: boolean): string {
  const escape = beginsLine ? escapeLineStart : escapeMarkdown;
  if (!run.bold) return escape(run.text);
  const [, before = '', words = '', after = ''] = boldEnds.exec(run.text) ?? [];
  if (words === '') return escape(run.text);
  return `${escape(before)}**${escapeMarkdown(words)}**${escapeMarkdown(after)}`;
}
