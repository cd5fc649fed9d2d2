import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerClipping } from '../../../entrypoints/background/clipping';
import { answerJudging } from '../../../entrypoints/background/judging';
import { answerLibrary } from '../../../entrypoints/background/library';
import { answerNoticing } from '../../../entrypoints/background/noticing';
import { answerPreviews } from '../../../entrypoints/background/previews';
import { saveClip } from '../../../lib/store/clips';
import { jobOutcome } from '../../../lib/store/jobs';
import type { Store } from '../../../lib/store/store';
import { visitOf } from '../../../lib/store/visits';
import type { Detection, PageKind } from '../../../lib/report';
import { freshStore, noExtras, sampleClip, sampleReport } from '../store/samples';
import { ownSender, resetWorld, send, tabSender, world } from './worker';

vi.mock('wxt/browser', async () => (await import('./worker')).wxtBrowser);
vi.mock('../../../lib/browser/messages', async () => (await import('./worker')).messages);
vi.mock('../../../lib/browser/badge', async () => (await import('./worker')).badge);
vi.mock('../../../lib/browser/settings', async () => (await import('./worker')).settings);

const here = { id: 7, url: 'https://dj.qingyuan.example/a/1.html', active: true };
const other = { id: 8, url: 'https://evil.example/' };
const edits = { title: null, tags: [] };
const delivery = {
  jobId: 'j',
  extraction: { status: 'report', report: sampleReport({ url: here.url }) },
  detection: null,
  snapshot: null,
  visiblePrint: [1, 2],
};

let store: Store;
beforeEach(() => {
  resetWorld();
  store = freshStore();
  world.tabs = [here, other];
  world.answers = { extractPage: { kind: 'started' }, describePage: null };
  answerClipping(store);
  answerNoticing(store);
  answerJudging(store);
  answerLibrary(store);
  answerPreviews(store);
});

function notice(kind: PageKind): { url: string; detection: Detection; pairs: readonly number[] } {
  return { url: here.url, detection: { kind, score: 2, reasons: [], modelVersion: '1' }, pairs: [] };
}

/** Clips the tab as the popup does, the tab delivering as soon as it is asked. */
async function clip(): Promise<unknown> {
  const answer = send(
    'clipPage',
    { jobId: 'j', tabId: 7, from: 'popup', edits, part: 'selection-or-page' },
    ownSender,
  );
  await expect.poll(() => world.told.some(({ type }) => type === 'extractPage')).toBe(true);
  await send('deliver', delivery, tabSender(here));
  return answer;
}

describe('clipping', () => {
  it('goes from the popup through the tab to the store and back', async () => {
    expect(await clip()).toMatchObject({ status: 'saved', title: '清源县机关工委抓早抓细' });
    expect(world.injected[0]).toEqual({ tabId: 7, file: '/extract.js' });
    expect(world.told[0]?.data).toEqual({
      kind: 'clip',
      part: 'selection-or-page',
      jobId: 'j',
      withSnapshot: true,
    });
    await expect.poll(() => world.badges.get(7)).toBe('saved');
  });

  it('is taken back, and the button with it', async () => {
    await clip();
    await expect.poll(() => world.badges.get(7)).toBe('saved');
    expect(await send('undoClip', { jobId: 'j' }, ownSender)).toEqual({ undone: true });
    expect(world.badges.get(7)).toBe('idle');
    expect(await store.clips.count()).toBe(0);
  });

  it('is closed to tabs that ask for, deliver for, or undo the clip of another', async () => {
    const asked = { jobId: 'j', tabId: 7, from: 'popup', edits };
    await expect(send('clipPage', asked, tabSender(other))).rejects.toThrow('Only a page of this extension');
    await expect(send('previewPage', { tabId: 7 }, tabSender(other))).rejects.toThrow('Only a page');
    await expect(send('untoldOutcome', { tabId: 7 }, tabSender(other))).rejects.toThrow('Only a page');
    const answer = send('clipPage', asked, ownSender);
    await expect.poll(() => world.told.length).toBeGreaterThan(0);
    for (const [type, data] of [
      ['deliver', delivery],
      ['undoClip', { jobId: 'j' }],
      ['jobOutcome', { jobId: 'j' }],
    ] as const) {
      await expect(send(type, data, tabSender(other)), type).rejects.toThrow('not of this tab');
    }
    expect(await jobOutcome(store, 'j')).toEqual({ status: 'pending' });
    await send('deliver', delivery, tabSender(here));
    expect(await answer).toMatchObject({ status: 'saved' });
  });

  it('is not told to a tab that names the clip of another as its own', async () => {
    await clip();
    const sender = tabSender(other);
    await expect(send('clipThisPage', { jobId: 'j' }, sender)).rejects.toThrow('not of this tab');
    await expect(send('clipGathered', { jobId: 'j', edits }, sender)).rejects.toThrow('not of this tab');
    await expect(send('clipThisPage', { jobId: ['j'] }, sender)).rejects.toThrow('a shape that is not known');
  });

  it.each([
    ['a page that is forbidden', { forbidden: [7] }, 'page-forbidden'],
    ['a tab that has closed', { tabs: [] }, 'tab-gone'],
    ['a page that says nothing', { answers: { extractPage: new Error('No response') } }, 'no-answer'],
    ['an extractor that fails', { answers: { extractPage: new Error('too much') } }, 'unexpected'],
  ] as const)('fails on %s, and says so', async (_, change, kind) => {
    Object.assign(world, change);
    expect(
      await send(
        'clipPage',
        { jobId: 'j', tabId: 7, from: 'popup', edits, part: 'selection-or-page' },
        ownSender,
      ),
    ).toMatchObject({
      status: 'failed',
      failure: { kind },
    });
  });

  it('ends at once when the page comes in an unknown form', async () => {
    const answer = send(
      'clipPage',
      { jobId: 'j', tabId: 7, from: 'popup', edits, part: 'selection-or-page' },
      ownSender,
    );
    await expect.poll(() => world.told.length).toBeGreaterThan(0);
    const failed = { status: 'failed', failure: { kind: 'unexpected' } };
    expect(await send('deliver', { ...delivery, visiblePrint: ['x'] }, tabSender(here))).toMatchObject(
      failed,
    );
    expect(await answer).toMatchObject(failed);
    expect(await store.clips.count()).toBe(0);
  });

  it('owes an outcome that nobody heard, once', async () => {
    world.forbidden = [7];
    await send(
      'clipPage',
      { jobId: 'j', tabId: 7, from: 'popup', edits, part: 'selection-or-page' },
      ownSender,
    );
    await expect.poll(() => world.badges.get(7)).toBe('failed');
    expect(await send('pageNoticed', notice('report'), tabSender(here))).toMatchObject({ saved: 'no' });
    expect(world.badges.get(7)).toBe('failed');
    expect(await send('untoldOutcome', { tabId: 7 }, ownSender)).toMatchObject({
      jobId: 'j',
      outcome: { failure: { kind: 'page-forbidden' } },
    });
    expect(await send('untoldOutcome', { tabId: 7 }, ownSender)).toBeNull();
    expect(world.badges.get(7)).toBe('idle');
  });
});

describe('noticing', () => {
  it.each([
    ['report', 'report', true],
    ['institutional', 'institutional', false],
    ['article', 'idle', false],
    ['none', 'idle', false],
  ] as const)('of a %s shows %s', async (kind, shown, hint) => {
    expect(await send('pageNoticed', notice(kind), tabSender(here))).toEqual({
      saved: 'no',
      clipId: null,
      hint,
    });
    expect(world.badges.get(7)).toBe(shown);
  });

  it('of a page that is kept has it visited, keeps what it was, and shows when it has changed or is gone', async () => {
    const kept = await sampleClip({ url: here.url });
    await saveClip(store, kept, { ...noExtras, visiblePrint: [5, 6] });
    expect(await send('pageNoticed', notice('report'), tabSender(here))).toEqual({
      saved: 'saved',
      clipId: kept.id,
      hint: false,
    });
    expect(world.badges.get(7)).toBe('saved');
    await vi.waitFor(() =>
      expect(world.told).toContainEqual({ type: 'lookAgain', data: { url: here.url, print: [5, 6] } }),
    );
    for (const [seen, badge] of [
      [{ state: 'changed' }, 'changed'],
      [{ state: 'gone', why: 'not-found' }, 'gone'],
      [{ state: 'same' }, 'saved'],
    ] as const) {
      await send('pageSeen', { url: here.url, seen, around: [] }, tabSender(here));
      expect(world.badges.get(7)).toBe(badge);
      expect(await visitOf(store, here.url)).toMatchObject({ seen });
    }
    const seen = { state: 'gone', why: 'not-found' };
    await expect(send('pageSeen', { url: here.url, seen, around: [] }, tabSender(other))).rejects.toThrow(
      'own page',
    );
  });

  it('is silenced by the person', async () => {
    const judged = { url: here.url, judgement: 'not-this-kind', score: 2 };
    await send('judgePage', judged, ownSender);
    expect(await send('pageNoticed', notice('report'), tabSender(here))).toMatchObject({ hint: false });
    expect(world.badges.get(7)).toBe('idle');
    world.answers = { describePage: notice('report') };
    await send('judgePage', { ...judged, judgement: 'withdrawn' }, ownSender);
    expect(world.badges.get(7)).toBe('report');
  });
});

describe('the library', () => {
  it('is opened for a tab at one clip at the most', async () => {
    await send('openLibrary', { clipId: 'a b' }, tabSender(here));
    expect(world.opened).toEqual(['chrome-extension://zhaibao/library.html#a%20b']);
    for (const place of [{ clipId: null, keeping: true }, { clipId: null, compared: ['a'] }, { clipId: 1 }])
      await expect(send('openLibrary', place, tabSender(here))).rejects.toThrow();
    expect(world.opened).toHaveLength(1);
    await send('openLibrary', { clipId: null, keeping: true }, ownSender);
    expect(world.opened[1]).toMatch(/#keeping$/);
  });

  it('tells no tab when it was last backed up', async () => {
    await expect(send('backupDue', undefined, tabSender(here))).rejects.toThrow('Only a page');
    expect(await send('backupDue', undefined, ownSender)).toBeNull();
  });
});

describe('“not this kind”', () => {
  it('is said in the popup: a tab may not say it, even of its own page', async () => {
    const judged = { url: here.url, judgement: 'not-this-kind', score: 2 };
    await expect(send('judgePage', judged, tabSender(here))).rejects.toThrow('Only a page of this extension');
    expect(await store.feedback.count()).toBe(0);
  });

  const pairs = Array.from({ length: 300 }, (_, index) => index);
  const rejectPages = async (count: number): Promise<void> => {
    for (let page = 0; page < count; page++) {
      // Each on a site of its own, so that no site is silenced as such.
      const there = { id: 7, url: `https://news${page}.example/1`, active: true };
      world.tabs = [there];
      world.answers = { describePage: { ...notice('report'), url: there.url, pairs } };
      await send('judgePage', { url: there.url, judgement: 'not-this-kind', score: 2 }, ownSender);
    }
    world.tabs = [here, other];
  };

  it('holds for pages like the rejected ones, wherever they are', async () => {
    await rejectPages(3);
    const alike = { ...notice('report'), pairs };
    expect(await send('pageNoticed', alike, tabSender(here))).toMatchObject({ hint: false });
    expect(world.badges.get(7)).toBe('idle');
  });

  it('does not hold for pages unlike them', async () => {
    await rejectPages(3);
    const unlike = { ...notice('report'), pairs: pairs.map((pair) => pair + 1_000) };
    expect(await send('pageNoticed', unlike, tabSender(here))).toMatchObject({ hint: true });
    expect(world.badges.get(7)).toBe('report');
  });

  it('keeps nothing of a tab that answers in an unknown shape', async () => {
    world.answers = { describePage: { ...notice('report'), pairs: ['x'] } };
    await send('judgePage', { url: here.url, judgement: 'not-this-kind', score: 2 }, ownSender);
    expect(await store.feedback.toArray()).toMatchObject([{ pairs: [] }]);
  });

  it('and its opposite lifts a text that is very like one that was accepted', async () => {
    world.answers = { describePage: { ...notice('article'), pairs } };
    await send('judgePage', { url: here.url, judgement: 'this-kind', score: -1 }, ownSender);
    const there = { id: 8, url: 'https://other.example/2' };
    const alike = { ...notice('article'), url: there.url, pairs };
    expect(await send('pageNoticed', alike, tabSender(there))).toMatchObject({ hint: true });
  });
});

describe('previews', () => {
  it('show a page and store nothing', async () => {
    const { extraction } = delivery;
    world.answers = {
      extractPage: { kind: 'preview', extraction, detection: null, isSelection: false },
    };
    expect(await send('previewPage', { tabId: 7 }, ownSender)).toMatchObject({
      status: 'ready',
      title: '清源县机关工委抓早抓细',
      already: null,
    });
    expect(await store.clips.count()).toBe(0);
  });

  it('say why there is none', async () => {
    world.forbidden = [7];
    expect(await send('previewPage', { tabId: 7 }, ownSender)).toEqual({
      status: 'failed',
      failure: { kind: 'page-forbidden' },
    });
  });
});
