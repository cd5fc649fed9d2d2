import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { paced } from '../../../entrypoints/library/paced';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('is done at once when it has rested', () => {
  const work = vi.fn();
  const { ask } = paced(work, 2);
  ask();
  expect(work).toHaveBeenCalledTimes(1);
});

it('is done once more after its rest, however often it was asked for meanwhile', () => {
  const work = vi.fn();
  const { ask } = paced(work, 2);
  ask();
  ask();
  ask();
  expect(work).toHaveBeenCalledTimes(1);
  vi.runAllTimers();
  expect(work).toHaveBeenCalledTimes(2);
  vi.runAllTimers();
  expect(work).toHaveBeenCalledTimes(2);
});

it('rests twice as long as it took', () => {
  const clock = vi.spyOn(performance, 'now');
  const work = vi.fn();
  const { ask } = paced(work, 2);
  clock.mockReturnValueOnce(1_000).mockReturnValueOnce(1_300);
  ask();
  ask();
  vi.advanceTimersByTime(590);
  expect(work).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(20);
  expect(work).toHaveBeenCalledTimes(2);
});

it('is not done any more when it was ended', () => {
  const work = vi.fn();
  const { ask, end } = paced(work, 2);
  ask();
  ask();
  end();
  vi.runAllTimers();
  expect(work).toHaveBeenCalledTimes(1);
});
