import { beforeEach, describe, expect, it } from 'vitest';
import { ClipJobs, type DeliveredPage, type JobSurroundings } from '../../../lib/store/clip-jobs';
import { readClip } from '../../../lib/store/clips';
import { newestItems } from '../../../lib/store/newest-items';
import { jobOutcome, openJob, receiveDelivery, untoldJob, type NewJob } from '../../../lib/store/jobs';
import { readSnapshot } from '../../../lib/store/snapshots';
import type { JobRow } from '../../../lib/store/rows';
import type { Store } from '../../../lib/store/store';
import type { ClipOutcome } from '../../../lib/report';
import { freshStore, sampleReport } from './samples';

const url = 'https://dj.qingyuan.example/a/1.html';
const askedAt = '2026-11-22T09:00:00.000Z';
const job: NewJob = {
  id: 'job-1',
  tabId: 7,
  frameId: 0,
  url,
  from: 'popup',
  part: 'page',
  edits: { title: null, tags: ['防疫'] },
  askedAt,
};
const page: DeliveredPage = {
  jobId: job.id,
  extraction: { status: 'report', report: sampleReport({ url }) },
  detection: null,
  snapshot: '<!doctype html>\n<html><body>清源县</body></html>',
  visiblePrint: [1, 4],
};

interface Told {
  readonly jobId: string;
  readonly outcome: ClipOutcome;
  readonly asked: boolean;
}

/** A worker over the store, with a tab that does as the test says. */
function worker(store: Store, change: Partial<JobSurroundings> = {}) {
  const told: Told[] = [];
  const read: JobRow[] = [];
  const woken: number[] = [];
  const jobs = new ClipJobs(store, {
    readTab: async (row) => {
      read.push(row);
      return null;
    },
    addressOf: async () => url,
    readingVariants: async () => [],
    personalPhrases: async () => [],
    tell: async ({ id: jobId }, outcome, asked) => {
      told.push({ jobId, outcome, asked });
    },
    wakeLater: async () => {
      woken.push(1);
    },
    now: () => new Date('2026-11-22T09:01:00.000Z'),
    patience: 30,
    leftToTab: 2_000,
    ...change,
  });
  return { jobs, told, read, woken };
}

/** A worker whose tab delivers at once. */
function prompt(store: Store, change: Partial<JobSurroundings> = {}, delivered = page) {
  const made = worker(store, {
    readTab: async () => {
      queueMicrotask(() => void made.jobs.deliver(delivered));
      return null;
    },
    ...change,
  });
  return made;
}

const never = new Promise<never>(() => {});

let store: Store;
beforeEach(() => {
  store = freshStore();
});

async function expectStoredOnce(): Promise<void> {
  const items = await newestItems(store, 5);
  expect(items).toHaveLength(1);
  expect(items[0]?.personal.tags).toEqual(['防疫']);
  expect(await store.deliveries.count()).toBe(0);
  expect(await readSnapshot(store, items[0]?.id ?? '')).toBe(page.snapshot);
}

describe('a clip on its way', () => {
  it('is stored, answered and told', async () => {
    const { jobs, told, woken } = prompt(store);
    const outcome = await jobs.start(job);
    expect(outcome).toMatchObject({ status: 'saved', title: '清源县机关工委抓早抓细' });
    expect(told).toEqual([{ jobId: job.id, outcome, asked: true }]);
    expect(woken).toHaveLength(1);
    expect(await jobOutcome(store, job.id)).toEqual(outcome);
    await expectStoredOnce();
    const stored = await readClip(store, (await newestItems(store, 1))[0]?.id ?? '');
    expect(stored?.clip.provenance.clippedAt).toBe('2026-11-22T09:01:00.000Z');
  });

  it('is written down before the tab is touched', async () => {
    let known: unknown;
    const { jobs } = worker(store, {
      readTab: async () => {
        known = await jobOutcome(store, job.id);
        return { kind: 'page-forbidden' };
      },
    });
    await jobs.start(job);
    expect(known).toEqual({ status: 'pending' });
  });

  it('is made once, however often it is asked for and delivered', async () => {
    const { jobs, told } = prompt(store);
    const outcomes = await Promise.all([jobs.start(job), jobs.start(job)]);
    outcomes.push(await jobs.start(job), await jobs.deliver(page), await jobs.deliver(page));
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    expect(told).toHaveLength(1);
    await expectStoredOnce();
  });

  it('is known to none before it is asked for', async () => {
    expect(await jobOutcome(store, job.id)).toEqual({ status: 'unknown' });
    await expect(worker(store).jobs.deliver(page)).rejects.toThrow('not asked for');
  });
});

describe('a worker that died', () => {
  it('before the tab was read: the next one has it read', async () => {
    await openJob(store, job);
    const { jobs, told } = prompt(store);
    await jobs.resume();
    expect(told).toMatchObject([{ outcome: { status: 'saved' }, asked: false }]);
    await expectStoredOnce();
  });

  it('while the tab was reading: the tab delivers to the next one', async () => {
    void worker(store, { readTab: () => never }).jobs.start(job);
    await expect.poll(() => jobOutcome(store, job.id)).toEqual({ status: 'pending' });
    const { jobs, told } = worker(store);
    expect(await jobs.deliver(page)).toMatchObject({ status: 'saved' });
    expect(told).toMatchObject([{ outcome: { status: 'saved' }, asked: false }]);
    await expectStoredOnce();
  });

  it('when the page had arrived and its tab has closed since: the next one stores it', async () => {
    await openJob(store, job);
    await keepDelivery();
    const { jobs, told, read } = worker(store, { addressOf: async () => undefined });
    await jobs.resume();
    expect(told).toMatchObject([{ outcome: { status: 'saved' } }]);
    expect(read).toEqual([]);
    expect(await newestItems(store, 5)).toHaveLength(1);
  });

  it('when the page had arrived, and the tab repeats it: one of the two stores it', async () => {
    await openJob(store, job);
    await keepDelivery();
    let atWork = 0;
    const { jobs } = worker(store, {
      readingVariants: async () => {
        atWork++;
        await expect.poll(() => atWork).toBe(2);
        return [];
      },
    });
    const resumed = jobs.resume();
    await expect.poll(() => atWork).toBe(1);
    const [outcome] = await Promise.all([jobs.deliver(page), resumed]);
    expect(outcome).toMatchObject({ status: 'saved' });
    await expect.poll(() => jobOutcome(store, job.id)).toEqual(outcome);
    expect(await newestItems(store, 5)).toHaveLength(1);
    expect((await store.jobs.get(job.id))?.undo?.madeClipId).toBe((await newestItems(store, 1))[0]?.id);
  });

  it('after it had stored: nothing is done twice', async () => {
    await prompt(store).jobs.start(job);
    const { jobs, told, read } = worker(store);
    await jobs.resume();
    expect(await jobs.deliver(page)).toMatchObject({ status: 'saved' });
    expect([told, read]).toEqual([[], []]);
    await expectStoredOnce();
  });

  it('a moment ago: its job is left to the tab, and looked after later', async () => {
    await openJob(store, { ...job, askedAt: '2026-11-22T09:00:59.000Z' });
    const { jobs, told, read, woken } = worker(store);
    await jobs.resume();
    expect([told, read]).toEqual([[], []]);
    expect(woken).toHaveLength(1);
  });

  it('a moment ago, and the tab stays silent: its page is read again soon', async () => {
    await openJob(store, { ...job, askedAt: '2026-11-22T09:00:59.980Z' });
    let now = Date.parse('2026-11-22T09:01:00.000Z');
    const { jobs, told } = prompt(store, { now: () => new Date((now += 60)), leftToTab: 100 });
    await jobs.resume();
    expect(told).toEqual([]);
    await expect.poll(() => told).toMatchObject([{ outcome: { status: 'saved' } }]);
    await expectStoredOnce();
  });

  it('and whose tab was closed, or shows another page: the person is told', async () => {
    await openJob(store, job);
    await openJob(store, { ...job, id: 'job-2', tabId: 8 });
    const { jobs, told } = worker(store, {
      addressOf: async (tabId) => (tabId === 7 ? undefined : 'https://dj.qingyuan.example/b'),
    });
    await jobs.resume();
    const gone = { status: 'failed', failure: { kind: 'tab-gone' } };
    expect(told.map(({ outcome }) => outcome)).toEqual([gone, gone]);
    expect(await untoldJob(store, { tabId: 1, url: 'https://elsewhere.example/' })).toMatchObject({
      outcome: gone,
    });
  });

  it('of the page itself, again and again: the job is given up', async () => {
    await openJob(store, job);
    for (let attempt = 0; attempt < 2; attempt++) {
      void worker(store, { readTab: () => never }).jobs.resume();
      await expect.poll(async () => (await store.jobs.get(job.id))?.attempts).toBe(attempt + 2);
    }
    const { jobs, told, read } = worker(store);
    await jobs.resume();
    expect(read).toEqual([]);
    expect(told).toMatchObject([{ outcome: { status: 'failed', failure: { kind: 'no-answer' } } }]);
  });
});

describe('a clip that fails', () => {
  it('because the page is forbidden', async () => {
    const { jobs } = worker(store, { readTab: async () => ({ kind: 'page-forbidden' }) });
    const outcome = { status: 'failed', failure: { kind: 'page-forbidden' } };
    expect(await jobs.start(job)).toEqual(outcome);
    expect(await jobOutcome(store, job.id)).toEqual(outcome);
  });

  it('because the tab reads and says nothing; what it says later is stored all the same', async () => {
    const { jobs, told } = worker(store);
    expect(await jobs.start(job)).toEqual({ status: 'failed', failure: { kind: 'no-answer' } });
    expect(await jobs.deliver(page)).toMatchObject({ status: 'saved' });
    expect(told.map(({ outcome }) => outcome.status)).toEqual(['failed', 'saved']);
    await expectStoredOnce();
  });

  it('because there is nothing on the page: nothing is stored', async () => {
    const nothing: DeliveredPage = {
      ...page,
      extraction: { status: 'nothing', reason: { kind: 'list-page' } },
    };
    expect(await prompt(store, {}, nothing).jobs.start(job)).toEqual({
      status: 'nothing',
      reason: { kind: 'list-page' },
    });
    expect(await newestItems(store, 1)).toEqual([]);
    expect(await store.deliveries.count()).toBe(0);
  });

  it.each(['deliveries', 'texts', 'snapshots'] as const)(
    'because %s has no room: nothing is half written',
    async (table) => {
      store.table(table).hook('creating', () => {
        throw new DOMException('full', 'QuotaExceededError');
      });
      const outcome = { status: 'failed', failure: { kind: 'storage-full' } };
      expect(await prompt(store).jobs.start(job)).toEqual(outcome);
      for (const each of store.tables) {
        if (each.name !== 'jobs') expect([each.name, await each.count()]).toEqual([each.name, 0]);
      }
    },
  );

  it('because the disk is so full that not even the failure can be written: the person is told', async () => {
    for (const table of store.tables.filter(({ name }) => name !== 'jobs')) {
      table.hook('creating', () => {
        throw new DOMException('full', 'QuotaExceededError');
      });
    }
    store.jobs.hook('updating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const { jobs, told } = prompt(store);
    expect(await jobs.start(job)).toEqual({ status: 'failed', failure: { kind: 'storage-full' } });
    expect(told).toHaveLength(1);
  });

  it('because of something unforeseen: it is named', async () => {
    const { jobs } = worker(store, {
      addressOf: () => Promise.reject(new Error('tabs are out of order')),
    });
    expect(await jobs.start(job)).toEqual({
      status: 'failed',
      failure: { kind: 'unexpected', message: 'tabs are out of order' },
    });
  });
});

async function keepDelivery(): Promise<void> {
  const kept = await receiveDelivery(store, {
    jobId: job.id,
    report: sampleReport({ url }),
    detection: null,
    snapshot: null,
    visiblePrint: new Uint32Array(),
  });
  expect(kept).toBe(true);
}
