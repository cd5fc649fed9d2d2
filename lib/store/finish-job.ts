import { makeClip } from '../clip/make-clip';
import type { ClipOutcome, Failure, KeptPhrase, Variant } from '../report';
import { endJob } from './jobs';
import type { DeliveryRow, JobRow } from './rows';
import { saveClip } from './save-clip';
import type { Store } from './store';
import { failureOf } from './write-failure';

/**
 * Makes the clip that a job asked for, from the page that was delivered for it, and stores it. Never rejects:
 * an error becomes the job's outcome, so that no job is tried for ever.
 * @param now ISO 8601 with zone: when the clip counts as made
 */
export async function finishJob(
  store: Store,
  job: JobRow,
  delivery: DeliveryRow,
  context: {
    readonly now: string;
    readonly readingVariants: readonly Variant[];
    readonly personalPhrases: readonly KeptPhrase[];
  },
): Promise<ClipOutcome> {
  try {
    const clip = await makeClip(delivery.report, {
      kind: delivery.report.extractor.name === 'selection' ? 'selection' : 'page',
      clippedAt: context.now,
      detection: delivery.detection,
      readingVariants: context.readingVariants,
      personalPhrases: context.personalPhrases,
    });
    return await saveClip(store, clip, {
      ...delivery,
      job: job.id,
      edits: job.edits,
      pageUrl: job.url,
    });
  } catch (error) {
    return failJob(store, job.id, failureOf(error));
  }
}

/** Ends a job that failed. On a full disk even that may not be written: the person is told all the same. */
export async function failJob(store: Store, jobId: string, failure: Failure): Promise<ClipOutcome> {
  const outcome: ClipOutcome = { status: 'failed', failure };
  return endJob(store, jobId, outcome).catch(() => outcome);
}
