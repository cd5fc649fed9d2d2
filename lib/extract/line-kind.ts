import { findDates } from '../han/dates';
import { countHan } from '../han/ranges';
import { readCredit } from './credits';
import { furnitureRule } from './furniture';
import { readLabelledValues, type LabelledValue } from './labelled-values';
import { linkedCharacters, type Line } from './line';
import type { LabelRole } from './tables/labels';

/** What a line is by itself, before its place on the page is considered. */
export type LineKind =
  | { readonly kind: 'image' }
  | { readonly kind: 'furniture'; readonly rule: string }
  /** Labels and values, or a bare date: the line under a title, or a credit below the text. */
  | { readonly kind: 'labels'; readonly values: readonly LabelledValue[] }
  | { readonly kind: 'links' }
  | { readonly kind: 'prose' }
  | { readonly kind: 'short' };

const sentenceMarks = /[。！？；，、：,;﹔﹐]/u;
/** Shorter lines are headings, cells or captions even with a comma. */
const shortestProse = 12;
/** Prose without any mark (an old page typed with spaces) is at least this long. */
const shortestUnmarkedProse = 45;

/** Judges a line by its words, links and marks. */
export function lineKind(line: Line): LineKind {
  if (line.image !== null) return { kind: 'image' };
  const rule = furnitureRule(line.text);
  if (rule !== null) return { kind: 'furniture', rule };
  const labels = readLabelLine(line) ?? readCreditLine(line.text);
  if (labels !== null) return { kind: 'labels', values: labels };
  const { text } = line;
  const linked = linkedCharacters(line) / text.length;
  if (linked > 0.6) return { kind: 'links' };
  const han = countHan(text);
  const isMarked = sentenceMarks.test(text) || /[a-z][,.;] /.test(text);
  if (text.length >= shortestProse && isMarked && (han >= 6 || text.length >= 40)) return { kind: 'prose' };
  return text.length >= shortestUnmarkedProse ? { kind: 'prose' } : { kind: 'short' };
}

/** Longer lines are prose, whatever labels they hold. */
const longestLabelLine = 200;
/** Roles that an info line or credit is made of; 联系人：… alone is text. */
const tellingRoles: ReadonlySet<LabelRole> = new Set([
  'date',
  'updated',
  'written',
  'source',
  'unit',
  'author',
  'editor',
  'approver',
  'photographer',
  'chrome',
  'issuing-body',
  'original',
]);

/**
 * The labelled values of a line that is nothing else: what stands outside labels and values is dates, marks
 * and at most a few words. A line that is only a date gives an empty list; text gives null.
 */
function readLabelLine(line: Line): readonly LabelledValue[] | null {
  if (line.text.length > longestLabelLine) return null;
  const values = readLabelledValues(line);
  const telling = values.filter((value) => tellingRoles.has(value.role));
  if (telling.some((value) => isSentence(value.value))) return null;
  const rest = withoutDates(outside(line.text, values));
  if (telling.length > 0)
    return rest.length <= (telling.length > 1 ? 24 : 14) && !/[。！？]/.test(rest) ? values : null;
  return values.length === 0 && rest.length <= 4 && rest.length < line.text.length - 5 ? values : null;
}

/** “（某市委党史研究室 供稿）” as a labelled value. A reporter's name alone (记者 张三) stays in the text. */
function readCreditLine(text: string): readonly LabelledValue[] | null {
  const credit = readCredit(text);
  if (credit === null || credit.label === '记者') return null;
  return [{ ...credit, start: 0, end: text.length, valueStart: 0 }];
}

/** 来源：……。 with clauses in it is a sentence of the text (资料来源：本公报中财政数据来自…). */
function isSentence(value: string): boolean {
  return (
    value.length > 60 ||
    (value.length > 16 && /[。；！？]/.test(value)) ||
    (value.match(/[，,]/g)?.length ?? 0) > 3
  );
}

function outside(text: string, values: readonly LabelledValue[]): string {
  let rest = '';
  let from = 0;
  for (const value of values) {
    rest += text.slice(from, value.start);
    from = Math.max(from, value.end);
  }
  return rest + text.slice(from);
}

function withoutDates(text: string): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of findDates(text)) {
    rest += text.slice(from, start);
    from = end;
  }
  return (rest + text.slice(from)).replace(/[^\p{L}\p{N}]/gu, '');
}
