import { addressOfTab, askExtractor, UnreadableTab } from '../../lib/browser/extractor-tab';
import { background } from '../../lib/browser/messages';
import { checkDetection, checkExtraction, checkOwnPage } from '../../lib/browser/tab-guard';
import { makeClip } from '../../lib/clip/make-clip';
import { keptBefore, previewClip } from '../../lib/store/preview';
import { failureOf } from '../../lib/store/write-failure';
import type { Store } from '../../lib/store/store';
import type { Preview } from '../../lib/report';

/** Answers the popup: what a clip of a tab would be. Stores nothing. */
export function answerPreviews(store: Store): void {
  background.onMessage('previewPage', async ({ data: { tabId }, sender }): Promise<Preview> => {
    checkOwnPage(sender);
    try {
      return await preview(store, tabId);
    } catch (error) {
      const failure = error instanceof UnreadableTab ? error.failure : failureOf(error);
      return { status: 'failed', failure };
    }
  });
}

async function preview(store: Store, tabId: number): Promise<Preview> {
  const answer = await askExtractor({ tabId, frameId: 0 }, { kind: 'preview', part: 'selection-or-page' });
  if (answer.kind !== 'preview') throw new Error('The extractor answered another question.');
  const extraction = checkExtraction(answer.extraction);
  const url = (await addressOfTab(tabId)) ?? null;
  if (extraction.status === 'nothing') {
    return { ...extraction, kept: url === null ? null : await keptBefore(store, url) };
  }
  const clip = await makeClip(extraction.report, {
    kind: extraction.report.extractor.name === 'selection' ? 'selection' : 'page',
    clippedAt: new Date().toISOString(),
    detection: checkDetection(answer.detection),
    readingVariants: [],
  });
  return previewClip(store, clip, url);
}
