import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { killServiceWorker, startChromium } from '../drive/chromium.mjs';
import { startSampleSite } from '../sample-site/index.mjs';
import { ensureChromium } from '../setup/browsers.mjs';
import { median, type BenchRow } from './row';

const extensionFolder = join(import.meta.dirname, '../../.output/chrome-mv3');
const report = '/swj/gzdt/202308/t20230816_5005.html';
const runs = 7;

/**
 * Pages that stand for what is visited, with the design's budget in milliseconds of main thread; a report gets the hint
 * too.
 */
const visited: readonly { readonly name: string; readonly path: string; readonly budget?: number }[] = [
  { name: 'our scripts, foreign page', path: '/en/bridge.html', budget: 2 },
  { name: 'our scripts, Chinese page', path: '/news/night-market.html', budget: 8 },
  { name: 'our scripts, report page with hint', path: report },
];

/** What only a real browser can tell: what our scripts cost a page, and how long a click takes until it is stored. */
export async function benchBrowser(): Promise<readonly BenchRow[]> {
  const site = await startSampleSite({ port: 0 });
  const driven = await startChromium({ executablePath: ensureChromium(), extensionFolder });
  try {
    const library = await driven.context.newPage();
    await library.goto(driven.extensionUrl('library.html'));
    await library.waitForSelector('[role=listbox] [role=option]');
    const rows: BenchRow[] = [];
    for (const { name, path, budget } of visited) {
      const cost = await scriptCost(driven.context, site.url + path);
      rows.push({ name, unit: 'ms', ours: cost, peer: null, ...(budget === undefined ? {} : { budget }) });
    }
    const page = await driven.context.newPage();
    await page.goto(site.url + report);
    const awake = await clickToStored(library, page, false);
    const killed = await clickToStored(library, page, true);
    rows.push({ name: 'click to stored, worker awake', unit: 'ms', ours: awake, peer: null, budget: 150 });
    rows.push({ name: 'click to stored, worker killed', unit: 'ms', ours: killed, peer: null, budget: 400 });
    return rows;
  } finally {
    await driven.close();
    await site.close();
  }
}

/** Milliseconds of main thread that our scripts take on a page that has none of its own. */
async function scriptCost(context: BrowserContext, url: string): Promise<number> {
  const costs: number[] = [];
  for (let run = 0; run < runs; run++) {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const events = collectTrace(session);
    await page.goto(url);
    await page.waitForTimeout(1_500);
    costs.push(ownTime(await events.end()));
    await page.close();
  }
  return median(costs);
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** Of `dur`, what the thread really worked: on a busy machine it also waits for its turn. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly worldId?: number; readonly data?: { readonly url?: string } };
}

function collectTrace(session: CDPSession): { readonly end: () => Promise<readonly TraceEvent[]> } {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    // The protocol types trace events as plain objects; these are the fields that every one of them has.
    events.push(...(value as unknown as TraceEvent[]));
  });
  const started = session.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline', 'v8', 'toplevel'] },
    transferMode: 'ReportEvents',
  });
  return {
    end: async () => {
      await started;
      const complete = new Promise<void>((resolve) =>
        session.once('Tracing.tracingComplete', () => resolve()),
      );
      await session.send('Tracing.end');
      await complete;
      return events;
    },
  };
}

/** What goes on in a promise is told without saying whose: on a page without scripts, ours. */
const promisesGoOn = 'BlinkScheduler_PerformMicrotaskCheckpoint';

/** The outermost calls into our scripts, in milliseconds. */
function ownTime(events: readonly TraceEvent[]): number {
  const start = events.find(({ ph, args }) => ph === 'X' && args?.data?.url?.endsWith('/guest.js'));
  if (start === undefined) throw new Error('The guest did not run.');
  const world = events.find(({ name, ts, pid }) => name === 'v8.run' && ts >= start.ts && pid === start.pid);
  const calls = events
    .filter(({ ph, pid, tid, ts }) => ph === 'X' && pid === start.pid && tid === start.tid && ts >= start.ts)
    .filter((event) => event === start || event.name === promisesGoOn || isOf(event, world?.args?.worldId))
    .toSorted((a, b) => a.ts - b.ts);
  let end = 0;
  let sum = 0;
  for (const { ts, dur = 0, tdur = dur } of calls) {
    if (ts < end) continue;
    end = ts + dur;
    sum += tdur;
  }
  return sum / 1_000;
}

function isOf({ args }: TraceEvent, worldId: number | undefined): boolean {
  return worldId !== undefined && args?.worldId === worldId;
}

/** Milliseconds from the popup's request until its answer, which comes when the clip is stored. */
async function clickToStored(library: Page, page: Page, kill: boolean): Promise<number> {
  const times: number[] = [];
  const tabId = await library.evaluate(
    async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id,
    page.url(),
  );
  for (let run = 0; run < runs; run++) {
    if (kill) await killServiceWorker(library);
    const jobId = `bench-${String(kill)}-${run}`;
    const edits = { title: null, tags: [] };
    const clip = message('clipPage', { jobId, tabId, from: 'popup', edits });
    const { milliseconds, status } = await library.evaluate(async (question) => {
      const start = performance.now();
      const answer = await chrome.runtime.sendMessage(question);
      return { milliseconds: performance.now() - start, status: answer?.res?.status };
    }, clip);
    if (status !== 'saved') throw new Error(`The clip ended as ${String(status)}`);
    times.push(milliseconds);
    await library.evaluate(
      (question) => chrome.runtime.sendMessage(question),
      message('undoClip', { jobId }),
    );
  }
  return median(times);
}

/** A question to the background as lib/browser/messages.ts sends it. */
function message(type: string, data: unknown): Record<string, unknown> {
  return { id: 1, type, data, timestamp: Date.now() };
}
