import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchPageChanges } from '../../../entrypoints/guest/page-changes';

const base = 'https://www.qinghe.example';
/** Stands in for the window: events reach it, and its address can be changed. */
const page = new EventTarget();
const place = { href: `${base}/a` };

beforeEach(() => {
  place.href = `${base}/a`;
  vi.useFakeTimers();
  vi.stubGlobal('location', place);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function comeBack(persisted: boolean): void {
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
}

it('tells of another page where the browser has a Navigation API, until it is ended', () => {
  const navigation = new EventTarget();
  vi.stubGlobal('navigation', navigation);
  const changed = vi.fn();
  const end = watchPageChanges(changed);
  const moveTo = (path: string): void => {
    place.href = base + path;
    navigation.dispatchEvent(new Event('currententrychange'));
  };
  moveTo('/a#section');
  expect(changed).not.toHaveBeenCalled();
  moveTo('/b');
  moveTo('/b');
  expect(changed).toHaveBeenCalledOnce();
  end();
  moveTo('/c');
  expect(changed).toHaveBeenCalledOnce();
});

it('tells of another page where it has none, until it is ended', () => {
  vi.stubGlobal('navigation', undefined);
  const changed = vi.fn();
  const end = watchPageChanges(changed);
  place.href = `${base}/b`;
  vi.advanceTimersByTime(3_000);
  expect(changed).toHaveBeenCalledOnce();
  end();
  place.href = `${base}/c`;
  vi.advanceTimersByTime(3_000);
  expect(changed).toHaveBeenCalledOnce();
});

it('tells of a page that comes out of the cache, not of one that has just loaded', () => {
  const changed = vi.fn();
  watchPageChanges(changed);
  comeBack(false);
  expect(changed).not.toHaveBeenCalled();
  comeBack(true);
  expect(changed).toHaveBeenCalledOnce();
});
