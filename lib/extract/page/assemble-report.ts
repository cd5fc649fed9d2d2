import type { Report, ReportWarning } from '../../report';
import { addressResolver } from '../addresses';
import { readBlocks } from '../blocks/read-blocks';
import type { ExtractOptions } from '../extract-options';
import type { PageHead } from '../metadata/page-head';
import { readMetadata } from '../metadata/read-metadata';
import { siteNameInTitle } from '../metadata/title-element';
import { readPagination } from '../pages/pagination';
import { linesAround, removalsHidden, removalsOf } from '../removals';
import { extractorVersion } from '../version';
import type { BodyReading } from './body-reading';
import { publicationTable } from './publication-table';
import type { ReadPage } from './read-page';

/** Puts a report together from a page and the body cut from it. */
export function assembleReport(page: ReadPage, reading: BodyReading, options: ExtractOptions): Report {
  const { judged, head, tree, tables } = page;
  const url = page.frameUrl ?? options.url;
  const resolve = addressResolver(baseOf(head, url));
  const registration = publicationTable(page, reading);
  const text = readBlocks(reading.body.kept, { title: reading.title?.value ?? null, resolve, ...tables });
  return {
    url,
    canonicalUrl: head.canonical === null ? null : resolve(head.canonical),
    siteName: reading.siteNames[0] ?? siteNameInTitle(head.title) ?? hostOf(url),
    charset: (options.charset ?? 'utf-8').toLowerCase(),
    language: head.language,
    metadata: readMetadata({ judged, head, url, ...reading }),
    blocks: [...registration.blocks, ...text],
    removals: [
      ...removalsOf(reading.body.cut.filter(({ line }) => !registration.holds(line))),
      ...removalsOf(linesAround(judged, reading).filter(({ line }) => !registration.holds(line))),
      ...removalsHidden(tree.hidden),
    ],
    warnings: warningsOf(page, reading, url),
    extractor: { name: 'report', version: extractorVersion },
  };
}

function warningsOf(
  { document, tree }: ReadPage,
  { title, onlyImages }: BodyReading,
  url: string | null,
): readonly ReportWarning[] {
  const pagination = readPagination(document, url);
  return [
    ...(onlyImages > 0 ? [{ kind: 'image-only', images: onlyImages } as const] : []),
    ...(title === null ? [{ kind: 'no-title' } as const] : []),
    ...(tree.partial === null ? [] : [{ kind: 'partial', why: tree.partial } as const]),
    ...(pagination === null
      ? []
      : [{ kind: 'several-pages', page: pagination.page, of: pagination.of } as const]),
  ];
}

/** The address that relative addresses of a page count from. */
export function baseOf(head: PageHead, url: string | null): string | null {
  if (head.base === null) return url;
  return URL.canParse(head.base, url ?? undefined) ? new URL(head.base, url ?? undefined).href : url;
}

function hostOf(url: string | null): string {
  return url !== null && URL.canParse(url) ? new URL(url).host : '';
}
