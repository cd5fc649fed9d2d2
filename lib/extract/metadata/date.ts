import { findDates } from '../../han/dates';
import type { Finding, PublishedDate } from '../../report';
import { splitDate } from '../split-date';
import { evidenceOf, findingOf, type Candidate } from './finding';
import { metaValues, type PageHead } from './page-head';
import type { PlacedLine, PlacedValue } from './placed-values';

const publishedMetas = [
  'pubdate',
  'publishdate',
  'pub_date',
  'publish-date',
  'article:published_time',
  'og:published_time',
  'og:release_date',
  'datepublished',
  'dc.date',
  'dc.date.issued',
  'dcterms.issued',
  'weibo:article:create_at',
  'bytedance:published_time',
  'firstpublishedtime',
  'apub:time',
] as const;

/** How much a date is worth by its label. */
const roleConfidence: Readonly<Partial<Record<PlacedValue['role'], number>>> = {
  date: 0.95,
  updated: 0.6,
  written: 0.5,
  source: 0.9,
};

/**
 * When the report was published: the labelled date of the info line, the page's metas, a date that stands
 * alone by the title, the address. A date in the text is never taken. Where two agree on the day, the more
 * exact one is given.
 */
export function readPublishedAt(
  lines: readonly PlacedLine[],
  head: PageHead | null,
  url: string | null,
): Finding<PublishedDate> | null {
  const candidates = [
    ...datesOfLines(lines),
    ...(head === null ? [] : datesOfHead(head)),
    ...dateOfAddress(url),
  ];
  const finding = findingOf(candidates, (date) => date.iso.slice(0, 10));
  if (finding === null) return null;
  const exact = candidates
    .filter(
      ({ value }) => value.iso.startsWith(finding.value.iso) && value.iso.length > finding.value.iso.length,
    )
    .sort((a, b) => b.evidence.confidence - a.evidence.confidence)[0];
  return exact === undefined
    ? finding
    : { ...finding, ...exact, evidence: { ...exact.evidence, confidence: finding.evidence.confidence } };
}

function datesOfLines(lines: readonly PlacedLine[]): readonly Candidate<PublishedDate>[] {
  const candidates: Candidate<PublishedDate>[] = [];
  lines.forEach((line, index) => {
    const spread = Math.min(line.distance, 20) / 200;
    for (const value of line.values) {
      const confidence = roleConfidence[value.role];
      const date = confidence === undefined ? undefined : findDates(value.value)[0]?.date;
      if (date !== undefined && confidence !== undefined) {
        candidates.push({
          value: date,
          evidence: evidenceOf(line.from, value.label, confidence - spread / 2, line.text),
        });
      }
    }
    for (const { date, start } of findDates(line.text)) {
      if (date.precision === 'year' || date.precision === 'month') continue;
      const isLabelled = line.values.some((value) => start >= value.start && start < value.end);
      if (isLabelled) continue;
      // below the text the date of a list of other pages stands beside words
      if (line.from === 'tail-line' && !line.isInfo) continue;
      const confidence =
        line.from === 'info-line' ? 0.85 : line.values.length > 0 || line.words.length > 0 ? 0.7 : 0.45;
      candidates.push({ value: date, evidence: evidenceOf(line.from, '', confidence - spread, line.text) });
    }
    const split = splitDate(line.text, lines[index + 1]?.text ?? '');
    if (split !== null)
      candidates.push({
        value: split,
        evidence: evidenceOf(line.from, '', 0.8 - spread, `${line.text} ${lines[index + 1]?.text ?? ''}`),
      });
  });
  return candidates;
}

function onlyDate(text: string): PublishedDate | null {
  return findDates(text)[0]?.date ?? null;
}

function datesOfHead(head: PageHead): readonly Candidate<PublishedDate>[] {
  const generated = metaValues(head, ['others', 'maketime', 'createdate']).map(({ value }) => value);
  const candidates: Candidate<PublishedDate>[] = [];
  for (const { name, value } of metaValues(head, publishedMetas)) {
    const date = findDates(value)[0]?.date;
    if (date === undefined) continue;
    // Jiangxi's pages write the time at which the page was generated into PubDate
    const isGeneration = generated.some((text) => text.includes(value));
    const isOpenGraph = name.includes(':');
    candidates.push({
      value: withoutMidnight(date),
      evidence: evidenceOf(
        isOpenGraph ? 'open-graph' : 'meta',
        name,
        isGeneration ? 0.55 : isOpenGraph ? 0.82 : 0.9,
        value,
      ),
    });
  }
  const published = head.jsonLd.datePublished;
  const date = published === null ? undefined : findDates(published)[0]?.date;
  if (date !== undefined)
    candidates.push({ value: date, evidence: evidenceOf('json-ld', 'datePublished', 0.88, published ?? '') });
  return candidates;
}

/** 00:00:00 is what systems write when they know the day alone. */
function withoutMidnight(date: PublishedDate): PublishedDate {
  return /T00:00(?::00)?\+/.test(date.iso) ? { iso: date.iso.slice(0, 10), precision: 'day' } : date;
}

/** Days in addresses: /2016/11/22/, /t20220211_2004628.html, /2020-02/25/. */
function dateOfAddress(url: string | null): readonly Candidate<PublishedDate>[] {
  const path = url === null || !URL.canParse(url) ? '' : new URL(url).pathname;
  const match = /(?<!\d)((?:19|20)\d{2})[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(
    path.slice(0, 500),
  );
  const date = match === null ? null : onlyDate(`${match[1]}-${match[2]}-${match[3]}`);
  return date === null ? [] : [{ value: date, evidence: evidenceOf('url', '', 0.4, path) }];
}
