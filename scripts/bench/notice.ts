import { isProbablyReaderable } from '@mozilla/readability';
import { badgeThreshold, judgeText } from '../../lib/detect';
import { gate, mainProse, readPageEvidence } from '../../lib/detect/page';
import { glance } from '../../lib/detect/page/glance';
import { readCorpus } from '../eval/corpus';
import { pageDocument } from '../page-document';
import { median, timings, type BenchRow } from './row';

/** What noticing does with a page, without telling anybody. */
function notice(document: Document): boolean {
  if (!gate(document)) return false;
  return judgeText(mainProse(document), readPageEvidence(document)).detection.score >= badgeThreshold;
}

function rowOf(
  name: string,
  documents: readonly Document[],
  ours: (document: Document) => boolean,
): BenchRow {
  const perPage = (work: (document: Document) => boolean): number =>
    (median(timings(() => documents.forEach(work))) / documents.length) * 1_000;
  return {
    name: `${name}, ${documents.length} pages, each`,
    unit: 'µs',
    ours: perPage(ours),
    peer: { name: 'isProbablyReaderable', value: perPage((document) => isProbablyReaderable(document)) },
  };
}

/**
 * Glance, gate, and gate with score, over the real pages of the shared corpus, beside Readability's own quick check in
 * the same run: medians in a DOM of JavaScript, which is slower than a browser's. Empty without the corpus.
 */
export function benchNoticing(): readonly BenchRow[] {
  const pages = (readCorpus() ?? []).map(({ genre, html, url }) => ({
    genre,
    document: pageDocument(html, url),
  }));
  if (pages.length === 0) return [];
  const documentsOf = (isForeign: boolean): readonly Document[] =>
    pages.filter(({ genre }) => (genre === 'foreign') === isForeign).map(({ document }) => document);
  return [
    rowOf('glance, foreign', documentsOf(true), (document) => glance(document) === 'han'),
    rowOf('gate, Chinese', documentsOf(false), gate),
    rowOf('gate and score, Chinese', documentsOf(false), notice),
  ];
}
