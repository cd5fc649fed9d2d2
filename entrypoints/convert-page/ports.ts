import { background } from '../../lib/browser/messages';
import { withRetries } from '../../lib/browser/patience';
import { watchedAttributes, type PagePorts } from '../../lib/inpage';
import type { ConvertedRuns, RunsToConvert } from '../../lib/report';
import { keepSelection } from './selection';

/** Milliseconds. A batch takes a few; the first after the worker was started, some hundred on a slow machine. */
const answerDeadline = 5_000;
/** A worker that dies is back in some 40 ms. */
const pauses: readonly number[] = [60, 200, 600, 1_500, 4_000];
/** Tabs in the background draw no frames. */
const longestFrame = 100;
/** A page that changes all the time is followed in rounds that are so far apart at least, and begin so late at most. */
const roundPause = 60;
const idleDeadline = 200;

/** The browser around a page's conversion. */
export const pagePorts: PagePorts = {
  convert: async (request) =>
    checkAnswer(
      await withRetries(() => background.sendMessage('convertRuns', request), answerDeadline, pauses),
      request,
    ),
  observe: (changed) => {
    const observer = new MutationObserver(changed);
    observer.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: [...watchedAttributes],
    });
    return { take: () => observer.takeRecords(), end: () => observer.disconnect() };
  },
  keepSelection: (write) => keepSelection(document, write),
  nextFrame: () =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, longestFrame);
      requestAnimationFrame(() => {
        clearTimeout(timer);
        resolve();
      });
    }),
  whenSettled: () =>
    new Promise((resolve) => {
      setTimeout(() => requestIdleCallback(() => resolve(), { timeout: idleDeadline }), roundPause);
    }),
};

/** @throws Error when the answer is not that of this request */
function checkAnswer(answer: ConvertedRuns, { runs }: RunsToConvert): ConvertedRuns {
  const fits =
    answer.length === runs.length &&
    answer.every((pieces, index) => pieces === null || pieces.length === runs[index]?.length);
  if (!fits) throw new Error('The converted texts are not those that were sent.');
  return answer;
}
