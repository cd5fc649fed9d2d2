import { rootOf } from './page/element-access';
import type { Extraction } from '../report';
import { addressResolver } from './addresses';
import { readBlocks } from './blocks/read-blocks';
import type { ExtractOptions } from './extract-options';
import { assembleReport, baseOf } from './page/assemble-report';
import { readBody } from './page/body-reading';
import { readPage, pageTables } from './page/read-page';
import { readSelectedLines, type SelectedRange } from './page/selected-lines';
import { removalsHidden } from './removals';
import { extractorVersion } from './version';

/**
 * Reads what is selected in a document, all of it: who selects has chosen, so nothing is taken away but what
 * is hidden. The metadata is that of the page, as where the selection comes from.
 */
export function extractSelection(
  document: Document,
  ranges: readonly SelectedRange[],
  options: ExtractOptions,
): Extraction {
  const page = readPage(document, false);
  const root = rootOf(document);
  if (page === null || root === null) return { status: 'nothing', reason: { kind: 'not-html' } };
  const { tree, lines } = readSelectedLines(root, ranges);
  if (lines.length === 0) return { status: 'nothing', reason: { kind: 'empty-selection' } };
  const report = assembleReport(page, readBody(page), options);
  const resolve = addressResolver(baseOf(page.head, report.url));
  return {
    status: 'report',
    report: {
      ...report,
      blocks: readBlocks(lines, {
        title: report.metadata.title?.value ?? null,
        resolve,
        ...pageTables(tree),
      }),
      removals: removalsHidden(tree.hidden),
      extractor: { name: 'selection', version: extractorVersion },
    },
  };
}
