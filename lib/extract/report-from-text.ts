import type { Extraction, ReportWarning } from '../report';
import { readBlocks } from './blocks/read-blocks';
import { cutBody } from './cut-body';
import type { ExtractOptions } from './extract-options';
import { judgeTextLines } from './judged-line';
import { readBreadcrumb } from './metadata/breadcrumb';
import { readMetadata } from './metadata/read-metadata';
import { readTitle } from './metadata/title';
import { firstProseOf } from './text-start';
import { removalsOf } from './removals';
import { readTextLines } from './text-lines';
import { extractorVersion } from './version';

/**
 * Reads a report from plain text, as it comes from a page saved without its tags: breadcrumb, info line,
 * credits and furniture are known by their words alone. `nothing` when there is no text.
 */
export function reportFromText(text: string, options: ExtractOptions): Extraction {
  const judged = judgeTextLines(readTextLines(text));
  const firstProse = firstProseOf(judged, 0, judged.length, '');
  const breadcrumb = readBreadcrumb(judged, firstProse);
  const title = readTitle({
    above: judged.slice(0, firstProse),
    nameOf: () => '',
    head: null,
    columns: breadcrumb,
    siteNames: [],
  });
  const body = cutBody(judged, {
    start: 0,
    end: judged.length,
    firstProse,
    title: title?.value ?? null,
    columns: breadcrumb,
    isCell: () => false,
    dateAbove: false,
  });
  if (body.kept.length === 0) return { status: 'nothing', reason: { kind: 'no-text' } };
  const warnings: ReportWarning[] = title === null ? [{ kind: 'no-title' }] : [];
  return {
    status: 'report',
    report: {
      url: options.url,
      canonicalUrl: null,
      siteName: '',
      charset: (options.charset ?? 'utf-8').toLowerCase(),
      language: null,
      metadata: readMetadata({
        judged,
        body,
        title,
        breadcrumb,
        siteNames: [],
        head: null,
        url: options.url,
      }),
      blocks: readBlocks(body.kept, {
        title: title?.value ?? null,
        resolve: () => null,
        tableOf: () => -1,
        rowsOf: () => [],
      }),
      removals: removalsOf(body.cut),
      warnings,
      extractor: { name: 'text', version: extractorVersion },
    },
  };
}
