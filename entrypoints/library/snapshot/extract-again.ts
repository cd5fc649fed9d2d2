import { makeClip } from '../../../lib/clip/make-clip';
import { extractReport } from '../../../lib/extract';
import { flatText, type Clip, type KeptPhrase, type Report } from '../../../lib/report';
import { visiblePrint } from '../../../lib/similar/page-print';
import type { StoredClip } from '../../../lib/store/rows';
import { keptFrame } from './kept-frames';

/** What today's extractor makes of a kept page. */
export type Again =
  | { readonly status: 'nothing' }
  | { readonly status: 'same' }
  | { readonly status: 'changed'; readonly clip: Clip; readonly visiblePrint: readonly number[] };

/**
 * Runs today's extractor over a kept page, and today's pipeline over what it finds. The time of clipping stays: it is
 * the page of then that is read.
 * @param document the kept page, parsed, its scripts not run
 */
export async function extractAgain(
  document: Document,
  { clip }: StoredClip,
  personalPhrases: readonly KeptPhrase[],
): Promise<Again> {
  const { report, provenance, kind, detection } = clip;
  const extraction = extractReport(document, {
    url: report.url,
    charset: report.charset,
    openFrame: keptFrame,
  });
  if (extraction.status === 'nothing') return { status: 'nothing' };
  if (isSameReport(report, extraction.report)) return { status: 'same' };
  const made = await makeClip(extraction.report, {
    kind,
    clippedAt: provenance.clippedAt,
    detection,
    readingVariants: clip.conversions.map(({ variant }) => variant),
    personalPhrases,
  });
  const shown = document.body?.textContent ?? '';
  return {
    status: 'changed',
    clip: made,
    visiblePrint: visiblePrint(flatText(extraction.report.blocks), shown),
  };
}

/** Whether all that a page says is read the same; by which version does not count. */
function isSameReport(one: Report, other: Report): boolean {
  const plain = (report: Report): string => JSON.stringify({ ...report, extractor: null });
  return plain(one) === plain(other);
}
