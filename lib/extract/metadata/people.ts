import type { Approver, Finding } from '../../report';
import { bare } from '../bare';
import { closingBracket } from '../credits';
import type { Line } from '../line';
import { isNobody, isPersonName, namesIn } from '../names';
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

/** Authors, editors and approvers, each from the place that is trusted most; the other places are conflicts. */
export function readPeople(
  lines: readonly PlacedLine[],
  body: readonly Line[],
  head: PageHead | null,
  siteNames: readonly string[],
): People {
  const editors = [
    ...groupsOf(lines, 'editor', 0.9),
    ...metaGroups(head, ['editor', 'editorname'], 0.7, siteNames),
  ];
  const editorNames = new Set(editors.flat().map(({ value }) => bare(value)));
  const authors = [
    ...groupsOf(lines, 'author', 0.9),
    ...jsonLdGroup(head),
    ...textGroups(body),
    ...metaGroups(head, ['author'], 0.5, siteNames),
    ...groupsOf(lines, 'issuing-body', 0.45),
  ]
    .map((group) => group.filter(({ value }) => !isAccount(value)))
    // the meta “author” of many systems is the editor
    .filter(
      (group) =>
        group.length > 0 &&
        !group.every(({ value, evidence }) => evidence.from === 'meta' && editorNames.has(bare(value))),
    );
  return { authors: mostTrusted(authors), editors: mostTrusted(editors), approvers: approversOf(lines) };
}

/** A login or an editor's code is nobody's name. */
function isAccount(name: string): boolean {
  return /^[a-z0-9_.-]+$/i.test(name) && !/^[A-Z][a-z]+$/.test(name);
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

function jsonLdGroup(head: PageHead | null): readonly Group[] {
  const names = (head?.jsonLd.authors ?? []).filter((name) => !isNobody(name));
  return names.length === 0
    ? []
    : [names.map((value) => ({ value, evidence: evidenceOf('json-ld', 'author', 0.7, value) }))];
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
    siteNames.some((name) => bare(name).includes(key) || key.includes(bare(name)))
  );
}

/** Names the text itself gives: “（记者 张三）” behind the dateline, a bracket of a name at the very end. */
function textGroups(body: readonly Line[]): readonly Group[] {
  const groups: Group[] = [];
  const opening = body.find((line) => line.image === null)?.text.slice(0, 80) ?? '';
  const dateline = /[讯电訊電][\s\u3000]{0,2}[（(]([^（）()]{2,40})[）)]/u.exec(opening)?.[1];
  if (dateline !== undefined) groups.push(peopleIn(dateline, 0.7, true));
  const texts = body.filter((line) => line.image === null);
  const closing = closingBracket(texts.at(-1)?.text ?? '');
  if (closing !== null) groups.push(peopleIn(closing, 0.5, false));
  return groups.filter((group) => group.length > 0);
}

function peopleIn(text: string, confidence: number, needsPart: boolean): Group {
  if (needsPart && !/记者|記者|通讯员|通訊員/.test(text)) return [];
  const names = namesIn(text);
  if (!names.every(isPersonName)) return [];
  return names.map((value) => ({ value, evidence: evidenceOf('body', '', confidence, text) }));
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
