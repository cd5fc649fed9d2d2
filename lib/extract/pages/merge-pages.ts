import {
  blockText,
  type Block,
  type Removal,
  type Report,
  type ReportMetadata,
  type ReportWarning,
} from '../../report';
import { isSameTitle } from '../same-title';
import { withoutRepeats } from './repeats';

/** One page of a report, read by itself. */
export interface ReadReportPage {
  /** Counted from 1. */
  readonly page: number;
  readonly report: Report;
}

/** Which pages could not be had. */
export interface MissingPages {
  readonly pages: readonly number[];
  /** How many pages the report has; null when the pages do not tell. */
  readonly of: number | null;
}

const longestSample = 60;

/**
 * One report of the pages it was published on, in order: every page after the first begins with a page-break
 * block, what pages say over again is left out and named among the removals. What the first page does not say
 * about the report (the editors stand under its last lines) is taken from the next that does; address, site and
 * charset are those of the first page given.
 * @param pages at least one
 * @param missing pages that could not be had: the report says so by a warning
 * @throws RangeError without a page
 */
export function mergePages(pages: readonly ReadReportPage[], missing: MissingPages): Report {
  const ordered = pages.toSorted((one, other) => one.page - other.page);
  const [first] = ordered;
  if (first === undefined) throw new RangeError('A report has at least one page.');
  const reports = ordered.map(({ report }) => report);
  const own = withoutRepeats(ordered.map(({ page, report }) => ({ page, blocks: report.blocks })));
  const metadata = mergedMetadata(reports.map((report) => report.metadata));
  return {
    ...first.report,
    metadata,
    blocks: own.pages.flatMap(({ page, blocks }, index) => {
      if (index === 0) return blocks;
      return blocks.length === 0 ? [] : [{ kind: 'page-break', page } as const, ...blocks];
    }),
    removals: [...reports.flatMap((report) => report.removals), ...own.repeated.flatMap(repetition)],
    warnings: mergedWarnings(reports, metadata, missing),
  };
}

/**
 * Whether a page goes on with a report: it has the same title, if it has one, and says something that the other
 * pages do not. A page without a body (an error in the site's template) is read by the fallback only; pages of
 * comments are numbered like pages of the text, and give the same text each time.
 */
export function goesOnWith(pages: readonly ReadReportPage[], added: Report): boolean {
  const title = pages.map(({ report }) => report.metadata.title).find((found) => found !== null)?.value;
  const own = added.metadata.title?.value;
  if (title !== undefined && own !== undefined && !isSameTitle(own, title) && !isSameTitle(title, own)) {
    return false;
  }
  const isRead = pages.some(({ report }) => report.extractor.name === added.extractor.name);
  if (!isRead && added.extractor.name === 'fallback') return false;
  const said = new Set(pages.flatMap(({ report }) => report.blocks.map(blockText)));
  return added.blocks.some((block) => !said.has(blockText(block)));
}

function repetition(block: Block): readonly Removal[] {
  const text = blockText(block);
  return text === ''
    ? []
    : [{ rule: 'repeated-on-page', characters: text.length, sample: text.slice(0, longestSample) }];
}

/** Each value from the first page that gives one. */
function mergedMetadata(all: readonly ReportMetadata[]): ReportMetadata {
  const one = <Key extends keyof ReportMetadata>(key: Key): ReportMetadata[Key] | null =>
    all.map((metadata) => metadata[key]).find((value) => value !== null) ?? null;
  const list = <Item>(of: (metadata: ReportMetadata) => readonly Item[]): readonly Item[] =>
    all.map(of).find((values) => values.length > 0) ?? [];
  return {
    title: one('title'),
    publishedAt: one('publishedAt'),
    source: one('source'),
    originalSource: one('originalSource'),
    authors: list(({ authors }) => authors),
    editors: list(({ editors }) => editors),
    approvers: list(({ approvers }) => approvers),
    issuer: one('issuer'),
    place: one('place'),
    column: one('column'),
    breadcrumb: list(({ breadcrumb }) => breadcrumb),
    documentNumber: one('documentNumber'),
  };
}

function mergedWarnings(
  reports: readonly Report[],
  { title }: ReportMetadata,
  missing: MissingPages,
): readonly ReportWarning[] {
  const given = reports.flatMap(({ warnings }) => warnings);
  const images = reports.flatMap(({ warnings }) =>
    warnings.flatMap((warning) => (warning.kind === 'image-only' ? [warning.images] : [])),
  );
  const partial = given.find(({ kind }) => kind === 'partial');
  const fallback = given.find(({ kind }) => kind === 'fallback-extractor');
  return [
    ...(images.length === 0
      ? []
      : [{ kind: 'image-only', images: images.reduce((sum, count) => sum + count, 0) } as const]),
    ...(title === null ? [{ kind: 'no-title' } as const] : []),
    ...(partial === undefined ? [] : [partial]),
    ...(fallback === undefined ? [] : [fallback]),
    ...(missing.pages.length === 0 ? [] : [{ kind: 'missing-pages', ...missing } as const]),
  ];
}
