import { findDates } from '../han/dates';
import { countHan } from '../han/ranges';
import { readCredit } from './credits';
import { furnitureRule } from './furniture';
import { readLabelledValues, type LabelledValue } from './labelled-values';
import { isMedia } from './names';
import { wordsBesideLabels } from './label-rest';
import { linkedCharacters, type Line } from './line';
import type { LabelRole } from './tables/labels';

/** What a line is by itself, before its place on the page is considered. */
export type LineKind =
  | { readonly kind: 'image' }
  | { readonly kind: 'furniture'; readonly rule: string }
  /** Labels and values, or a bare date: the line under a title, or a credit below the text. */
  | {
      readonly kind: 'labels';
      readonly values: readonly LabelledValue[];
      /** Nothing but a date: under a title an info line, under a text the date of its signature. */
      readonly isBareDate: boolean;
    }
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
  if (labels !== null) return { kind: 'labels', values: labels, isBareDate: isBareDate(line.text, labels) };
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
  const rest = wordsBesideLabels(line.text, values).join('');
  const mostRest = telling.length > 1 || findDates(line.text).length > 0 ? 24 : 14;
  if (telling.length > 0 && rest.length <= mostRest && !/[。！？]/.test(rest)) return values;
  if (isWordedInfo(line.text, rest)) return values;
  return isBareDate(line.text, values) ? values : null;
}

/** Words that make a line with a date an info line without any colon: 由某社区发布于2022年11月3日 | 阅读62次. */
const infoWords = /发布于|发表于|发布在|阅读|浏览|点击|评论|来源|转载|分类|點閱|閱讀|瀏覽|發布|發表/;

/** A line with the day, and the time of day or such a word, that is no sentence. */
function isWordedInfo(text: string, rest: string): boolean {
  // 《某某日报》（2022年2月13日 02版） names where the text was printed
  if (text.length > 90 || rest.length > 28 || /^《|[，。；！？、]/u.test(text)) return false;
  const precisions = new Set(findDates(text).map(({ date }) => date.precision));
  if (precisions.has('minute') || precisions.has('second')) return true;
  return precisions.has('day') && (infoWords.test(text) || isMedia(rest));
}

/** “（某市委党史研究室 供稿）” as a labelled value. */
function readCreditLine(text: string): readonly LabelledValue[] | null {
  const credit = readCredit(text);
  return credit === null ? null : [{ ...credit, start: 0, end: text.length, valueStart: 0 }];
}

/** 来源：……。 with clauses in it is a sentence of the text (资料来源：本公报中财政数据来自…). */
function isSentence(value: string): boolean {
  return (
    value.length > 60 ||
    (value.length > 16 && /[。；！？]/.test(value)) ||
    (value.length > 30 && (value.match(/[，,]/g)?.length ?? 0) >= 2)
  );
}

function isBareDate(text: string, values: readonly LabelledValue[]): boolean {
  const rest = wordsBesideLabels(text, values).join('');
  return values.length === 0 && rest.length <= 4 && rest.length < text.length - 5;
}
