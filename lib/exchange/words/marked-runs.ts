import type { InlineMark } from '../../report';

/** A stretch of text under the same marks throughout. */
export interface MarkedRun {
  readonly text: string;
  readonly bold: boolean;
  /** Where it links to, as published; null for no link. */
  readonly href: string | null;
}

/** Cuts a text wherever a mark begins or ends; neighbours under the same marks are one run. */
export function markedRuns(text: string, marks: readonly InlineMark[]): readonly MarkedRun[] {
  const bounds = new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...bounds].filter((cut) => cut >= 0 && cut <= text.length).sort((a, b) => a - b);
  const runs: MarkedRun[] = [];
  cuts.slice(0, -1).forEach((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const over = marks.filter((mark) => mark.start <= start && mark.end >= end);
    const link = over.find((mark) => mark.kind === 'link');
    const bold = over.some((mark) => mark.kind === 'bold');
    const href = link?.kind === 'link' ? link.href : null;
    const last = runs.at(-1);
    if (last !== undefined && last.bold === bold && last.href === href) {
      runs[runs.length - 1] = { ...last, text: last.text + text.slice(start, end) };
    } else {
      runs.push({ text: text.slice(start, end), bold, href });
    }
  });
  return runs;
}
