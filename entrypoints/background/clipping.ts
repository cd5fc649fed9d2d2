import { browser, type Browser } from 'wxt/browser';
import { addressOfTab, askExtractor, UnreadableTab } from '../../lib/browser/extractor-tab';
import { checkGathered } from '../../lib/browser/gathering-guard';
import { background } from '../../lib/browser/messages';
import { checkJobId, checkOwnPage, isOwnPage, readDelivery } from '../../lib/browser/tab-guard';
import { readSettings, variantsToKeep } from '../../lib/browser/settings';
import { ClipJobs } from '../../lib/store/clip-jobs';
import { forgetJobs, jobOutcome, markTold, untoldJob, type NewJob } from '../../lib/store/jobs';
import type { JobRow } from '../../lib/store/rows';
import type { Store } from '../../lib/store/store';
import { undoJob } from '../../lib/store/undo';
import type { ClipTrigger, Failure, PagePart } from '../../lib/report';
import { badgeAfterUndo, tellOutcome } from './telling';
import { badgeOfKnownPage } from './noticing';

const resumeAlarm = 'resume-clips';
/** The shortest that Chromium grants. */
const resumeMinutes = 0.5;
/** Milliseconds in which a tab that began reading must deliver, its own repetitions included. */
const patience = 25_000;
/** Milliseconds; the tab's first repetitions come within half a second. */
const leftToTab = 2_000;
/**
 * A lost answer is asked for within the minute, an undo within the hour; a week is for who comes back from a holiday.
 */
const jobsKeptDays = 7;

/** Starts a clip of a tab; `jobId` makes every repetition harmless. */
export type StartClip = (request: {
  readonly jobId: string;
  readonly tabId: number;
  readonly frameId: number;
  readonly from: ClipTrigger;
  readonly part: PagePart;
}) => Promise<unknown>;

/** Answers everything that has to do with making clips, and goes on with what an earlier worker left. */
export function answerClipping(store: Store): StartClip {
  const jobs = new ClipJobs(store, {
    readTab,
    addressOf: addressOfTab,
    readingVariants: async () => variantsToKeep(await readSettings()),
    personalPhrases: async () => (await readSettings()).personalPhrases,
    tell: (job, outcome, asked) => tellOutcome(store, job, outcome, asked),
    wakeLater: () => browser.alarms.create(resumeAlarm, { delayInMinutes: resumeMinutes }),
    now: () => new Date(),
    patience,
    leftToTab,
  });
  const start = async (job: Omit<NewJob, 'url' | 'askedAt'>) =>
    jobs.start({
      ...job,
      url: (await addressOfTab(job.tabId)) ?? null,
      askedAt: new Date().toISOString(),
    });
  const noEdits = { title: null, tags: [] };

  background.onMessage('clipPage', ({ data: { jobId, tabId, from, edits, part }, sender }) => {
    checkOwnPage(sender);
    return start({ id: jobId, tabId, frameId: 0, from, part, edits });
  });
  background.onMessage('clipGathered', async ({ data, sender }) => {
    const { jobId, edits } = checkGathered(data);
    await checkOwnJob(store, jobId, sender);
    const tabId = tabOf(sender);
    return start({ id: jobId, tabId, frameId: 0, from: 'popup', part: 'all-pages', edits });
  });
  background.onMessage('clipThisPage', async ({ data, sender }) => {
    const jobId = checkJobId(data.jobId);
    await checkOwnJob(store, jobId, sender);
    const tabId = tabOf(sender);
    return start({ id: jobId, tabId, frameId: 0, from: 'hint', part: 'page', edits: noEdits });
  });
  background.onMessage('deliver', async ({ data, sender }) => {
    const { jobId } = data;
    await checkOwnJob(store, jobId, sender);
    const delivery = readDelivery(data);
    return delivery === null
      ? jobs.refuse(jobId, 'The page came in an unknown form.')
      : jobs.deliver(delivery);
  });
  background.onMessage('jobOutcome', async ({ data: { jobId }, sender }) => {
    await checkOwnJob(store, jobId, sender);
    const outcome = await jobOutcome(store, jobId);
    if (outcome.status !== 'pending' && outcome.status !== 'unknown') await markTold(store, jobId);
    return outcome;
  });
  background.onMessage('untoldOutcome', async ({ data: { tabId }, sender }) => {
    checkOwnPage(sender);
    const url = (await addressOfTab(tabId)) ?? null;
    const job = await untoldJob(store, { tabId, url });
    if (job === undefined || job.outcome === null) return null;
    await markTold(store, job.id);
    if (url !== null) await badgeOfKnownPage(store, tabId, url);
    return { jobId: job.id, outcome: job.outcome };
  });
  background.onMessage('undoClip', async ({ data: { jobId }, sender }) => {
    await checkOwnJob(store, jobId, sender);
    const undone = await undoJob(store, jobId);
    if (undone) await badgeAfterUndo(store, jobId);
    return { undone };
  });

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === resumeAlarm) void jobs.resume();
  });
  void jobs.resume();
  void forgetJobs(store, new Date(Date.now() - jobsKeptDays * 86_400_000).toISOString());

  return ({ jobId, ...request }) => start({ id: jobId, ...request, edits: noEdits });
}

async function readTab(job: JobRow): Promise<Failure | null> {
  const { keepSnapshots } = await readSettings();
  try {
    await askExtractor(job, { kind: 'clip', part: job.part, jobId: job.id, withSnapshot: keepSnapshots });
    return null;
  } catch (error) {
    if (error instanceof UnreadableTab) return error.failure;
    throw error;
  }
}

/** @throws Error when a message comes from no tab */
function tabOf(sender: Browser.runtime.MessageSender): number {
  if (sender.tab?.id === undefined) throw new Error('Only a page in a tab can be clipped.');
  return sender.tab.id;
}

/** @throws Error when a tab speaks of the clip of another tab */
async function checkOwnJob(
  store: Store,
  jobId: string,
  sender: Browser.runtime.MessageSender,
): Promise<void> {
  if (isOwnPage(sender)) return;
  const job = await store.jobs.get(jobId);
  if (job !== undefined && job.tabId !== sender.tab?.id) throw new Error('This clip is not of this tab.');
}
