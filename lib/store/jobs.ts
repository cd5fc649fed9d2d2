import type { ClipOutcome } from '../report';
import type { DeliveryRow, JobRow, JobUndo } from './rows';
import type { Store } from './store';

/** What a new job is opened with; the rest of its row follows from that. */
export type NewJob = Pick<JobRow, 'id' | 'tabId' | 'frameId' | 'url' | 'from' | 'part' | 'edits' | 'askedAt'>;

/** Writes a job down before anything else happens. An id that is known keeps its row, so repeating is harmless. */
export function openJob(store: Store, job: NewJob): Promise<JobRow> {
  return store.transaction('rw', store.jobs, async () => {
    const known = await store.jobs.get(job.id);
    if (known !== undefined) return known;
    const row: JobRow = {
      ...job,
      state: 'waiting',
      attempts: 1,
      outcome: null,
      told: false,
      undo: null,
      undone: false,
    };
    await store.jobs.add(row);
    return row;
  });
}

/**
 * Keeps a page that came for a job until it is a clip. False when the job is unknown or has stored something already.
 */
export function receiveDelivery(store: Store, delivery: DeliveryRow): Promise<boolean> {
  return store.transaction('rw', store.jobs, store.deliveries, async () => {
    const job = await store.jobs.get(delivery.jobId);
    if (job === undefined || !acceptsDelivery(job)) return false;
    await store.deliveries.put(delivery);
    await store.jobs.update(job.id, { state: 'received', outcome: null, told: false });
    return true;
  });
}

/** A page that comes after the job was given up is still taken: better late than lost. */
export function acceptsDelivery(job: JobRow): boolean {
  return job.state !== 'ended' || job.outcome?.status === 'failed';
}

/** The change that ends a job. */
export function endedJob(outcome: ClipOutcome, undo: JobUndo | null): Partial<JobRow> {
  return { state: 'ended', outcome, undo, told: false };
}

/** Ends a job that stored nothing, and forgets the page it held. A job that ended keeps its first outcome. */
export function endJob(store: Store, jobId: string, outcome: ClipOutcome): Promise<ClipOutcome> {
  return store.transaction('rw', store.jobs, store.deliveries, async () => {
    const job = await store.jobs.get(jobId);
    if (job?.state === 'ended' && job.outcome !== null) return job.outcome;
    await store.jobs.update(jobId, endedJob(outcome, null));
    await store.deliveries.delete(jobId);
    return outcome;
  });
}

/** Counts one more beginning of a job; gives how many there have been. */
export function countAttempt(store: Store, job: JobRow): Promise<number> {
  return store.transaction('rw', store.jobs, async () => {
    const attempts = ((await store.jobs.get(job.id))?.attempts ?? 0) + 1;
    await store.jobs.update(job.id, { attempts });
    return attempts;
  });
}

/** Jobs that somebody still waits for, oldest first. */
export async function unfinishedJobs(store: Store): Promise<JobRow[]> {
  const rows = await store.jobs.where('state').anyOf('waiting', 'received').toArray();
  return rows.sort((a, b) => (a.askedAt < b.askedAt ? -1 : 1));
}

/** How a job ended; 'unknown' when there is none, or it was long ago. */
export async function jobOutcome(
  store: Store,
  jobId: string,
): Promise<ClipOutcome | { readonly status: 'pending' | 'unknown' }> {
  const job = await store.jobs.get(jobId);
  if (job === undefined) return { status: 'unknown' };
  return job.outcome ?? { status: 'pending' };
}

/** Notes that the person has seen how a job ended. */
export async function markTold(store: Store, jobId: string): Promise<void> {
  await store.jobs.update(jobId, { told: true });
}

/**
 * The last job whose end the person has not been told and would want to be told here: one of this page, or one
 * whose page is gone.
 */
export async function untoldJob(
  store: Store,
  place: { readonly tabId: number; readonly url: string | null },
): Promise<JobRow | undefined> {
  const ended = await store.jobs.where('state').equals('ended').sortBy('askedAt');
  return ended.findLast((job) => !job.told && (isOfPage(job, place) || lostItsPage(job)));
}

function isOfPage(job: JobRow, place: { readonly tabId: number; readonly url: string | null }): boolean {
  return job.url === null || place.url === null ? job.tabId === place.tabId : job.url === place.url;
}

function lostItsPage({ outcome }: JobRow): boolean {
  return outcome?.status === 'failed' && outcome.failure.kind === 'tab-gone';
}

/** Forgets jobs that were asked for before an ISO time and have ended. */
export async function forgetJobs(store: Store, before: string): Promise<void> {
  await store.jobs
    .where('askedAt')
    .below(before)
    .filter((row) => row.state === 'ended')
    .delete();
}
