import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchLateContent } from '../../../entrypoints/guest/late-content';
import type { Look } from '../../../entrypoints/notice/face';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A page whose changes the test makes. */
function changingPage() {
  const page = {
    isObserved: false,
    change: (): void => {},
    observe: (changed: () => void) => {
      page.isObserved = true;
      page.change = changed;
      return () => {
        page.isObserved = false;
      };
    },
  };
  return page;
}

const look = (...seen: Look[]) => {
  const looks = vi.fn(() => Promise.resolve<Look>('open'));
  for (const one of seen) looks.mockResolvedValueOnce(one);
  return looks;
};

it('looks at once, and not again at a page that does not change', async () => {
  const page = changingPage();
  const looks = look('open');
  watchLateContent(page.observe, looks);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(looks).toHaveBeenCalledOnce();
  expect(page.isObserved).toBe(false);
});

it('stops observing when the first look settles it', async () => {
  const page = changingPage();
  watchLateContent(page.observe, look('settled'));
  await vi.advanceTimersByTimeAsync(0);
  expect(page.isObserved).toBe(false);
});

it('looks again after a change, once for many changes together', async () => {
  const page = changingPage();
  const looks = look('open', 'settled');
  watchLateContent(page.observe, looks);
  await vi.advanceTimersByTimeAsync(100);
  for (let change = 0; change < 50; change++) page.change();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(looks).toHaveBeenCalledTimes(2);
  expect(page.isObserved).toBe(false);
});

it('looks five times at most at a page that never rests', async () => {
  const page = changingPage();
  const looks = look();
  watchLateContent(page.observe, looks);
  for (let tick = 0; tick < 600; tick++) {
    if (page.isObserved) page.change();
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(looks).toHaveBeenCalledTimes(5);
  expect(page.isObserved).toBe(false);
});

it('ends when it is told to, though a look is due', async () => {
  const page = changingPage();
  const looks = look();
  const end = watchLateContent(page.observe, looks);
  await vi.advanceTimersByTimeAsync(0);
  page.change();
  end();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(looks).toHaveBeenCalledOnce();
  expect(page.isObserved).toBe(false);
});
