import { countHan } from '../han/ranges';
import { bare } from './bare';
import { foldedText } from './folded-line';
import type { JudgedLine } from './judged-line';
import { linkedCharacters, type Line } from './line';
import { isRecordLine } from './text-start';

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
 * furniture goes.
 */
export function cutBody(judged: readonly JudgedLine[], context: CutContext): CutBody {
  const rules: (string | null)[] = judged.map((entry, index) =>
    index < context.start || index >= context.end ? 'outside' : ruleAlone(entry, context),
  );
  const end = cutAtRelated(judged, rules, context);
  const firstProse = Math.min(context.firstProse, end);
  const prose = indicesOf(judged, rules, firstProse, end);
  // the title and address of a foreign original stand below the credits (資料來源：…)
  const lastProse = prose.findLast((index) => countHan(judged[index]?.line.text ?? '') > 0) ?? -1;
  cutHead(judged, rules, context, firstProse);
  cutTail(judged, rules, context, lastProse, end);
  cutLinkRuns(judged, rules);
  const kept: Line[] = [];
  const cut: CutLine[] = [];
  const cutAt = new Set<number>();
  let first = -1;
  let last = -1;
  rules.forEach((rule, index) => {
    const line = judged[index]?.line;
    if (line === undefined || rule === 'outside') return;
    if (rule !== null) {
      cut.push({ line, rule });
      cutAt.add(index);
      return;
    }
    kept.push(line);
    if (first < 0) first = index;
    last = index + 1;
  });
  return {
    kept,
    cut,
    cutAt,
    first: first < 0 ? context.start : first,
    last: last < 0 ? context.start : last,
  };
}

function ruleAlone({ line, kind, side }: JudgedLine, { isCell }: CutContext): string | null {
  if (isCell(line)) return null;
  if (side !== null) return side;
  return kind.kind === 'furniture' ? kind.rule : null;
}

function indicesOf(
  judged: readonly JudgedLine[],
  rules: readonly (string | null)[],
  start: number,
  end: number,
): readonly number[] {
  const found: number[] = [];
  for (let index = start; index < end; index++) {
    if (rules[index] === null && judged[index]?.kind.kind === 'prose') found.push(index);
  }
  return found;
}

/** A heading of this kind ends the text when little prose stands behind it. */
const endingRules = new Set(['related-heading', 'copyright-notice', 'footer', 'neighbours', 'comments']);
const mostProseBehindEnd = 0.3;

function cutAtRelated(
  judged: readonly JudgedLine[],
  rules: (string | null)[],
  { start, end }: CutContext,
): number {
  const proseLength = (from: number, to: number): number =>
    indicesOf(judged, rules, from, to).reduce(
      (sum, index) => sum + (judged[index]?.line.text.length ?? 0),
      0,
    );
  const all = proseLength(start, end);
  for (let index = start; index < end; index++) {
    const rule = rules[index];
    if (rule === null || rule === undefined || !endingRules.has(rule)) continue;
    if (proseLength(start, index) < 0.5 * all) continue;
    if (proseLength(index, end) > mostProseBehindEnd * all) continue;
    for (let behind = index; behind < end; behind++) {
      const entry = judged[behind];
      if (entry !== undefined && rules[behind] === null && !isCredit(entry)) rules[behind] = 'behind-text';
    }
    return index;
  }
  return end;
}

function isCredit({ kind }: JudgedLine): boolean {
  return kind.kind === 'labels';
}

function cutHead(
  judged: readonly JudgedLine[],
  rules: (string | null)[],
  context: CutContext,
  firstProse: number,
): void {
  let pivot = -1;
  const titleParts = partsOfTitle(judged, context.start, firstProse, context.title);
  for (let index = context.start; index < firstProse; index++) {
    const entry = judged[index];
    if (entry === undefined || rules[index] !== null) continue;
    const isTitle = isSameTitle(entry.line.text, context.title) || titleParts.has(index);
    const isInfo = isInfoLine(entry) && !(context.dateAbove && isBareDate(entry));
    if (isTitle || isInfo) {
      rules[index] = isTitle ? 'title' : 'info-line';
      pivot = index;
    }
  }
  for (let index = context.start; index < firstProse; index++) {
    const entry = judged[index];
    if (entry === undefined || rules[index] !== null) continue;
    if (index < pivot) rules[index] = 'above-text';
    else if (isColumn(entry.line.text, context.columns)) rules[index] = 'column';
    else if (entry.kind.kind === 'links' && !isAttachment(entry.line)) rules[index] = 'navigation';
  }
}

function isInfoLine({ kind, line }: JudgedLine): boolean {
  return kind.kind === 'labels' || isRecordLine(line);
}

function isBareDate({ kind }: JudgedLine): boolean {
  return kind.kind === 'labels' && kind.isBareDate;
}

function cutTail(
  judged: readonly JudgedLine[],
  rules: (string | null)[],
  { start, title }: CutContext,
  lastProse: number,
  end: number,
): void {
  let credited = false;
  for (let index = Math.max(start, lastProse + 1); index < end; index++) {
    const entry = judged[index];
    if (entry === undefined || rules[index] !== null) continue;
    if (entry.kind.kind === 'labels' && !isBareDate(entry)) {
      rules[index] = 'credits';
      credited = true;
    } else if (credited && countHan(entry.line.text) === 0) rules[index] = 'credits';
    else if (entry.kind.kind === 'links' && !isAttachment(entry.line)) rules[index] = 'related-links';
    else if (lastProse >= 0 && bare(entry.line.text) === bare(title ?? '')) rules[index] = 'title';
  }
}

/** So many lines of links in a row are a list of other pages, wherever they stand. */
const linkRun = 3;

function cutLinkRuns(judged: readonly JudgedLine[], rules: (string | null)[]): void {
  let run: number[] = [];
  for (let index = 0; index <= judged.length; index++) {
    const entry = judged[index];
    const isLink =
      entry !== undefined &&
      rules[index] === null &&
      entry.kind.kind === 'links' &&
      !isAttachment(entry.line);
    if (isLink) run.push(index);
    else {
      if (run.length >= linkRun) for (const link of run) rules[link] = 'related-links';
      run = [];
    }
  }
}

const fileAddress = /\.(?:docx?|xlsx?|pptx?|pdf|wps|et|ofd|zip|rar|7z|txt|csv|jpg|png)(?:[?#].*)?$/i;

/** 附件1：某方案.doc: a link to a file that belongs to the text. */
export function isAttachment(line: Line): boolean {
  if (/^[【[（(]?附件/.test(foldedText(line.text.slice(0, 12)))) return true;
  return (
    line.stretches.some((stretch) => stretch.kind === 'link' && fileAddress.test(stretch.href)) &&
    linkedCharacters(line) > 0
  );
}

/** The most lines in which a title is set. */
const mostTitleLines = 4;

/** Indices of lines in a row that together say the title: 某省人民政府关于 / 做好某项工作的通告. */
function partsOfTitle(
  judged: readonly JudgedLine[],
  start: number,
  end: number,
  title: string | null,
): ReadonlySet<number> {
  const whole = title === null ? '' : bare(title);
  for (let first = start; first < end; first++) {
    let said = '';
    for (let index = first; index < Math.min(end, first + mostTitleLines); index++) {
      said += bare(judged[index]?.line.text ?? '');
      if (said === whole && said !== '') {
        return new Set(Array.from({ length: index - first + 1 }, (_, step) => first + step));
      }
      if (!whole.startsWith(said)) break;
    }
  }
  return new Set();
}

/** Whether a line says the title again, but for a few characters. */
export function isSameTitle(text: string, title: string | null): boolean {
  if (title === null) return false;
  const line = bare(text);
  const whole = bare(title);
  if (line === '' || whole === '') return false;
  if (line === whole) return true;
  if (whole.includes(line)) return line.length >= 0.8 * whole.length;
  return line.includes(whole) && line.length <= whole.length + 6;
}

function isColumn(text: string, columns: readonly string[]): boolean {
  const line = bare(text);
  return columns.some((column) => bare(column) === line);
}
