import { background, type Delivery, type ExtractTask } from '../../lib/browser/messages';
import { withRetries } from '../../lib/browser/patience';
import { flatText, type Extraction } from '../../lib/report';
import { visiblePrint } from '../../lib/similar/page-print';
import { pageHtml } from './page-html';
import type { PageReading } from './read-page';

/** A long page with its HTML takes a second to arrive and be stored. Milliseconds. */
const answerDeadline = 8_000;
/** A worker that dies is back in some 40 ms; the last pauses outlast a browser that is short of memory. */
const pauses: readonly number[] = [100, 300, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000];

/**
 * Hands a page over for its job, again and again until the background has answered that it is stored. When
 * nobody ever answers the background itself tells the person that the clip failed.
 */
export async function deliver(
  task: Extract<ExtractTask, { kind: 'clip' }>,
  reading: PageReading,
  page: Document,
): Promise<void> {
  const delivery: Delivery = {
    jobId: task.jobId,
    extraction: reading.extraction,
    detection: reading.detection,
    snapshot: task.withSnapshot ? pageHtml(page) : null,
    visiblePrint: printOf(reading.extraction, page),
  };
  try {
    await withRetries(() => background.sendMessage('deliver', delivery), answerDeadline, pauses);
  } catch (error) {
    console.warn('The page could not be handed over for clipping.', error);
  }
}

function printOf(extraction: Extraction, page: Document): number[] {
  if (extraction.status === 'nothing') return [];
  return visiblePrint(flatText(extraction.report.blocks), page.body?.textContent ?? '');
}
