import { browser } from 'wxt/browser';
import type { Failure, ReadingVariant, ShownPage } from '../report';
import { addressOfTab } from './extractor-tab';
import { tab } from './messages';
import { LostAnswer, withinDeadline, withRetries } from './patience';

/** The in-page converter, as the browser finds it. */
export const conversionScript = '/convert-page.js';

/** A page that is still loading is waited for until its text is there. Milliseconds. */
const injectDeadline = 12_000;
/** A page of a hundred thousand texts, and a background that is started anew on the way. */
const showDeadline = 30_000;
const askDeadline = 1_000;
const pauses: readonly number[] = [100, 400];

/** What became of the wish to show a page in a variant. */
export type ShowOutcome =
  | { readonly status: 'shown'; readonly page: ShownPage }
  | { readonly status: 'failed'; readonly failure: Failure };

/**
 * Shows the page of a tab, with all its frames, in a variant or as published; the converter is put in where it is
 * not there yet. Answers when everything is converted once through. Never rejects.
 */
export async function showPage(tabId: number, wanted: ReadingVariant): Promise<ShowOutcome> {
  try {
    const frames = await putConverter(tabId);
    const pages = await Promise.all(frames.map((frameId) => showFrame(tabId, frameId, wanted)));
    return { status: 'shown', page: joined(pages.filter((page) => page !== null)) };
  } catch (error) {
    return { status: 'failed', failure: await failureOf(tabId, error) };
  }
}

/** How a tab's page is shown; null when no converter is in it, so that it stands as published. */
export async function shownPage(tabId: number): Promise<ShownPage | null> {
  try {
    return await withinDeadline(
      () => tab.sendMessage('shownPage', undefined, { tabId, frameId: 0 }),
      askDeadline,
    );
  } catch {
    return null; // nobody answers where the converter was never put in
  }
}

/** Puts the converter into all frames that it may enter; gives their ids, the page itself first. */
async function putConverter(tabId: number): Promise<readonly number[]> {
  const target = { tabId, allFrames: true };
  const injected = await withinDeadline(
    () => browser.scripting.executeScript({ target, files: [conversionScript] }),
    injectDeadline,
  );
  return injected.map(({ frameId }) => frameId).toSorted((one, other) => one - other);
}

/** null for a frame that went away meanwhile: only the page itself has to answer. */
async function showFrame(tabId: number, frameId: number, wanted: ReadingVariant): Promise<ShownPage | null> {
  try {
    return await withRetries(
      () => tab.sendMessage('showPage', wanted, { tabId, frameId }),
      showDeadline,
      pauses,
    );
  } catch (error) {
    if (frameId === 0) throw error;
    return null;
  }
}

/** The page and its frames as one. */
function joined(pages: readonly ShownPage[]): ShownPage {
  const [page] = pages;
  if (page === undefined) throw new LostAnswer('No frame of the page answered.');
  const told = pages.find(({ pageScript }) => pageScript === 'hans' || pageScript === 'hant') ?? page;
  return {
    shown: page.shown,
    pageScript: told.pageScript,
    isAlike: pages.every(({ isAlike }) => isAlike),
    isStopped: pages.some(({ isStopped }) => isStopped),
  };
}

async function failureOf(tabId: number, error: unknown): Promise<Failure> {
  if ((await addressOfTab(tabId)) === undefined) return { kind: 'tab-gone' };
  // What is no lost answer is the browser refusing: its own pages, its store, a policy, an error page.
  return { kind: error instanceof LostAnswer ? 'no-answer' : 'page-forbidden' };
}
