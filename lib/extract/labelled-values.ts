import { foldLine, type FoldedLine } from './folded-line';
import type { Line } from './line';
import { labelRows, type LabelRole } from './tables/labels';
import { wordsOf } from './tables/words';

/** A value with the word that announces it: “来源：某市日报”. */
export interface LabelledValue {
  readonly role: LabelRole;
  /** The label as published: 執筆. */
  readonly label: string;
  /** As published, trimmed, without the brackets and marks around it; '' when the label stands alone. */
  readonly value: string;
  /** Offsets of label and value in the line's text. */
  readonly start: number;
  readonly end: number;
  /** Where the value begins in the line's text. */
  readonly valueStart: number;
}

const rolesByWord = new Map<string, LabelRole>();
for (const row of labelRows) for (const word of wordsOf(row.words)) rolesByWord.set(word, row.role);
const longestLabel = Math.max(...[...rolesByWord.keys()].map((word) => word.length));

/** Marks that may stand between a label and its value. 摄影/张三 and 文|李四 are the WeChat style. */
const separators = ':/|';

/** The part of a line that labels are read from. */
export type LabelledText = Pick<Line, 'text' | 'seams'>;

interface FoundLabel {
  readonly role: LabelRole;
  readonly word: string;
  /** Offsets into the line. */
  readonly start: number;
  readonly valueStart: number;
}

/**
 * The labels of a line with their values, in order. A value reaches to the next label, to a wide gap, to a
 * bracket or bar that closes it, or to the end of the link it begins in (来源: 新华社举报, where 举报 is a
 * link of its own). Linear in the line.
 */
export function readLabelledValues(line: LabelledText): readonly LabelledValue[] {
  const labels = findLabels(line);
  return labels.map((label, index) => {
    const limit = Math.min(labels[index + 1]?.start ?? line.text.length, endOfElement(line, label));
    const raw = line.text.slice(label.valueStart, limit);
    const cut = cutValue(raw, label.role);
    const value = trimValue(cut);
    return {
      role: label.role,
      label: line.text.slice(label.start, label.valueStart - 1).trim(),
      value,
      start: label.start,
      end: label.valueStart + cut.length,
      valueStart: label.valueStart,
    };
  });
}

function findLabels({ text, seams }: LabelledText): readonly FoundLabel[] {
  const line = foldLine(text);
  const { folded, offsets } = line;
  const labels: FoundLabel[] = [];
  let from = 0;
  for (let at = 0; at < folded.length; at++) {
    if (!separators.includes(folded.charAt(at))) continue;
    const word = labelBefore(line, from, at, seams);
    if (word === null) continue;
    const role = rolesByWord.get(word);
    if (role === undefined) continue;
    const start = offsets[at - word.length] ?? 0;
    labels.push({ role, word, start, valueStart: (offsets[at] ?? 0) + 1 });
    from = at + 1;
  }
  return labels;
}

/** The longest label word that ends just before `end`. */
function labelBefore(line: FoldedLine, from: number, end: number, seams: readonly number[]): string | null {
  const { folded } = line;
  const isColon = folded.charAt(end) === ':';
  for (let length = Math.min(longestLabel, end - from); length > 0; length--) {
    const word = folded.slice(end - length, end);
    const role = rolesByWord.get(word);
    if (role === undefined) continue;
    if (!isColon && !strokeRoles.has(role)) continue;
    if ((length <= 2 || !isColon) && !surelyLabels.has(word) && !beginsWord(line, end - length, seams))
      continue;
    if (word.charCodeAt(0) < 0x80 && !beginsWord(line, end - length, seams)) continue;
    return word;
  }
  return null;
}

/** Only the people of a text are announced with a stroke or bar; 点击/浏览 is a choice of words. */
const strokeRoles: ReadonlySet<LabelRole> = new Set(['author', 'editor', 'photographer', 'approver']);

/**
 * Short words that are labels even when glued to what stands before: 2021-04-09新闻中心作者：…. The others (时间 单位 图 …) end
 * many a word.
 */
const surelyLabels: ReadonlySet<string> = new Set([
  '来源',
  '作者',
  '编辑',
  '责编',
  '供稿',
  '撰稿',
  '执笔',
  '稿源',
  '签发',
  '审核',
]);

/** Whether what stands before `at` in the folded line is no part of the same word: white space, a digit, a mark. */
function beginsWord({ folded, offsets }: FoldedLine, at: number, seams: readonly number[]): boolean {
  if (at === 0) return true;
  if (seams.includes(offsets[at] ?? 0)) return true;
  const touches = (offsets[at] ?? 0) - (offsets[at - 1] ?? 0) === 1;
  return !touches || !/[\p{Script=Han}a-z]/u.test(folded.charAt(at - 1));
}

/** Roles whose value is one name: it ends with the element that begins with it (来源: <a>新华社</a><a>举报</a>). */
const oneElementRoles: ReadonlySet<LabelRole> = new Set([
  'source',
  'unit',
  'author',
  'editor',
  'approver',
  'column',
]);

/** The end of the element that begins where a value begins; Infinity when none does or the value is of another kind. */
function endOfElement({ text, seams }: LabelledText, { role, valueStart }: FoundLabel): number {
  if (!oneElementRoles.has(role)) return Infinity;
  const begins = seams.find((seam) => seam >= valueStart && text.slice(valueStart, seam).trim() === '');
  if (begins === undefined) return Infinity;
  return seams.find((seam) => seam > begins && text.slice(begins, seam).trim() !== '') ?? Infinity;
}

/** A gap this wide ends a value: 来源：某网　　作者：… with a label the table does not know behind it. */
const wideGap = /[ \u00a0\u3000\t]{2}|\u3000/;

function cutValue(raw: string, role: LabelRole): string {
  const lead = raw.length - raw.trimStart().length;
  const body = raw.slice(lead);
  const gap = role === 'author' || role === 'editor' || role === 'approver' ? null : wideGap.exec(body);
  const bar = /[|｜丨【〖]/.exec(body);
  const bracket = unopenedBracket(body);
  const end = Math.min(gap?.index ?? Infinity, bar?.index ?? Infinity, bracket ?? Infinity, body.length);
  return raw.slice(0, lead + end);
}

/** Where a bracket closes that the value did not open: the whole label stood in brackets. */
function unopenedBracket(text: string): number | null {
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if ('（([【〔'.includes(character)) open++;
    else if ('）)]】〕'.includes(character) && --open < 0) return at;
  }
  return null;
}

const marksAround = ' \u00a0\u3000\t\u2002\u2003:：;；,，、。﹔|｜丨/／·-—－';

/**
 * Without the white space, marks and open brackets at the ends of a value, and without a pair of brackets around it
 * all.
 */
export function trimValue(value: string): string {
  let start = 0;
  let end = value.length;
  while (start < end && marksAround.includes(value.charAt(start))) start++;
  while (start < end && (marksAround + '（([【').includes(value.charAt(end - 1))) end--;
  const isBracketed = '（(【['.includes(value.charAt(start)) && '）)】]'.includes(value.charAt(end - 1));
  return isBracketed && end - start > 2 ? value.slice(start + 1, end - 1).trim() : value.slice(start, end);
}
