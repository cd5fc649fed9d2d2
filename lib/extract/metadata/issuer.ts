import type { Finding } from '../../report';
import { foldLine, type FoldedLine } from '../folded-line';
import { bare } from '../bare';
import { isMedia, isUnitName, unitEndingLength } from '../names';
import { innerGroups, leadingBodies, nameless, subjectFollowers } from '../tables/units';
import { evidenceOf, findingOf, type Candidate } from './finding';
import type { PlacedLine } from './placed-values';

/** What an issuing body can be read from. */
export interface IssuerSource {
  readonly lines: readonly PlacedLine[];
  readonly title: string | null;
  /** Short lines between title and text, and a bracket that closes it. */
  readonly bylines: readonly string[];
  /** The first paragraphs of the text. */
  readonly opening: readonly string[];
  readonly source: string | null;
}

/**
 * The public body that reports: named as 发文机关 or 供稿, in a line of its own under the title, as the
 * subject of the title or of the first sentences, or as a source that is no press. Null when none is named.
 */
export function readIssuer(from: IssuerSource): Finding<string> | null {
  const candidates: Candidate<string>[] = [];
  for (const line of from.lines) {
    for (const value of line.values) {
      const isIssuing = value.role === 'issuing-body';
      const isSupplier = value.role === 'source' && /供稿|来稿|來稿|提供/.test(value.label);
      if ((isIssuing || isSupplier || value.role === 'unit') && isNamedUnit(value.value)) {
        const confidence = isIssuing ? 0.95 : isSupplier ? 0.9 : 0.6;
        candidates.push({
          value: value.value,
          evidence: evidenceOf(line.from, value.label, confidence, line.text),
        });
      }
    }
  }
  for (const byline of from.bylines) {
    if (isNamedUnit(byline))
      candidates.push({ value: byline, evidence: evidenceOf('heading', '', 0.85, byline) });
  }
  const inTitle = from.title === null ? null : subjectOf(from.title);
  if (inTitle !== null)
    candidates.push({ value: inTitle, evidence: evidenceOf('heading', '', 0.75, from.title ?? '') });
  from.opening.forEach((text, index) => {
    const subject = subjectOf(text);
    if (subject !== null)
      candidates.push({ value: subject, evidence: evidenceOf('body', '', 0.78 - index / 10, text) });
  });
  if (from.source !== null && isNamedUnit(from.source) && !isMedia(from.source)) {
    candidates.push({ value: from.source, evidence: evidenceOf('info-line', '', 0.5, from.source) });
  }
  return findingOf(candidates, bare);
}

const longestUnit = 30;

/** The name of a unit that is more than an office within one: 市委党校, not 党办 or 办公室. */
function isNamedUnit(text: string): boolean {
  const { folded } = foldLine(text);
  return (
    folded.length >= 4 &&
    folded.length <= longestUnit &&
    isUnitName(text) &&
    !isNameless(folded) &&
    !/[、,及]|网站|门户|平台$/.test(folded)
  );
}

function isNameless(folded: string): boolean {
  return leadingBodies.includes(folded) || nameless.some((word) => folded.startsWith(word));
}

/** How much of a text's beginning is searched for its subject. */
const openingLength = 260;

/** Words that no body's name holds: what ends like one is a piece of a sentence. */
const inSentence =
  /[的了其在把将是等并这那]|及|建议|实行|联合|推动|通过|根据|主任|局长|书记|校长|院长|部长|厅长|主席|介绍|要求|认为|带领|率领|^\d|.[于於]|\d[家个名所]/u;

/** Short names are bodies only when they begin with their place or level: 市委党校, not 建议政府. */
const opensAsBody =
  /^(?:[省市县区州旗镇乡]|中国|国家|中共|共青团|\p{Script=Han}{2,4}?(?:省|市|县|区|州|旗|镇|乡|村))/u;

/** The unit that opens a clause and acts in it: “……，市直机关工委在市直机关……开展”. As published. */
function subjectOf(text: string): string | null {
  const line = foldLine(text.slice(0, openingLength));
  let from = 0;
  for (let at = 0; at <= line.folded.length; at++) {
    if (at < line.folded.length && !/[,。;:!?，；：！？﹐﹔]/u.test(line.folded.charAt(at))) continue;
    const subject = subjectOfClause(line, text, from, at);
    if (subject !== null) return subject;
    from = at + 1;
  }
  return null;
}

function subjectOfClause(line: FoldedLine, text: string, from: number, to: number): string | null {
  const clause = line.folded.slice(from, to);
  for (let length = 4; length <= Math.min(longestUnit, clause.length); length++) {
    const name = clause.slice(0, length);
    if (unitEndingLength(name) === 0 || !/^[\p{Script=Han}\d()]+$/u.test(name) || inSentence.test(name))
      continue;
    if (isNameless(name) || !(name.length >= 6 || opensAsBody.test(name))) continue;
    if (!subjectFollowers.some((word) => clause.startsWith(word, length))) continue;
    const kept = withoutInnerGroup(name);
    if (leadingBodies.includes(kept) || kept.length < 4) return null;
    const start = line.offsets[from] ?? 0;
    return text.slice(start, (line.offsets[from + kept.length - 1] ?? start) + 1);
  }
  return null;
}

function withoutInnerGroup(name: string): string {
  for (const group of innerGroups) {
    const outer = name.slice(0, -group.length);
    if (name.endsWith(group) && outer.length >= 4 && unitEndingLength(outer) > 0) return outer;
  }
  return name;
}
