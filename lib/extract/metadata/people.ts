import type { Approver, Finding } from '../../report';
import { bare } from '../bare';
import { isNobody, isUnitName, namesIn } from '../names';
import { evidenceOf } from './finding';
import { metaValues, type PageHead } from './page-head';
import type { PlacedLine, PlacedValue } from './placed-values';
import { editorInText, writersInText, type NameGroup, type TextLines } from './writers-in-text';

export interface People {
  readonly authors: readonly Finding<string>[];
  readonly editors: readonly Finding<string>[];
  readonly approvers: readonly Finding<Approver>[];
}

/** A meta that names more is a list of keywords. */
const mostMetaNames = 4;

/**
 * Authors, editors and approvers, each from the place that is trusted most; the other places are conflicts.
 * `owners` are the names under which the site shows itself.
 */
export function readPeople(
  lines: readonly PlacedLine[],
  text: TextLines,
  head: PageHead | null,
  owners: readonly string[],
): People {
  const editors = [
    ...labelledGroups(lines, 'editor'),
    ...metaGroups(head, ['editor', 'editorname'], 0.7, owners),
    ...jsonLdGroup(head?.jsonLd.editors ?? [], 'editor'),
    ...editorInText(text.body),
  ];
  const editorNames = new Set(editors.flat().map(({ value }) => bare(value)));
  const metaAuthors = metaGroups(head, ['author', 'article:author'], 0.5, owners)
    .map((group) => group.filter(({ value }) => !isAccount(value)))
    // the meta “author” of many systems is the editor
    .filter((group) => group.some(({ value }) => !editorNames.has(bare(value))));
  const authors = [
    ...labelledGroups(lines, 'author'),
    ...jsonLdGroup(head?.jsonLd.authors ?? [], 'author'),
    ...writersInText(text, lines),
    ...metaAuthors,
  ];
  return { authors: mostTrusted(authors), editors: mostTrusted(editors), approvers: approversOf(lines) };
}

/** A login is nobody's name; only under a label (作者:zboygirl) is it how a writer signs. */
function isAccount(name: string): boolean {
  return /^[a-z0-9_.-]+$/i.test(name) && !/^[A-Z][a-z]+$/.test(name);
}

function labelledGroups(lines: readonly PlacedLine[], role: PlacedValue['role']): readonly NameGroup[] {
  const groups: NameGroup[] = [];
  for (const line of lines) {
    const confidence = 0.9 - Math.min(line.distance, 20) / 200;
    const group = line.values
      .filter((value) => value.role === role)
      .flatMap((value) =>
        namesIn(value.value).map((name) => ({
          value: name,
          evidence: evidenceOf(line.from, value.label, confidence, line.text),
        })),
      );
    if (group.length > 0) groups.push(group);
  }
  return groups;
}

function jsonLdGroup(given: readonly string[], property: string): readonly NameGroup[] {
  const names = given.filter((name) => !isNobody(name));
  if (names.length === 0) return [];
  return [names.map((value) => ({ value, evidence: evidenceOf('json-ld', property, 0.7, value) }))];
}

function metaGroups(
  head: PageHead | null,
  metas: readonly string[],
  confidence: number,
  owners: readonly string[],
): readonly NameGroup[] {
  if (head === null) return [];
  return metaValues(head, metas)
    .filter(({ value }) => !isOwner(value, owners))
    .map(({ name, value }) =>
      namesIn(value).map((one) => ({ value: one, evidence: evidenceOf('meta', name, confidence, value) })),
    )
    .filter((group) => group.length > 0 && group.length <= mostMetaNames);
}

/** The site as its own author: a portal, or any name that the site goes by. A body that signs a statement stays. */
function isOwner(value: string, owners: readonly string[]): boolean {
  if (isNobody(value) || /[，,].*[，,]|网$|网站|集团|门户/.test(value)) return true;
  const key = bare(value);
  return !isUnitName(value) && owners.some((name) => bare(name).includes(key));
}

function mostTrusted(groups: readonly NameGroup[]): readonly Finding<string>[] {
  const [best, ...others] = groups.toSorted(
    (a, b) => (b[0]?.evidence.confidence ?? 0) - (a[0]?.evidence.confidence ?? 0),
  );
  const told = new Set<string>();
  const isNew = ({ value }: NameGroup[number]): boolean => {
    const key = bare(value);
    if (told.has(key)) return false;
    told.add(key);
    return true;
  };
  const [first, ...rest] = (best ?? []).filter(isNew);
  if (first === undefined) return [];
  const conflicts = others.flat().filter(isNew);
  return [
    { ...first, conflicts },
    ...rest.map(({ value, evidence }) => ({ value, evidence, conflicts: [] })),
  ];
}

function approversOf(lines: readonly PlacedLine[]): readonly Finding<Approver>[] {
  const found = new Map<string, Finding<Approver>>();
  for (const line of lines) {
    for (const value of line.values) {
      if (value.role !== 'approver') continue;
      for (const name of namesIn(value.value)) {
        const key = `${bare(value.label)}:${bare(name)}`;
        if (found.has(key)) continue;
        const evidence = evidenceOf(line.from, value.label, 0.9, line.text);
        found.set(key, { value: { role: value.label, name }, evidence, conflicts: [] });
      }
    }
  }
  return [...found.values()];
}
