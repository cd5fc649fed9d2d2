import { browser } from 'wxt/browser';
import type { Failure } from '../report';
import { tab, type ExtractAnswer, type ExtractTask } from './messages';
import { LostAnswer, withinDeadline } from './patience';

/** A page that is still loading is waited for until its text is there. Milliseconds. */
const injectDeadline = 12_000;
/** Long pages on slow machines are read in some seconds. */
const readDeadline = 12_000;

/** Where in a tab the extractor works; frame 0 is the page itself. */
export interface TabFrame {
  readonly tabId: number;
  readonly frameId: number;
}

/** A tab that could not be read, and why. */
export class UnreadableTab extends Error {
  override readonly name = 'UnreadableTab';
  constructor(
    readonly failure: Failure,
    cause: unknown,
  ) {
    super(failure.kind, { cause });
  }
}

/** How the browsers say that a tab or frame is not there any more, each with where it was seen. */
const tabIsGone: readonly string[] = [
  'No tab with id', // Chromium: closed
  'Invalid tab ID', // Firefox: closed
  'was removed', // Chromium: the page went elsewhere while the script was being put in
  'No frame with id', // Chromium: the frame was taken out of its page
];

/**
 * Puts the extractor into a tab and has it do a task. The extractor may be put in again at any time: the
 * newer one takes over.
 * @throws UnreadableTab
 */
export async function askExtractor(frame: TabFrame, task: ExtractTask): Promise<ExtractAnswer> {
  await putExtractor(frame);
  try {
    return await withinDeadline(() => tab.sendMessage('extractPage', task, { ...frame }), readDeadline);
  } catch (error) {
    const failure: Failure =
      error instanceof LostAnswer
        ? { kind: 'no-answer' }
        : { kind: 'unexpected', message: error instanceof Error ? error.message : String(error) };
    throw new UnreadableTab(await orGone(frame.tabId, failure), error);
  }
}

async function putExtractor({ tabId, frameId }: TabFrame): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  try {
    await withinDeadline(
      () => browser.scripting.executeScript({ target, files: ['/extract.js'] }),
      injectDeadline,
    );
  } catch (error) {
    // What is no lost answer is the browser refusing: its own pages, its store, a policy, an error page.
    const kind = error instanceof LostAnswer ? 'no-answer' : 'page-forbidden';
    const isGone = error instanceof Error && tabIsGone.some((words) => error.message.includes(words));
    throw new UnreadableTab(isGone ? { kind: 'tab-gone' } : await orGone(tabId, { kind }), error);
  }
}

async function orGone(tabId: number, failure: Failure): Promise<Failure> {
  return (await addressOfTab(tabId)) === undefined ? { kind: 'tab-gone' } : failure;
}

/** The address a tab shows: null when the browser does not tell it to us, undefined when there is no such tab. */
export async function addressOfTab(tabId: number): Promise<string | null | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url ?? null;
  } catch {
    return undefined; // the only way in which the browsers say that a tab is not there
  }
}
