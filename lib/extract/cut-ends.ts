import { countHan } from '../han/ranges';
import { isAttachment } from './attachment';
import { bare } from './bare';
import type { CutContext } from './cut-body';
import type { JudgedLine } from './judged-line';
import { isSameTitle, partsOfTitle } from './same-title';
import { isRecordLine } from './text-start';

/** For each judged line the rule that takes it away; null while it is kept. The steps below fill it in. */
export type Rules = (string | null)[];

/** A line of this kind ends the text when little prose stands behind it. */
const endingRules = new Set(['related-heading', 'copyright-notice', 'footer', 'neighbours', 'comments']);
const leastProseBefore = 0.5;
const mostProseBehind = 0.3;

/** Cuts what follows the end of the text (related pages, notices, comments); gives the index where it begins. */
export function cutBehindText(
  judged: readonly JudgedLine[],
  rules: Rules,
  { start, end }: CutContext,
): number {
  const proseBefore = [0];
  judged.forEach(({ line, kind }, index) => {
    const length = rules[index] === null && kind.kind === 'prose' ? line.text.length : 0;
    proseBefore.push((proseBefore.at(-1) ?? 0) + length);
  });
  const proseUpTo = (index: number): number => (proseBefore[index] ?? 0) - (proseBefore[start] ?? 0);
  const all = proseUpTo(end);
  for (let index = start; index < end; index++) {
    if (!endingRules.has(rules[index] ?? '')) continue;
    const before = proseUpTo(index);
    if (before < leastProseBefore * all || all - before > mostProseBehind * all) continue;
    for (let behind = index; behind < end; behind++) {
      if (rules[behind] === null && judged[behind]?.kind.kind !== 'labels') rules[behind] = 'behind-text';
    }
    return index;
  }
  return end;
}

/** Cuts title, info lines, column name and navigation above the first prose, and all above the last of them. */
export function cutHead(
  judged: readonly JudgedLine[],
  rules: Rules,
  { start, title, columns, dateAbove }: CutContext,
  firstProse: number,
): void {
  let pivot = -1;
  const titleParts = partsOfTitle(judged, start, firstProse, title);
  const columnNames = new Set(columns.map(bare));
  for (let index = start; index < firstProse; index++) {
    const entry = judged[index];
    if (entry === undefined || rules[index] !== null) continue;
    const isTitle = isSameTitle(entry.line.text, title) || titleParts.has(index);
    const isInfo = isInfoLine(entry) && !(dateAbove && isBareDate(entry));
    if (!isTitle && !isInfo) continue;
    rules[index] = isTitle ? 'title' : 'info-line';
    pivot = index;
  }
  for (let index = start; index < firstProse; index++) {
    const entry = judged[index];
    if (entry === undefined || rules[index] !== null) continue;
    if (index < pivot) rules[index] = 'above-text';
    else if (columnNames.has(bare(entry.line.text))) rules[index] = 'column';
    else if (isLeadingElsewhere(entry)) rules[index] = 'navigation';
  }
}

/** Cuts credits, links to other pages and the repeated title below the last prose. */
export function cutTail(
  judged: readonly JudgedLine[],
  rules: Rules,
  { start, title, isCell }: CutContext,
  lastProse: number,
  end: number,
): void {
  let isCredited = false;
  for (let index = Math.max(start, lastProse + 1); index < end; index++) {
    const entry = judged[index];
    if (entry === undefined || rules[index] !== null || isCell(entry.line)) continue;
    if (entry.kind.kind === 'labels' && !isBareDate(entry)) {
      rules[index] = 'credits';
      isCredited = true;
    } else if (isCredited && countHan(entry.line.text) === 0) rules[index] = 'credits';
    else if (isLeadingElsewhere(entry)) rules[index] = 'related-links';
    else if (lastProse >= 0 && bare(entry.line.text) === bare(title ?? '')) rules[index] = 'title';
  }
}

/** So many lines of links in a row are a list of other pages, wherever they stand. */
const linkRun = 3;

export function cutLinkRuns(judged: readonly JudgedLine[], rules: Rules): void {
  let run: number[] = [];
  for (let index = 0; index <= judged.length; index++) {
    const entry = judged[index];
    if (entry !== undefined && rules[index] === null && isLeadingElsewhere(entry)) {
      run.push(index);
      continue;
    }
    if (run.length >= linkRun) for (const link of run) rules[link] = 'related-links';
    run = [];
  }
}

function isLeadingElsewhere({ kind, line }: JudgedLine): boolean {
  return kind.kind === 'links' && !isAttachment(line);
}

function isInfoLine({ kind, line }: JudgedLine): boolean {
  return kind.kind === 'labels' || isRecordLine(line);
}

function isBareDate({ kind }: JudgedLine): boolean {
  return kind.kind === 'labels' && kind.isBareDate;
}
