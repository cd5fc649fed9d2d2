import type { Finding, ReportMetadata } from '../../report';
import { closingBracket } from '../credits';
import type { CutBody } from '../cut-body';
import type { JudgedLine } from '../judged-line';
import type { Line } from '../line';
import { columnOf } from './breadcrumb';
import { readPublishedAt } from './date';
import { readDocumentNumber } from './document-number';
import { evidenceOf, findingOf, type Candidate } from './finding';
import { metaValues, type PageHead } from './page-head';
import { readIssuer } from './issuer';
import { readPeople } from './people';
import { readPlace } from './place';
import { readPlacedLines, type PlacedLine } from './placed-values';
import { readSources } from './source';
import { bare } from '../bare';
import { isSameTitle } from '../same-title';

/** All that the metadata of a report is read from. */
export interface MetadataSource {
  readonly judged: readonly JudgedLine[];
  readonly body: CutBody;
  readonly title: Finding<string> | null;
  readonly breadcrumb: readonly string[];
  readonly siteNames: readonly string[];
  /** Null for plain text. */
  readonly head: PageHead | null;
  readonly url: string | null;
}

/** Reads every field but title and breadcrumb, which are needed to cut the body and come with the source. */
export function readMetadata(source: MetadataSource): ReportMetadata {
  const { judged, body, head, title } = source;
  const lines = readPlacedLines(judged, body);
  const { source: from, originalSource } = readSources(lines, body.kept, head);
  const people = readPeople(
    lines,
    { under: linesUnderTitle(source), body: body.kept },
    head,
    ownersOf(source),
  );
  const texts = body.kept.filter((line) => line.image === null).map((line) => line.text);
  const issuer = readIssuer({
    lines,
    title: title?.value ?? null,
    bylines: bylinesOf(linesUnderTitle(source), texts.at(-1)),
    opening: texts.filter((text) => text.length >= 30).slice(0, 1),
    source: from?.value ?? null,
  });
  return {
    title,
    publishedAt: readPublishedAt(lines, head, source.url),
    source: from,
    originalSource,
    ...people,
    issuer,
    place: readPlace(issuer?.value ?? null, texts),
    column: readColumn(lines, head, source),
    breadcrumb: withoutTitle(source.breadcrumb, title?.value ?? null),
    documentNumber: readDocumentNumber(lines, body.kept),
  };
}

/** Every name under which the site shows itself: its author is the site, not a writer. */
function ownersOf({ siteNames, head, breadcrumb }: MetadataSource): readonly string[] {
  return [...siteNames, head?.title ?? '', breadcrumb[0] ?? ''].filter((name) => name !== '');
}

/** How far under the title a unit or writer may sign. */
const bylineReach = 4;

/** The lines just under the title that are neither furniture nor links. */
function linesUnderTitle({ judged, body, title }: MetadataSource): readonly Line[] {
  const named = title?.value ?? null;
  const titleAt = judged.findLastIndex(
    (entry, index) => index < body.first && isSameTitle(entry.line.text, named),
  );
  if (titleAt < 0) return [];
  return judged
    .slice(titleAt + 1, Math.min(titleAt + 1 + bylineReach, body.first))
    .filter(({ kind, side }) => side === null && (kind.kind === 'short' || kind.kind === 'labels'))
    .map(({ line }) => line);
}

/** Words under the title, and the bracket that closes the last paragraph. */
function bylinesOf(under: readonly Line[], last: string | undefined): readonly string[] {
  const closing = closingBracket(last ?? '');
  return [...under.flatMap((line) => line.text.split(/[|｜丨\s]+/u)), ...(closing === null ? [] : [closing])];
}

function readColumn(
  lines: readonly PlacedLine[],
  head: PageHead | null,
  { breadcrumb, title }: MetadataSource,
): Finding<string> | null {
  const candidates: Candidate<string>[] = [];
  for (const { name, value } of head === null
    ? []
    : metaValues(head, ['columnname', 'columntype', 'channel', 'article:section'])) {
    candidates.push({
      value,
      evidence: evidenceOf(
        name.includes(':') ? 'open-graph' : 'meta',
        name,
        name.endsWith('columnname') ? 0.95 : 0.8,
        value,
      ),
    });
  }
  for (const line of lines) {
    for (const value of line.values) {
      if (value.role === 'column' && value.value !== '')
        candidates.push({
          value: value.value,
          evidence: evidenceOf(line.from, value.label, 0.85, line.text),
        });
    }
  }
  const step = columnOf(withoutTitle(breadcrumb, title?.value ?? null));
  if (step !== null)
    candidates.push({ value: step, evidence: evidenceOf('breadcrumb', '', 0.8, breadcrumb.join(' > ')) });
  return findingOf(candidates, bare);
}

/** Some breadcrumbs end with the article itself. */
function withoutTitle(breadcrumb: readonly string[], title: string | null): readonly string[] {
  const last = breadcrumb.at(-1);
  const isTitle =
    last !== undefined &&
    title !== null &&
    bare(title).startsWith(bare(last)) &&
    bare(last).length > bare(title).length / 2;
  return isTitle ? breadcrumb.slice(0, -1) : breadcrumb;
}
