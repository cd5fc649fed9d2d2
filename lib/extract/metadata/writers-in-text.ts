import { bylineNames } from '../byline';
import { closingBracket } from '../credits';
import { furnitureRule } from '../furniture';
import type { Line } from '../line';
import { isPersonName, isUnitName, namesIn } from '../names';
import { evidenceOf, type Candidate } from './finding';
import type { PlacedLine } from './placed-values';

/** The names one place of the page gives. */
export type NameGroup = readonly Candidate<string>[];

/** The lines that may name a writer without a label. */
export interface TextLines {
  /** Between title and text. */
  readonly under: readonly Line[];
  readonly body: readonly Line[];
}

/** How many lines at either end of a text may be a byline. */
const bylineReach = 4;

/** Writers named without a label: in a byline, in the running text, in an info line. */
export function writersInText(text: TextLines, lines: readonly PlacedLine[]): readonly NameGroup[] {
  return [...inBylines(text), ...inRunningText(text.body), ...inInfoLines(lines)].filter(
    (group) => group.length > 0,
  );
}

/** “（某网编辑 张三）” at the very end names the editor. */
export function editorInText(body: readonly Line[]): readonly NameGroup[] {
  const closing = closingBracket(body.findLast((line) => line.image === null)?.text ?? '');
  const group = closing !== null && isEditing(closing) ? namedIn(closing, 0.6) : [];
  return group.length > 0 ? [group] : [];
}

/** 本报记者 张三, under the title and at either end of the text. */
function inBylines({ under, body }: TextLines): readonly NameGroup[] {
  const texts = body.filter((line) => line.image === null).map((line) => line.text);
  const ends = new Set([...texts.slice(0, bylineReach), ...texts.slice(-bylineReach)]);
  return [...under.map((line) => line.text), ...ends].map((text) =>
    bylineNames(text).map((value) => ({ value, evidence: evidenceOf('body', '', 0.65, text) })),
  );
}

/** “本报讯（记者 张三）”, and a bracket of names at the very end. */
function inRunningText(body: readonly Line[]): readonly NameGroup[] {
  const texts = body.filter((line) => line.image === null).map((line) => line.text);
  const opening = texts[0]?.slice(0, 80) ?? '';
  const dateline = /[讯电訊電][\s\u3000]{0,2}[（(]([^（）()]{2,40})[）)]/u.exec(opening)?.[1];
  const closing = closingBracket(texts.at(-1) ?? '');
  return [
    dateline !== undefined && /记者|記者|通讯员|通訊員/.test(dateline) ? namedIn(dateline, 0.7) : [],
    closing !== null && !isEditing(closing) ? namedIn(closing, 0.5) : [],
  ];
}

function isEditing(text: string): boolean {
  return /编辑|編輯|责编|責編|校对|校對|审核|審核/.test(text);
}

function namedIn(text: string, confidence: number): NameGroup {
  const names = bylineNames(text);
  const told = names.length > 0 ? names : namesIn(text);
  if (names.length === 0 && !told.every(isPersonName)) return [];
  return told.map((value) => ({ value, evidence: evidenceOf('body', '', confidence, text) }));
}

/** Names beside the labels of an info line: 2004年7月16日08:19 [ 黄某 ] 来源：…. */
function inInfoLines(lines: readonly PlacedLine[]): readonly NameGroup[] {
  return lines
    .filter((line) => line.isInfo)
    .map((line) =>
      [...line.words.filter((word) => isWriter(word, line.text)), ...posterOf(line.text)].map((value) => ({
        value,
        evidence: evidenceOf(line.from, '', 0.55, line.text),
      })),
    );
}

/** A name of two characters is told from a place by its brackets. */
function isWriter(word: string, text: string): boolean {
  if (!isPersonName(word) || furnitureRule(word) !== null) return false;
  const at = text.indexOf(word);
  const isBracketed =
    /[[【]\s?$/u.test(text.slice(0, at)) && /^\s?[\]】]/u.test(text.slice(at + word.length));
  return word.length === 3 || isBracketed;
}

/** 本贴由某某于2005年8月12日…发表: how forums sign. */
function posterOf(text: string): readonly string[] {
  const name = /^本?[贴帖文]?由\s?([\p{L}\d_]{1,12}?)\s?[于在]\s?\d/u.exec(text)?.[1];
  return name === undefined || isUnitName(name) ? [] : [name];
}
