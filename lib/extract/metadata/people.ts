import type { Approver, Finding } from '../../report';
import { bare } from '../bare';
import { closingBracket } from '../credits';
import type { Line } from '../line';
import { furnitureRule } from '../furniture';
import { bylineNames } from '../byline';
import { isNobody, isPersonName, isUnitName, namesIn } from '../names';
import { evidenceOf, type Candidate } from './finding';
import { metaValues, type PageHead } from './head';
import type { PlacedLine, PlacedValue } from './placed-values';

export interface People {
  readonly authors: readonly Finding<string>[];
  readonly editors: readonly Finding<string>[];
  readonly approvers: readonly Finding<Approver>[];
}

/** The names one place of the page gives. */
type Group = readonly Candidate<string>[];

/** The lines that may name a writer without a label. */
export interface TextLines {
  /** Between title and text. */
  readonly under: readonly Line[];
  readonly body: readonly Line[];
}

/** Authors, editors and approvers, each from the place that is trusted most; the other places are conflicts. */
export function readPeople(
  lines: readonly PlacedLine[],
  text: TextLines,
  head: PageHead | null,
  siteNames: readonly string[],
): People {
  const editors = [
    ...editorGroups(text.body),
    ...groupsOf(lines, 'editor', 0.9),
    ...metaGroups(head, ['editor', 'editorname'], 0.7, siteNames),
    ...jsonLdGroup(head?.jsonLd.editors ?? [], 'editor'),
  ];
  const editorNames = new Set(editors.flat().map(({ value }) => bare(value)));
  const authors = [
    ...groupsOf(lines, 'author', 0.9),
    ...jsonLdGroup(head?.jsonLd.authors ?? [], 'author'),
    ...bylineGroups(text),
    ...textGroups(text.body),
    ...wordGroups(lines),
    ...metaGroups(head, ['author', 'article:author'], 0.5, siteNames),
  ]
    .map((group) => group.filter((candidate) => !isAccount(candidate)))
    // the meta “author” of many systems is the editor
    .filter(
      (group) =>
        group.length > 0 &&
        !group.every(({ value, evidence }) => evidence.from === 'meta' && editorNames.has(bare(value))),
    );
  return { authors: mostTrusted(authors), editors: mostTrusted(editors), approvers: approversOf(lines) };
}

/** A login in a meta is nobody's name; under a label (作者:zboygirl) it is how a writer signs. */
function isAccount({ value, evidence }: Candidate<string>): boolean {
  return evidence.from === 'meta' && /^[a-z0-9_.-]+$/i.test(value) && !/^[A-Z][a-z]+$/.test(value);
}

function groupsOf(
  lines: readonly PlacedLine[],
  role: PlacedValue['role'],
  confidence: number,
): readonly Group[] {
  const groups: Group[] = [];
  for (const line of lines) {
    const spread = Math.min(line.distance, 20) / 200;
    const group = line.values
      .filter((value) => value.role === role)
      .flatMap((value) =>
        namesIn(value.value).map((name) => ({
          value: name,
          evidence: evidenceOf(line.from, value.label, confidence - spread, line.text),
        })),
      );
    if (group.length > 0) groups.push(group);
  }
  return groups;
}

function jsonLdGroup(given: readonly string[], property: string): readonly Group[] {
  const names = given.filter((name) => !isNobody(name));
  return names.length === 0
    ? []
    : [names.map((value) => ({ value, evidence: evidenceOf('json-ld', property, 0.7, value) }))];
}

function metaGroups(
  head: PageHead | null,
  names: readonly string[],
  confidence: number,
  siteNames: readonly string[],
): readonly Group[] {
  if (head === null) return [];
  return metaValues(head, names)
    .filter(({ value }) => !isOwner(value, siteNames))
    .map(({ name, value }) =>
      namesIn(value).map((one) => ({ value: one, evidence: evidenceOf('meta', name, confidence, value) })),
    )
    .filter((group) => group.length > 0 && group.length <= 4);
}

/** The site as its own author: 网易, 某市人民政府. */
function isOwner(value: string, siteNames: readonly string[]): boolean {
  const key = bare(value);
  return (
    isNobody(value) ||
    /[，,].*[，,]|网$|网站|集团|门户/.test(value) ||
    siteNames.some((name) => bare(name).includes(key) || (bare(name).length >= 4 && key.includes(bare(name))))
  );
}

/** How many lines at either end of a text may be a byline. */
const bylineReach = 4;

/** Lines that name the writer without a label: 本报记者 张三, at either end of the text and under the title. */
function bylineGroups({ under, body }: TextLines): readonly Group[] {
  const texts = body.filter((line) => line.image === null).map((line) => line.text);
  const ends = new Set([...texts.slice(0, bylineReach), ...texts.slice(-bylineReach)]);
  return [...under.map((line) => line.text), ...ends]
    .map((text) =>
      bylineNames(text).map((value) => ({ value, evidence: evidenceOf('body', '', 0.65, text) })),
    )
    .filter((group) => group.length > 0);
}

/** Names that the running text gives: “本报讯（记者 张三）”, and a bracket of names at the very end. */
function textGroups(body: readonly Line[]): readonly Group[] {
  const texts = body.filter((line) => line.image === null).map((line) => line.text);
  const dateline = /[讯电訊電][\s\u3000]{0,2}[（(]([^（）()]{2,40})[）)]/u.exec(
    texts[0]?.slice(0, 80) ?? '',
  )?.[1];
  const closing = closingBracket(texts.at(-1) ?? '');
  const groups = [
    dateline !== undefined && /记者|記者|通讯员|通訊員/.test(dateline) ? namedIn(dateline, 0.7) : [],
    closing !== null && !isEditing(closing) ? namedIn(closing, 0.5) : [],
  ];
  return groups.filter((group) => group.length > 0);
}

/** “（某网编辑 张三）” at the very end names the editor. */
function editorGroups(body: readonly Line[]): readonly Group[] {
  const closing = closingBracket(body.findLast((line) => line.image === null)?.text ?? '');
  const group = closing !== null && isEditing(closing) ? namedIn(closing, 0.6) : [];
  return group.length > 0 ? [group] : [];
}

function isEditing(text: string): boolean {
  return /编辑|編輯|责编|責編|校对|校對|审核|審核/.test(text);
}

function namedIn(text: string, confidence: number): Group {
  const names = bylineNames(text);
  const told = names.length > 0 ? names : namesIn(text);
  if (told.length === 0 || !(names.length > 0 || told.every(isPersonName))) return [];
  return told.map((value) => ({ value, evidence: evidenceOf('body', '', confidence, text) }));
}

/** Names that stand in an info line without a label: 2004年7月16日08:19 [ 黄宇 ] 来源：…. */
function wordGroups(lines: readonly PlacedLine[]): readonly Group[] {
  return lines
    .filter((line) => line.isInfo)
    .map((line) =>
      [...line.words.filter((word) => isWriter(word, line.text)), ...posterOf(line.text)].map((value) => ({
        value,
        evidence: evidenceOf(line.from, '', 0.55, line.text),
      })),
    )
    .filter((group) => group.length > 0);
}

/** A name of two characters is told from a place by its brackets. */
function isWriter(word: string, text: string): boolean {
  if (!isPersonName(word) || furnitureRule(word) !== null) return false;
  const at = text.indexOf(word);
  const isBracketed =
    /[[【]\s*$/u.test(text.slice(0, at)) && /^\s*[\]】]/u.test(text.slice(at + word.length));
  return word.length === 3 || isBracketed;
}

/** 本贴由某某于2005年8月12日…发表: how forums sign. */
function posterOf(text: string): readonly string[] {
  const name = /^本?[贴帖文]?由\s*([\p{L}\d_]{1,12}?)\s*[于在]\s*\d/u.exec(text)?.[1];
  return name === undefined || isUnitName(name) ? [] : [name];
}

function mostTrusted(groups: readonly Group[]): readonly Finding<string>[] {
  const ranked = [...groups].sort(
    (a, b) => (b[0]?.evidence.confidence ?? 0) - (a[0]?.evidence.confidence ?? 0),
  );
  const [best, ...others] = ranked;
  if (best === undefined) return [];
  const told = new Set(best.map(({ value }) => bare(value)));
  const conflicts = others.flat().filter(({ value }) => {
    const key = bare(value);
    if (told.has(key)) return false;
    told.add(key);
    return true;
  });
  const unique = best.filter(
    ({ value }, index) => best.findIndex((other) => bare(other.value) === bare(value)) === index,
  );
  return unique.map((candidate, index) => ({ ...candidate, conflicts: index === 0 ? conflicts : [] }));
}

function approversOf(lines: readonly PlacedLine[]): readonly Finding<Approver>[] {
  const found: Finding<Approver>[] = [];
  const told = new Set<string>();
  for (const line of lines) {
    for (const value of line.values) {
      if (value.role !== 'approver') continue;
      for (const name of namesIn(value.value)) {
        const key = `${bare(value.label)}:${bare(name)}`;
        if (told.has(key)) continue;
        told.add(key);
        found.push({
          value: { role: value.label, name },
          evidence: evidenceOf(line.from, value.label, 0.9, line.text),
          conflicts: [],
        });
      }
    }
  }
  return found;
}
