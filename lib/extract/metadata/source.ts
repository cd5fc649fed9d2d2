import { findDates } from '../../han/dates';
import type { Finding } from '../../report';
import { bare } from '../bare';
import { trimValue } from '../labelled-values';
import { isPersonName } from '../names';
import { evidenceOf, findingOf, type Candidate } from './finding';
import { metaValues, type PageHead } from './head';
import type { PlacedLine, PlacedValue } from './placed-values';

export interface Sources {
  readonly source: Finding<string> | null;
  readonly originalSource: Finding<string> | null;
}

/** 《某刊》2021年第9期: a printed place. */
const printedPlace = /^《[^》]{1,40}》.{0,30}$/u;
const longestSource = 40;

/** Who gave the text (来源 供稿 稿件来源 发布单位 …), and the printed place that a reprint names beside it. */
export function readSources(lines: readonly PlacedLine[], head: PageHead | null): Sources {
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
  const ranked = candidates.length > 0 ? candidates : printed;
  return { source: findingOf(ranked, bare), originalSource: findingOf(printed, bare) };
}

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
