import type { Finding } from '../../report';
import { bare } from '../bare';
import { evidenceOf, findingOf, type Candidate } from './finding';
import { metaValues, type PageHead } from './page-head';
import { elementTitle } from './title-element';
import { headingTitle } from './title-heading';
import { cleanTitle, isElsewhere, isSaid, type TitleSource } from './title-source';

const titleMetas = ['articletitle', 'dc.title', 'og:title', 'twitter:title'] as const;

/**
 * The title of the report: what the government meta set or JSON-LD says, the heading above the text, and
 * `<title>` without the names of site and column, each held against the others. Null when the page names none
 * (a page of a column that holds its text directly, seeds 002 and 003).
 */
export function readTitle(source: TitleSource): Finding<string> | null {
  const { head } = source;
  const heading = headingTitle(source);
  const candidates = [heading, ...(head === null ? [] : titlesOfHead(source, head, heading?.value ?? null))];
  return findingOf(
    candidates.filter((candidate) => candidate !== null),
    bare,
  );
}

function titlesOfHead(
  source: TitleSource,
  head: PageHead,
  heading: string | null,
): readonly (Candidate<string> | null)[] {
  const headline = cleanTitle(head.jsonLd.headline ?? '');
  return [
    ...metaValues(head, titleMetas).map(({ name, value }) => metaTitle(source, head, heading, name, value)),
    headline === null
      ? null
      : { value: headline, evidence: evidenceOf('json-ld', 'headline', 0.9, headline) },
    elementTitle(source, heading),
  ];
}

/** The government set is the system's own; the others may hold the name of the column (DC.Title 新聞稿). */
function metaTitle(
  source: TitleSource,
  head: PageHead,
  heading: string | null,
  name: string,
  value: string,
): Candidate<string> | null {
  // some systems write markup into the meta: 某文<div>——副题</div>
  const title = cleanTitle(value.split('<')[0] ?? '');
  if (title === null || isElsewhere(title, source)) return null;
  const isOwn = name.endsWith('articletitle');
  const isSeen = isSaid(title, head.title) || (heading !== null && isSaid(title, heading));
  const confidence = isOwn ? 0.97 : isSeen ? 0.85 : 0.3;
  const from = /^(?:og|twitter):/.test(name) ? 'open-graph' : 'meta';
  return { value: title, evidence: evidenceOf(from, name, confidence, value) };
}
