import { browser } from 'wxt/browser';
import { showBadge } from '../../lib/browser/badge';
import { addressOfTab } from '../../lib/browser/extractor-tab';
import { tab } from '../../lib/browser/messages';
import { withinDeadline } from '../../lib/browser/patience';
import { isPopupOpen } from '../../lib/browser/popup-open';
import { bringHint } from '../../lib/browser/tab-scripts';
import { markTold } from '../../lib/store/jobs';
import type { JobRow } from '../../lib/store/rows';
import type { Store } from '../../lib/store/store';
import type { ClipOutcome } from '../../lib/report';
import { badgeOfKnownPage } from './noticing';

const hintDeadline = 1_500;

/**
 * Brings a clip's outcome to the person: as the answer to who asked and still listens, else in the page's
 * hint, else on the toolbar button, whose popup then says it in words.
 */
export async function tellOutcome(
  store: Store,
  job: JobRow,
  outcome: ClipOutcome,
  asked: boolean,
): Promise<void> {
  const isHeard = asked && (await hearsAnswer(job));
  const isTold = isHeard || (await showInPage(job, outcome));
  if (isTold) await markTold(store, job.id);
  await markButton(store, job, outcome, isTold);
}

/** A popup closes at a click beside it; whoever presses a key or uses a menu hears no answer. */
async function hearsAnswer(job: JobRow): Promise<boolean> {
  if (job.from === 'hint') return true;
  return job.from === 'popup' && isPopupOpen();
}

async function showInPage(job: JobRow, outcome: ClipOutcome): Promise<boolean> {
  try {
    await withinDeadline(() => bringHint(job.tabId), hintDeadline);
    await withinDeadline(
      () => tab.sendMessage('showOutcome', { jobId: job.id, outcome }, { tabId: job.tabId, frameId: 0 }),
      hintDeadline,
    );
    return true;
  } catch {
    return false; // no page there that may be written to, or the tab has closed: the button tells
  }
}

async function markButton(store: Store, job: JobRow, outcome: ClipOutcome, isTold: boolean): Promise<void> {
  const address = await addressOfTab(job.tabId);
  const isFailure = outcome.status === 'failed' || outcome.status === 'nothing';
  if (isFailure && !isTold) {
    const tabId = address === undefined ? await activeTab() : job.tabId;
    if (tabId !== undefined) await showBadge(tabId, 'failed');
  } else if (!isFailure && typeof address === 'string') {
    await badgeOfKnownPage(store, job.tabId, address);
  }
}

/** Where the person looks now, when the page they asked to clip is gone. */
async function activeTab(): Promise<number | undefined> {
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return active?.id;
}

/** After a clip was taken back its page is as it was before. */
export async function badgeAfterUndo(store: Store, jobId: string): Promise<void> {
  const job = await store.jobs.get(jobId);
  const address = job === undefined ? undefined : await addressOfTab(job.tabId);
  if (job !== undefined && typeof address === 'string') await badgeOfKnownPage(store, job.tabId, address);
}
