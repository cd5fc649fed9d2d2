import type { ClipEdits, Failure, Gathering } from '../report';
import { askExtractor, UnreadableTab } from './extractor-tab';
import { readGathering } from './gathering-guard';
import { tab } from './messages';
import { withinDeadline } from './patience';

/** Milliseconds. */
const askDeadline = 2_000;

/**
 * Has the page of a tab fetch the other pages of its report and clip the whole as the job that is named. Gives null
 * when it has begun, else why it could not. Never rejects.
 */
export async function startGathering(
  tabId: number,
  asked: { readonly jobId: string; readonly edits: ClipEdits },
): Promise<Failure | null> {
  try {
    await askExtractor({ tabId, frameId: 0 }, { kind: 'gather', ...asked });
    return null;
  } catch (error) {
    if (error instanceof UnreadableTab) return error.failure;
    return { kind: 'unexpected', message: error instanceof Error ? error.message : String(error) };
  }
}

/** How far a tab is with the pages of its report; null when it fetches none, or is not there. */
export async function gatheringOf(tabId: number): Promise<Gathering | null> {
  try {
    const told = () => tab.sendMessage('gathering', undefined, { tabId, frameId: 0 });
    return readGathering(await withinDeadline(told, askDeadline));
  } catch {
    return null; // nobody answers where no extractor was put in, or the page is gone
  }
}

/** Stops fetching. Whether it did is told by `gatheringOf`. */
export async function cancelGathering(tabId: number, jobId: string): Promise<void> {
  try {
    await withinDeadline(
      () => tab.sendMessage('cancelGathering', { jobId }, { tabId, frameId: 0 }),
      askDeadline,
    );
  } catch {
    // a page that is gone fetches nothing any more
  }
}
