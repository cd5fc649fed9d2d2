import type { InlineMark } from '../report';
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
  const runs = runsOf(text, marks);
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

/** Cuts a text wherever a mark begins or ends; neighbours under the same marks are one run. */
function runsOf(text: string, marks: readonly InlineMark[]): readonly Run[] {
  const bounds = new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...bounds].filter((cut) => cut >= 0 && cut <= text.length).sort((a, b) => a - b);
  const runs: Run[] = [];
  cuts.slice(0, -1).forEach((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const over = marks.filter((mark) => mark.start <= start && mark.end >= end);
    const link = over.find((mark) => mark.kind === 'link');
    const bold = over.some((mark) => mark.kind === 'bold');
    const target = link?.kind === 'link' ? linkTarget(link.href) : null;
    const last = runs.at(-1);
    if (last !== undefined && last.bold === bold && last.target === target) {
      runs[runs.length - 1] = { ...last, text: last.text + text.slice(start, end) };
    } else {
      runs.push({ text: text.slice(start, end), bold, target });
    }
  });
  return runs;
}
