import type { Extraction, Report, ReportWarning } from '../report';
import { countHan } from '../han/ranges';
import { addressResolver } from './addresses';
import { readBlocks } from './blocks/read-blocks';
import { bare } from './bare';
import { cutBody, type CutBody } from './cut-body';
import { extractByFallback } from './fallback';
import { readBreadcrumb } from './metadata/breadcrumb';
import { metaValues, type PageHead } from './metadata/head';
import { readMetadata } from './metadata/read-metadata';
import { readTitle } from './metadata/title';
import { attributeOf } from './page/element-access';
import { readMainPage } from './page/frames';
import type { ReadPage } from './page/read-page';
import { firstProseOf } from './text-start';
import { removalsAround, removalsHidden, removalsOf } from './removals';
import { extractorVersion } from './version';

/** Where a document or text came from. */
export interface ExtractOptions {
  /** Address of the page, or null when it is not known. */
  readonly url: string | null;
  /** Encoding it was decoded from, as decoder or browser tell; null when it is not known. */
  readonly charset: string | null;
}

/** A body with less text is no report: the fallback is asked. */
const leastCharacters = 20;
/** Han characters among a body's characters, below which it is no Chinese text. */
const leastHanShare = 0.2;

/**
 * Reads the report of a page: its blocks, what the page says about it, and everything that was taken away,
 * by name. Enters frames that hold the body. A page that is no Chinese report is read by the fallback
 * extractor; `nothing` says why a page gives nothing to clip. Never throws and never changes the document.
 */
export function extractReport(document: Document, options: ExtractOptions): Extraction {
  const page = readMainPage(document);
  if (page === null) return { status: 'nothing', reason: { kind: 'not-html' } };
  const report = reportOf(page, options);
  if (report !== null) return { status: 'report', report };
  return extractByFallback(page, options);
}

/** The report by our own rules, or null when the page does not look like one. */
function reportOf(page: ReadPage, options: ExtractOptions): Report | null {
  const reading = readBody(page);
  const text = reading.body.kept.map((line) => line.text).join('');
  const images = reading.body.kept.filter((line) => line.image !== null).length;
  const isText = text.length >= leastCharacters && countHan(text) >= leastHanShare * text.length;
  const isImages =
    images > 0 &&
    reading.title !== null &&
    countHan(reading.title.value) >= 4 &&
    text.length < leastCharacters;
  if (!isText && !isImages) return null;
  const report = assembleReport(page, reading, options);
  return isImages ? { ...report, warnings: [{ kind: 'image-only', images }, ...report.warnings] } : report;
}

export interface BodyReading {
  readonly body: CutBody;
  readonly title: Report['metadata']['title'];
  readonly breadcrumb: readonly string[];
  readonly siteNames: readonly string[];
}

/** Finds the title and cuts the body of a page. */
export function readBody(page: ReadPage): BodyReading {
  const { judged, region, head, tree, tables } = page;
  const firstProse = firstProseOf(judged, region.start, region.end, head.title);
  const breadcrumb = readBreadcrumb(judged, firstProse);
  const siteNames = siteNamesOf(head);
  const columns = [...breadcrumb, ...metaValues(head, ['columnname']).map(({ value }) => value)];
  const title = readTitle({
    above: judged.slice(0, firstProse),
    nameOf: (index) => nameAround(page, judged[index]?.line.block ?? -1),
    head,
    columns,
    siteNames,
  });
  const body = cutBody(judged, {
    start: region.start,
    end: region.end,
    firstProse,
    title: title?.value ?? null,
    columns,
    isCell: (line) => tables.tableOf(line) >= 0 && tree.nodes.length > 0,
    dateAbove: judged
      .slice(Math.max(0, region.start - 15), region.start)
      .some(({ kind }) => kind.kind === 'labels'),
  });
  return { body, title, breadcrumb, siteNames };
}

/** Class and id of the block element a line stands in and of the one around it. */
function nameAround({ tree }: ReadPage, block: number): string {
  const node = tree.nodes[block];
  if (node === undefined) return '';
  const names = [node, tree.nodes[node.parent]].map((one) =>
    one === undefined
      ? ''
      : `${attributeOf(one.element, 'class') ?? ''} ${attributeOf(one.element, 'id') ?? ''}`,
  );
  return names.join(' ').slice(0, 200);
}

function siteNamesOf(head: PageHead): readonly string[] {
  const names = metaValues(head, ['sitename', 'og:site_name', 'application-name', 'dc.publisher']).map(
    ({ value }) => value,
  );
  const { publisher } = head.jsonLd;
  return [...new Set([...names, ...(publisher === null ? [] : [publisher])])].filter(
    (name) => bare(name).length >= 2,
  );
}

/** Puts a report together from a page and the body cut from it. */
export function assembleReport(page: ReadPage, reading: BodyReading, options: ExtractOptions): Report {
  const { judged, head, tree, tables } = page;
  const url = page.frameUrl ?? options.url;
  const resolve = addressResolver(baseOf(head, url));
  const warnings: ReportWarning[] = [];
  if (reading.title === null) warnings.push({ kind: 'no-title' });
  if (tree.partial !== null) warnings.push({ kind: 'partial', why: tree.partial });
  const lines = judged.map(({ line }) => line);
  return {
    url,
    canonicalUrl: head.canonical === null ? null : resolve(head.canonical),
    siteName: reading.siteNames[0] ?? hostOf(url),
    charset: (options.charset ?? 'utf-8').toLowerCase(),
    language: head.language,
    metadata: readMetadata({ judged, head, url, ...reading }),
    blocks: readBlocks(reading.body.kept, {
      title: reading.title?.value ?? null,
      resolve,
      tableOf: tables.tableOf,
      rowsOf: tables.rowsOf,
    }),
    removals: [
      ...removalsOf(reading.body.cut),
      ...removalsAround(lines, page.region.start, page.region.end),
      ...removalsHidden(tree.hidden),
    ],
    warnings,
    extractor: { name: 'report', version: extractorVersion },
  };
}

/** The address that relative addresses of a page count from. */
export function baseOf(head: PageHead, url: string | null): string | null {
  if (head.base === null) return url;
  return URL.canParse(head.base, url ?? undefined) ? new URL(head.base, url ?? undefined).href : url;
}

function hostOf(url: string | null): string {
  return url !== null && URL.canParse(url) ? new URL(url).host : '';
}
