import { blockText } from './block';
import { blockShape } from './block-shape';
import { structureReasons, type Detection, type Reason } from './detection';
import type { Evidence, Finding } from './evidence';
import type { Approver, PublishedDate, ReportMetadata } from './metadata';
import type { Extraction, ExtractorStamp, NothingFound, Removal, Report, ReportWarning } from './report';
import {
  anyOf,
  fields,
  listOf,
  nullOr,
  numberWithin,
  pageAddress,
  textUpTo,
  wholeNumberWithin,
  wordOf,
  type Shape,
} from './shape';

const mostBlocks = 20_000;
/** Longest body, in UTF-16 units: a book. */
const longestBody = 5_000_000;
const shortText = textUpTo(500);
const value = textUpTo(4_000);

const share = numberWithin(0, 1);

const evidence = fields<Evidence>({
  from: wordOf(
    'json-ld',
    'meta',
    'open-graph',
    'info-line',
    'tail-line',
    'heading',
    'title-element',
    'breadcrumb',
    'body',
    'url',
    'person',
  ),
  detail: shortText,
  confidence: share,
  raw: value,
});

function finding<Value>(of: Shape<Value>): Shape<Finding<Value>> {
  return fields<Finding<Value>>({
    value: of,
    evidence,
    conflicts: listOf(fields<Finding<Value>['conflicts'][number]>({ value: of, evidence }), 100),
  });
}

const date = fields<PublishedDate>({
  iso: textUpTo(32),
  precision: wordOf('year', 'month', 'day', 'minute', 'second'),
});

const text = nullOr(finding(value));
const names = listOf(finding(value), 200);

const metadata = fields<ReportMetadata>({
  title: text,
  publishedAt: nullOr(finding(date)),
  source: text,
  originalSource: text,
  authors: names,
  editors: names,
  approvers: listOf(finding(fields<Approver>({ role: shortText, name: value })), 200),
  issuer: text,
  place: text,
  column: text,
  breadcrumb: listOf(value, 100),
  documentNumber: text,
});

const count = wholeNumberWithin(0, 1e9);

const warning = anyOf<ReportWarning>(
  fields<Extract<ReportWarning, { kind: 'image-only' }>>({ kind: wordOf('image-only'), images: count }),
  fields<Extract<ReportWarning, { kind: 'no-title' }>>({ kind: wordOf('no-title') }),
  fields<Extract<ReportWarning, { kind: 'partial' }>>({
    kind: wordOf('partial'),
    why: wordOf('too-deep', 'too-large', 'out-of-time'),
  }),
  fields<Extract<ReportWarning, { kind: 'fallback-extractor' }>>({ kind: wordOf('fallback-extractor') }),
  fields<Extract<ReportWarning, { kind: 'several-pages' }>>({
    kind: wordOf('several-pages'),
    page: count,
    of: nullOr(count),
  }),
  fields<Extract<ReportWarning, { kind: 'missing-pages' }>>({
    kind: wordOf('missing-pages'),
    pages: listOf(count, 1_000),
    of: nullOr(count),
  }),
);

const reportFields = fields<Report>({
  url: nullOr(pageAddress),
  canonicalUrl: nullOr(pageAddress),
  siteName: value,
  charset: shortText,
  language: nullOr(shortText),
  metadata,
  blocks: listOf(blockShape, mostBlocks),
  removals: listOf(fields<Removal>({ rule: shortText, characters: count, sample: shortText }), 10_000),
  warnings: listOf(warning, 100),
  extractor: fields<ExtractorStamp>({
    name: wordOf('report', 'fallback', 'selection', 'text'),
    version: shortText,
  }),
});

/** A report with at least one block, none of its parts beyond what any real page holds. */
export const reportShape: Shape<Report> = (given): given is Report =>
  reportFields(given) &&
  given.blocks.length > 0 &&
  given.blocks.reduce((length, block) => length + blockText(block).length, 0) <= longestBody;

const nothing = anyOf<NothingFound>(
  fields<{ readonly kind: NothingFound['kind'] }>({
    kind: wordOf('no-text', 'empty-selection', 'list-page', 'not-html'),
  }),
);

export const extractionShape: Shape<Extraction> = anyOf<Extraction>(
  fields<Extract<Extraction, { status: 'report' }>>({ status: wordOf('report'), report: reportShape }),
  fields<Extract<Extraction, { status: 'nothing' }>>({ status: wordOf('nothing'), reason: nothing }),
);

const weight = numberWithin(-1e6, 1e6);

const reason = anyOf<Reason>(
  fields<Extract<Reason, { kind: 'phrase' }>>({ kind: wordOf('phrase'), text: shortText, weight }),
  fields<Extract<Reason, { kind: 'structure' }>>({
    kind: wordOf('structure'),
    code: wordOf(...structureReasons),
    weight,
  }),
);

export const detectionShape: Shape<Detection> = fields<Detection>({
  kind: wordOf('report', 'institutional', 'article', 'none'),
  score: weight,
  reasons: listOf(reason, 20),
  modelVersion: shortText,
});
