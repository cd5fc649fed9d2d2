import { bylineNames } from '../byline';
import { isBold, type Line } from '../line';
import type { Heading } from '../../report';

/** Enumerators that open a section, with the level each gives a heading. */
const enumerators: readonly {
  readonly pattern: RegExp;
  readonly level: Heading['level'];
  readonly example: string;
}[] = [
  { pattern: /^第[一二三四五六七八九十百]{1,4}[章部节篇][\s\u3000、]?/, level: 1, example: '第一章 总则' },
  { pattern: /^[一二三四五六七八九十]{1,3}[、.．]/, level: 2, example: '一、强化组织领导' },
  { pattern: /^[（(][一二三四五六七八九十]{1,3}[）)]/, level: 3, example: '（一）压实责任' },
];

const longestHeading = 70;
const longestPlainHeading = 36;
/** A plain short line is a heading only before a paragraph of this length. */
const shortestSection = 40;

/**
 * The level of the heading a line is, or null. By markup: h1–h6, or a line all bold. By form: an enumerator
 * before a line that is no sentence, or a short line without marks between the end of one paragraph and a
 * long one. `before`, `after` and `afterNext` are the lines around it; a heading may be set on two lines.
 */
export function headingLevel(
  line: Line,
  before: Line | undefined,
  after: Line | undefined,
  afterNext: Line | undefined,
): Heading['level'] | null {
  const { text } = line;
  if (text.length > longestHeading || /[。；;！!？?，,：:、]$/u.test(text) || line.setting.list !== null)
    return null;
  if (line.setting.heading > 0) return line.setting.heading as Heading['level']; // 1–6 when it is not 0
  const enumerator = enumerators.find(({ pattern }) => pattern.test(text));
  if (enumerator !== undefined) return /[。！？；]/u.test(text) ? null : enumerator.level;
  const opensSection =
    opensParagraph(after) || (after !== undefined && isPlainHeading(after.text) && opensParagraph(afterNext));
  if (after === undefined || text.length > longestPlainHeading || text.length < 3) return null;
  if (isBold(line) && !text.endsWith('号')) return 2;
  return opensSection && isPlainHeading(text) && bylineNames(text).length === 0 && endsSentence(before)
    ? 2
    : null;
}

/** Clauses without any mark: “强化政治担当 闻令而动挺身而出”. Digits first are dates and amounts; a closing bracket is a credit. */
function isPlainHeading(text: string): boolean {
  return (
    text.length >= 6 &&
    text.length <= longestPlainHeading &&
    !/[。，,；;：:！!？?（()）【】《/|]/u.test(text) &&
    !/^\d(?!\d?\p{Script=Han}{2})|^\d+年|号$/u.test(text) &&
    /\p{Script=Han}/u.test(text)
  );
}

function opensParagraph(line: Line | undefined): boolean {
  return line !== undefined && line.image === null && line.text.length >= shortestSection;
}

function endsSentence(line: Line | undefined): boolean {
  return (
    line === undefined ||
    line.image !== null ||
    /[。！？!?；;”"）)：:]$/u.test(line.text) ||
    (line.text.length <= longestPlainHeading && !/[，,、]$/u.test(line.text))
  );
}

/**
 * Heading levels as they are used: a report whose sections are set as h3 and h4, or numbered 一、 and （一）, has
 * levels 1 and 2.
 */
export function rankLevels(
  levels: readonly Heading['level'][],
): ReadonlyMap<Heading['level'], Heading['level']> {
  const used = [...new Set(levels)].sort((a, b) => a - b);
  return new Map(used.map((level, rank) => [level, (rank + 1) as Heading['level']])); // at most six levels are used
}
