import { missingShare, pagePrint } from '../../lib/similar/page-print';
import type { PageState } from '../../lib/report';

/** What a visit asks of the browser; a page and a few functions in tests. */
export interface VisitedPage {
  readonly address: () => string;
  /** The HTTP status that this address was answered with; 0 when the page came by other ways. */
  readonly status: () => number;
  /** All text of the page as it is published. */
  readonly text: () => string;
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** Many pages put the end of their text in late; one that lacks some is looked at again after so long. Milliseconds. */
const completionDelay = 3_000;
/** What remains of a text that is gone: formulae that stand in the frame of the site as well. */
const goneShare = 0.9;

/**
 * What a kept page is now, by the print of its newest clip. null when the tab has gone to another page meanwhile.
 * Only what is missing is noticed here: of what was added see `printAround`.
 */
export async function pageState(
  print: readonly number[],
  url: string,
  page: VisitedPage,
): Promise<PageState | null> {
  if (isMissing(page.status())) return { state: 'gone', why: 'not-found' };
  const missing = (): number => missingShare(print, pagePrint(page.text()));
  if (missing() === 0) return { state: 'same' };
  await page.pause(completionDelay);
  if (page.address() !== url) return null;
  const share = missing();
  if (share === 0) return { state: 'same' };
  return share >= goneShare ? { state: 'gone', why: 'text-gone' } : { state: 'changed' };
}

/** Not found, or gone; any other error may be over tomorrow. */
function isMissing(status: number): boolean {
  return status === 404 || status === 410;
}
