import type { ClipOutcome, Extraction, Failure, KeptPhrase, Variant } from '../report';
import { failJob, finishJob } from './finish-job';
import {
  acceptsDelivery,
  countAttempt,
  endJob,
  openJob,
  receiveDelivery,
  unfinishedJobs,
  type NewJob,
} from './jobs';
import type { DeliveryRow, JobRow } from './rows';
import { packSnapshot } from './snapshots';
import type { Store } from './store';
import { failureOf } from './write-failure';

/** A page as its tab hands it over. */
export interface DeliveredPage extends Pick<DeliveryRow, 'detection'> {
  readonly jobId: string;
  readonly extraction: Extraction;
  readonly snapshot: string | null;
  readonly visiblePrint: readonly number[];
}

/** What the jobs need of the world around the store. */
export interface JobSurroundings {
  /**
   * Has the page of a job's tab read; gives null when the tab has begun (the page comes by `deliver`), else why it
   * cannot.
   */
  readonly readTab: (job: JobRow) => Promise<Failure | null>;
  /** The address a tab shows now: null when it may not be known, undefined when there is no such tab. */
  readonly addressOf: (tabId: number) => Promise<string | null | undefined>;
  readonly readingVariants: () => Promise<readonly Variant[]>;
  readonly personalPhrases: () => Promise<readonly KeptPhrase[]>;
  /** Brings an outcome to the person; `asked` says whether whoever asked is still there to be answered. */
  readonly tell: (job: JobRow, outcome: ClipOutcome, asked: boolean) => Promise<void>;
  /** Sees to it that `resume` is called within a minute, even if this worker dies. */
  readonly wakeLater: () => Promise<void>;
  readonly now: () => Date;
  /** Milliseconds after which a tab that began reading and delivered nothing is given up. */
  readonly patience: number;
  /**
   * Milliseconds for which a job that an earlier worker began is left to its tab, which repeats its delivery by itself.
   */
  readonly leftToTab: number;
}

/** A page that crashes the worker each time it is worked on must not do so for ever. */
const mostAttempts = 3;

/**
 * Carries clips from “somebody pressed the button” to “it is stored and the person knows”, whatever dies on
 * the way: every step is written down before the next begins, and every step may be repeated.
 *
 *     asked ──► waiting ──readTab──► (the tab reads) ──deliver──► received ──finish──► ended ──► told
 */
export class ClipJobs {
  /** Jobs that this worker is at work on; a job that is not among them was left by one that died. */
  readonly #running = new Map<string, Promise<ClipOutcome>>();
  /** For jobs whose page is awaited: takes the outcome once the page has come and is stored. */
  readonly #arrivals = new Map<string, (outcome: ClipOutcome) => void>();
  readonly #deliveries = new Map<string, Promise<ClipOutcome>>();

  constructor(
    private readonly store: Store,
    private readonly surroundings: JobSurroundings,
  ) {}

  /** Clips a tab: begins, or joins the job if its id is known. Resolves when it has ended. */
  async start(job: NewJob): Promise<ClipOutcome> {
    const row = await openJob(this.store, job);
    return row.outcome ?? this.#run(row, true);
  }

  /**
   * Takes a page that a tab delivers for a job, and answers when it is stored. Repeating it is harmless.
   * @throws Error when there is no such job
   */
  deliver(page: DeliveredPage): Promise<ClipOutcome> {
    const underWay = this.#deliveries.get(page.jobId);
    if (underWay !== undefined) return underWay;
    const delivery = this.#take(page).finally(() => this.#deliveries.delete(page.jobId));
    this.#deliveries.set(page.jobId, delivery);
    return delivery;
  }

  /** Ends a job whose page came in a form that cannot be taken. A job that has ended keeps its outcome. */
  async refuse(jobId: string, reason: string): Promise<ClipOutcome> {
    const job = await this.#knownJob(jobId);
    if (job.outcome !== null) return job.outcome;
    const outcome = await failJob(this.store, jobId, { kind: 'unexpected', message: reason });
    this.#handOver(job, outcome);
    return outcome;
  }

  /** Goes on with what a worker that died has left. */
  async resume(): Promise<void> {
    const unfinished = await unfinishedJobs(this.store);
    const left = unfinished.filter((job) => !this.#running.has(job.id) && !this.#deliveries.has(job.id));
    if (left.length === 0) return;
    await this.surroundings.wakeLater();
    const now = this.surroundings.now().getTime();
    const isYoung = (job: JobRow): boolean =>
      job.state === 'waiting' && now - Date.parse(job.askedAt) < this.surroundings.leftToTab;
    if (left.some(isYoung)) setTimeout(() => void this.resume(), this.surroundings.leftToTab);
    await Promise.all(left.filter((job) => !isYoung(job)).map((job) => this.#resumeJob(job)));
  }

  async #resumeJob(job: JobRow): Promise<void> {
    const attempts = await countAttempt(this.store, job);
    if (attempts <= mostAttempts) await this.#run({ ...job, attempts }, false);
    else this.#tell(job, await failJob(this.store, job.id, { kind: 'no-answer' }), false);
  }

  /** One job in this worker, from where it stands to its end. */
  #run(job: JobRow, asked: boolean): Promise<ClipOutcome> {
    const running = this.#running.get(job.id);
    if (running !== undefined) return running;
    const run = this.#carry(job).finally(() => this.#running.delete(job.id));
    void run.then((outcome) => this.#tell(job, outcome, asked));
    this.#running.set(job.id, run);
    return run;
  }

  async #carry(job: JobRow): Promise<ClipOutcome> {
    try {
      if (job.state === 'received') return await this.#finishKept(job);
      await this.surroundings.wakeLater();
      if (!(await this.#standsStill(job))) return await failJob(this.store, job.id, { kind: 'tab-gone' });
      return await this.#fetch(job);
    } catch (error) {
      return failJob(this.store, job.id, failureOf(error));
    }
  }

  /** Whether the tab still shows the page that the clip was asked for. An unknown address is trusted only at once. */
  async #standsStill(job: JobRow): Promise<boolean> {
    const address = await this.surroundings.addressOf(job.tabId);
    if (address === undefined) return false;
    return job.url === null ? job.attempts === 1 : address === job.url;
  }

  /** Has the tab read and waits for its page to be delivered and stored. */
  async #fetch(job: JobRow): Promise<ClipOutcome> {
    const arrival = new Promise<ClipOutcome>((arrived) => this.#arrivals.set(job.id, arrived));
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      const failure = await this.surroundings.readTab(job);
      if (failure !== null) return await failJob(this.store, job.id, failure);
      const late = new Promise<null>((expired) => {
        timer = setTimeout(() => expired(null), this.surroundings.patience);
      });
      const arrived = await Promise.race([arrival, late]);
      // A page that came in time is waited for, however long it takes to store.
      if (arrived === null && this.#deliveries.has(job.id)) return await arrival;
      return arrived ?? (await failJob(this.store, job.id, { kind: 'no-answer' }));
    } finally {
      clearTimeout(timer);
      this.#arrivals.delete(job.id);
    }
  }

  async #take(page: DeliveredPage): Promise<ClipOutcome> {
    const job = await this.#knownJob(page.jobId);
    if (job.outcome !== null && !acceptsDelivery(job)) return job.outcome;
    const outcome = await this.#keep(job, page);
    this.#handOver(job, outcome);
    return outcome;
  }

  async #knownJob(jobId: string): Promise<JobRow> {
    const job = await this.store.jobs.get(jobId);
    if (job === undefined) throw new Error('This clip was not asked for, or long ago.');
    return job;
  }

  /** To who waits for the page in this worker, else to the person at once. */
  #handOver(job: JobRow, outcome: ClipOutcome): void {
    const arrived = this.#arrivals.get(job.id);
    if (arrived === undefined) this.#tell(job, outcome, false);
    else arrived(outcome);
  }

  /** Writes the page down before anything is made of it: from here on the tab may close. */
  async #keep(job: JobRow, page: DeliveredPage): Promise<ClipOutcome> {
    const { extraction, snapshot, detection, visiblePrint } = page;
    if (extraction.status === 'nothing') {
      return endJob(this.store, job.id, { status: 'nothing', reason: extraction.reason });
    }
    try {
      const delivery: DeliveryRow = {
        jobId: job.id,
        report: extraction.report,
        detection,
        snapshot: snapshot === null ? null : await packSnapshot(snapshot),
        visiblePrint: Uint32Array.from(visiblePrint),
      };
      await receiveDelivery(this.store, delivery);
      return await this.#finish(job, delivery);
    } catch (error) {
      return failJob(this.store, job.id, failureOf(error));
    }
  }

  async #finishKept(job: JobRow): Promise<ClipOutcome> {
    const delivery = await this.store.deliveries.get(job.id);
    if (delivery === undefined) return failJob(this.store, job.id, { kind: 'no-answer' });
    return this.#finish(job, delivery);
  }

  async #finish(job: JobRow, delivery: DeliveryRow): Promise<ClipOutcome> {
    return finishJob(this.store, job, delivery, {
      now: this.surroundings.now().toISOString(),
      readingVariants: await this.surroundings.readingVariants(),
      personalPhrases: await this.surroundings.personalPhrases(),
    });
  }

  /** Telling takes its time (it asks the page and the popup) and holds up no answer; the outcome is stored by then. */
  #tell(job: JobRow, outcome: ClipOutcome, asked: boolean): void {
    this.surroundings.tell(job, outcome, asked).catch((error: unknown) => {
      console.warn('The outcome of a clip could not be shown; it is kept for the popup.', error);
    });
  }
}
