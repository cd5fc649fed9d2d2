import { Readability } from '@mozilla/readability';
import { DefuddleClass } from 'defuddle/node';
import { extractReport } from '../../lib/extract';
import { readCorpus, type CorpusPage } from '../eval/corpus';
import { pageDocument } from '../page-document';
import { median, type BenchRow } from './row';

const runs = 5;

/**
 * Extraction of one page beside Readability and Defuddle: the median page's milliseconds, each page's own time
 * the median of several runs. Parsing is left out; every run gets a fresh document, since the peers change
 * theirs. Only Simplified pages of public bodies and their neighbours: Defuddle needs minutes for some others.
 * Empty where the shared corpus is missing.
 */
export function benchExtraction(): readonly BenchRow[] {
  const pages = (readCorpus() ?? []).filter(
    ({ genre, html }) => (genre === 'institution' || genre === 'near') && html.length < 200_000,
  );
  if (pages.length === 0) return [];
  const ours = medianPage(pages, (document, { url, encoding }) => {
    extractReport(document, { url, charset: encoding });
  });
  const peers = [
    { name: 'Readability', value: medianPage(pages, (document) => new Readability(document).parse()) },
    { name: 'Defuddle', value: medianPage(pages, (document) => new DefuddleClass(document, {}).parse()) },
  ];
  return peers.map((peer) => ({
    name: `extract a page, median of ${pages.length}`,
    unit: 'ms',
    ours,
    peer,
  }));
}

function medianPage(
  pages: readonly CorpusPage[],
  extract: (document: Document, page: CorpusPage) => unknown,
): number {
  return median(pages.map((page) => median(Array.from({ length: runs }, () => timed(page, extract)))));
}

function timed(page: CorpusPage, extract: (document: Document, page: CorpusPage) => unknown): number {
  const document = pageDocument(page.html, page.url);
  const start = performance.now();
  extract(document, page);
  return performance.now() - start;
}
