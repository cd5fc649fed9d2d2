import { findDates } from '../../han/dates';
import type { Finding } from '../../report';
import { bare } from '../bare';
import { trimValue } from '../labelled-values';
import type { Line } from '../line';
import { isMedia, isPersonName } from '../names';
import { evidenceOf, findingOf, type Candidate } from './finding';
import { metaValues, type PageHead } from './page-head';
import type { PlacedLine, PlacedValue } from './placed-values';

export interface Sources {
  readonly source: Finding<string> | null;
  readonly originalSource: Finding<string> | null;
}

/** 《某刊》2021年第9期: a printed place. */
const printedPlace = /^《[^》]{1,40}》.{0,30}$/u;
const longestSource = 40;

/** Who gave the text (来源 供稿 稿件来源 发布单位 …), and the printed place that a reprint names beside it. */
export function readSources(
  lines: readonly PlacedLine[],
  body: readonly Line[],
  head: PageHead | null,
): Sources {
  const candidates: Candidate<string>[] = [];
  const printed: Candidate<string>[] = [];
  for (const line of lines) {
    for (const value of line.values) {
      const candidate = sourceOf(value, line.distance);
      if (candidate === null) continue;
      (value.role === 'original' || printedPlace.test(candidate.value) ? printed : candidates).push(
        candidate,
      );
    }
  }
  for (const { name, value } of head === null
    ? []
    : metaValues(head, ['contentsource', 'source', 'article:source', 'dc.source'])) {
    const source = cleanSource(value);
    if (source !== null)
      candidates.push({
        value: source,
        evidence: evidenceOf(
          'meta',
          name,
          name.endsWith('contentsource') ? 0.93 : name.startsWith('dc.') ? 0.5 : 0.8,
          value,
        ),
      });
  }
  const named = printedIn(body);
  if (named !== null) printed.push(named);
  candidates.push(...mediaInInfoLines(lines));
  const ranked = candidates.length > 0 ? candidates : printed;
  return { source: findingOf(ranked, bare), originalSource: findingOf(printed, bare) };
}

/** How many lines at the end of a text may name where it was printed. */
const printedReach = 3;

/** 《某某日报》（2022年2月13日 02版） in a line of its own at the end of the text. */
function printedIn(body: readonly Line[]): Candidate<string> | null {
  const texts = body.slice(-printedReach).map((line) => trimValue(line.text));
  const named = texts.find((text) =>
    /^《[^》]{2,20}》\s?[（(]?[^。，]{0,30}\d[^。，]{0,20}[版期日号][）)]?$/u.test(text),
  );
  return named === undefined ? null : { value: named, evidence: evidenceOf('tail-line', '', 0.7, named) };
}

/** 2022-02-13 09:57　某某网: press that an info line names without a label. */
function mediaInInfoLines(lines: readonly PlacedLine[]): readonly Candidate<string>[] {
  return lines
    .filter((line) => line.from === 'info-line' && line.isInfo)
    .flatMap((line) =>
      line.words
        .filter((word) => word.length >= 3 && word.length <= 12 && isMedia(word) && !isUnspecific.test(word))
        .map((value) => ({ value, evidence: evidenceOf(line.from, '', 0.5, line.text) })),
    );
}

/** Words of an info line that end as press does. */
const isUnspecific = /^(?:本站|原创|互联网|网络|转载|微信|微博|客户端|公众号|论坛|新闻|电视)$/u;

const roleConfidence: Readonly<Partial<Record<PlacedValue['role'], number>>> = {
  source: 0.95,
  unit: 0.75,
  original: 0.9,
};

function sourceOf(value: PlacedValue, distance: number): Candidate<string> | null {
  const confidence = roleConfidence[value.role];
  const isPoster = value.role === 'unit' && isPersonName(value.value);
  const source = confidence === undefined || isPoster ? null : cleanSource(value.value);
  if (source === null || confidence === undefined) return null;
  const spread = Math.min(distance, 20) / 200 + (value.from === 'tail-line' ? 0.05 : 0);
  return { value: source, evidence: evidenceOf(value.from, value.label, confidence - spread, value.raw) };
}

/** Without the date that some info lines glue to it; null for an address, a number or a sentence. */
function cleanSource(raw: string): string | null {
  const date = findDates(raw)[0];
  // a printed place keeps its year: 《某刊》2021年第9期
  const cut = date === undefined || date.date.precision === 'year' ? raw : raw.slice(0, date.start);
  const source = trimValue(cut);
  if (source === '' || source.length > longestSource || !/\p{L}/u.test(source)) return null;
  return /^(?:https?:|www\.)|^[\w.-]+\.(?:com|cn|net|org)(?:\.\w+)?$|[。！？]/i.test(source) ? null : source;
}
