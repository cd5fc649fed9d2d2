import { countHan } from '../han/ranges';
import { cutBehindText, cutHead, cutLinkRuns, cutTail, type Rules } from './cut-ends';
import type { JudgedLine } from './judged-line';
import type { Line } from './line';

/** A line that is not kept in the body, with the rule that took it. */
export interface CutLine {
  readonly line: Line;
  readonly rule: string;
}

export interface CutBody {
  readonly kept: readonly Line[];
  readonly cut: readonly CutLine[];
  /** Indices of the cut lines among all judged lines. */
  readonly cutAt: ReadonlySet<number>;
  /** Index of the first and behind the last kept line among all judged lines. */
  readonly first: number;
  readonly last: number;
}

/** What is known of the page before its body is cut. */
export interface CutContext {
  readonly start: number;
  readonly end: number;
  /** The line with which the text begins; `end` when there is no prose. */
  readonly firstProse: number;
  readonly title: string | null;
  /** Names of the column and of the steps of the breadcrumb: a line that says no more is no text. */
  readonly columns: readonly string[];
  /** Whether a line is a cell of a table of data: cells are never furniture. */
  readonly isCell: (line: Line) => boolean;
  /** Whether an info line with a date stands above the region: a date in it is then the text's own. */
  readonly dateAbove: boolean;
}

/**
 * Takes title, info line, credits, furniture and related links out of the stretch `start..end`. The head is
 * everything before the first line of prose, the tail everything behind the last; between them only
 * furniture goes. Linear in the lines.
 */
export function cutBody(judged: readonly JudgedLine[], context: CutContext): CutBody {
  const rules: Rules = judged.map((entry, index) =>
    index < context.start || index >= context.end ? 'outside' : ruleAlone(entry, context),
  );
  const end = cutBehindText(judged, rules, context);
  const firstProse = Math.min(context.firstProse, end);
  cutHead(judged, rules, context, firstProse);
  cutTail(judged, rules, context, lastProseOf(judged, rules, firstProse, end), end);
  cutLinkRuns(judged, rules);
  return sortOut(judged, rules, context.start);
}

function ruleAlone({ line, kind, side }: JudgedLine, { isCell }: CutContext): string | null {
  if (isCell(line)) return null;
  if (side !== null) return side;
  return kind.kind === 'furniture' ? kind.rule : null;
}

/** -1 when there is none. The title and address of a foreign original below the credits (資料來源：…) do not count. */
function lastProseOf(judged: readonly JudgedLine[], rules: Rules, start: number, end: number): number {
  for (let index = end - 1; index >= start; index--) {
    const entry = judged[index];
    const isProse = entry !== undefined && rules[index] === null && entry.kind.kind === 'prose';
    if (isProse && countHan(entry.line.text) > 0) return index;
  }
  return -1;
}

function sortOut(judged: readonly JudgedLine[], rules: Rules, start: number): CutBody {
  const kept: Line[] = [];
  const cut: CutLine[] = [];
  const cutAt = new Set<number>();
  let first = start;
  let last = start;
  judged.forEach(({ line }, index) => {
    const rule = rules[index] ?? null;
    if (rule === 'outside') return;
    if (rule === null) {
      if (kept.length === 0) first = index;
      kept.push(line);
      last = index + 1;
    } else {
      cut.push({ line, rule });
      cutAt.add(index);
    }
  });
  return { kept, cut, cutAt, first, last };
}
