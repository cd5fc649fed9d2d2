import { beforeEach, describe, expect, it, vi } from 'vitest';
import { tellOutcome } from '../../../entrypoints/background/telling';
import { openJob } from '../../../lib/store/jobs';
import { saveClip } from '../../../lib/store/clips';
import type { JobRow } from '../../../lib/store/rows';
import type { Store } from '../../../lib/store/store';
import type { ClipOutcome, ClipTrigger } from '../../../lib/report';
import { freshStore, noExtras, sampleClip } from '../store/samples';
import { resetWorld, world } from './worker';

vi.mock('wxt/browser', async () => (await import('./worker')).wxtBrowser);
vi.mock('../../../lib/browser/messages', async () => (await import('./worker')).messages);
vi.mock('../../../lib/browser/badge', async () => (await import('./worker')).badge);

const url = 'https://dj.qingyuan.example/a/1.html';
const saved: ClipOutcome = { status: 'saved', clipId: 'a', title: '题' };
const failed: ClipOutcome = { status: 'failed', failure: { kind: 'no-answer' } };

let store: Store;
beforeEach(() => {
  resetWorld();
  store = freshStore();
  world.tabs = [
    { id: 7, url },
    { id: 8, url: 'https://elsewhere.example/', active: true },
  ];
});

function job(from: ClipTrigger): Promise<JobRow> {
  const edits = { title: null, tags: [] };
  return openJob(store, { id: 'j', tabId: 7, frameId: 0, url, from, part: 'page', edits, askedAt: 'x' });
}

async function isTold(): Promise<boolean | undefined> {
  return (await store.jobs.get('j'))?.told;
}

describe('tellOutcome', () => {
  it('says nothing more to a hint that waits for its answer', async () => {
    await tellOutcome(store, await job('hint'), failed, true);
    expect(await isTold()).toBe(true);
    expect([world.told, world.injected]).toEqual([[], []]);
    expect(world.badges.get(7)).toBeUndefined();
  });

  it('says nothing more to a popup that stands open', async () => {
    world.ownPages = ['chrome-extension://zhaibao/popup.html?tab=7'];
    await tellOutcome(store, await job('popup'), failed, true);
    expect(await isTold()).toBe(true);
    expect(world.injected).toEqual([]);
  });

  it.each([
    ['a popup that was closed meanwhile', 'popup', true],
    ['a worker that died meanwhile', 'hint', false],
    ['a shortcut', 'shortcut', true],
    ['a menu', 'menu-page', true],
  ] as const)('speaks in the page after %s', async (_, from, asked) => {
    await tellOutcome(store, await job(from), failed, asked);
    expect(world.injected).toEqual([{ tabId: 7, file: '/hint.js' }]);
    expect(world.told).toEqual([{ type: 'showOutcome', data: { jobId: 'j', outcome: failed } }]);
    expect(await isTold()).toBe(true);
  });

  it('leaves it to the button where the page may not be written to', async () => {
    world.forbidden = [7];
    await tellOutcome(store, await job('shortcut'), failed, true);
    expect(world.badges.get(7)).toBe('failed');
    expect(await isTold()).toBe(false);
  });

  it('uses the button of the page the person looks at when theirs is gone', async () => {
    world.tabs = world.tabs.filter(({ id }) => id !== 7);
    const gone: ClipOutcome = { status: 'failed', failure: { kind: 'tab-gone' } };
    await tellOutcome(store, await job('popup'), gone, true);
    expect(world.badges.get(8)).toBe('failed');
    expect(await isTold()).toBe(false);
  });

  it('marks the page as kept', async () => {
    await saveClip(store, await sampleClip({ url }), noExtras);
    await tellOutcome(store, await job('hint'), saved, true);
    expect(world.badges.get(7)).toBe('saved');
  });
});
