import { background, type ExtractTask } from '../../lib/browser/messages';
import { pauseFor, withRetries } from '../../lib/browser/patience';
import { mergePages, readMainPagination } from '../../lib/extract';
import type { Extraction, Gathering } from '../../lib/report';
import { fetchPage } from './fetch-page';
import { gatherPages, type Gathered, type StartPage } from './gather-pages';
import { judge, optionsOf, readPage, type PageReading } from './read-page';

/** Milliseconds between two pages: no faster than a person would turn them. */
const betweenPages = 500;
/** Storing may wait for a database that another page is upgrading. Milliseconds. */
const clipDeadline = 20_000;
const pauses: readonly number[] = [100, 300, 1_000, 2_000, 4_000, 8_000];

/** One fetching of the other pages, from its beginning until another begins or the tab leaves the page. */
interface GatheringState {
  readonly told: Gathering;
  readonly cancel: AbortController;
  /** What to clip, once all pages were tried. */
  readonly reading: PageReading | null;
}

declare global {
  /** Stands on the page, not in the script: the extractor is put in anew for every task. */
  var zhaibaoGathering: GatheringState | undefined;
}

/** How far the other pages of this page's report are fetched. */
export function gathering(): Gathering | null {
  return globalThis.zhaibaoGathering?.told ?? null;
}

/** Stops fetching for a job; what was fetched is forgotten. */
export function cancelGathering(jobId: string): void {
  const state = globalThis.zhaibaoGathering;
  if (state?.told.jobId !== jobId) return;
  state.cancel.abort();
  globalThis.zhaibaoGathering = { ...state, told: { ...state.told, status: 'cancelled' }, reading: null };
}

/** The whole report that was gathered on this page. @throws Error when there is none, as after a reload */
export function gatheredReading(): PageReading {
  const reading = globalThis.zhaibaoGathering?.reading;
  if (reading === null || reading === undefined) {
    throw new Error('The other pages of this report are no longer at hand; fetch them again.');
  }
  return reading;
}

/**
 * Fetches the other pages of the report that a page shows, beginning at once and going on by itself. When all came
 * the clip is asked for, whether or not the popup is still open; when some did not, the person is asked first.
 * @throws Error when the page is not one of several
 */
export function startGathering(task: Extract<ExtractTask, { kind: 'gather' }>, page: Document): void {
  const start = startOf(page);
  globalThis.zhaibaoGathering?.cancel.abort();
  const cancel = new AbortController();
  const told: Gathering = {
    jobId: task.jobId,
    status: 'fetching',
    had: 1,
    of: start.pagination.of,
    missed: [],
  };
  globalThis.zhaibaoGathering = { told, cancel, reading: null };
  void gather(task, page, start, cancel);
}

function startOf(page: Document): StartPage {
  const { extraction } = readPage(page, 'page');
  const pagination = readMainPagination(page, optionsOf(page).url);
  if (extraction.status === 'nothing' || pagination === null) {
    throw new Error('This page is not one of several of a report.');
  }
  return { document: page, report: extraction.report, pagination };
}

async function gather(
  task: Extract<ExtractTask, { kind: 'gather' }>,
  page: Document,
  start: StartPage,
  cancel: AbortController,
): Promise<void> {
  const { jobId, edits } = task;
  const tell = (
    { pages, missed, of }: Gathered,
    status: Gathering['status'],
    reading: PageReading | null,
  ) => {
    const told = { jobId, status, had: pages.length, of, missed };
    globalThis.zhaibaoGathering = { told, cancel, reading };
  };
  try {
    const gathered = await gatherPages(start, {
      fetchPage: (url) => fetchPage(url, cancel.signal),
      pause: async () => {
        await pauseFor(betweenPages);
        cancel.signal.throwIfAborted();
      },
      onProgress: (soFar) => {
        cancel.signal.throwIfAborted();
        tell(soFar, 'fetching', null);
      },
    });
    cancel.signal.throwIfAborted();
    const isWhole = gathered.missed.length === 0;
    tell(gathered, isWhole ? 'complete' : 'incomplete', readingOf(gathered, page));
    if (isWhole) {
      await withRetries(() => background.sendMessage('clipGathered', { jobId, edits }), clipDeadline, pauses);
    }
  } catch (error) {
    if (!cancel.signal.aborted) console.warn('The pages of the report could not be clipped.', error);
  }
}

function readingOf({ pages, missed, of }: Gathered, page: Document): PageReading {
  const report = mergePages(pages, { pages: missed.map((one) => one.page), of });
  const extraction: Extraction = { status: 'report', report };
  return { extraction, detection: judge(page, extraction), isSelection: false };
}
