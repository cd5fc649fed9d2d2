import { expect, it } from 'vitest';
import { isOtherPage } from '../../../entrypoints/guest/other-page';

it.each([
  ['another path', '/a', '/b', true],
  ['another query', '/a?id=1', '/a?id=2', true],
  ['the same address', '/a', '/a', false],
  ['a place on the same page', '/a', '/a#section-2', false],
  ['between places on the same page', '/a#one', '/a#two', false],
  ['a route behind the fragment', '/a#/list', '/a#/report/3', true],
  ['to a route behind the fragment', '/a', '/a#!/report/3', true],
])('%s', (_, from, to, isOther) => {
  const base = 'https://www.qinghe.example';
  expect(isOtherPage(base + from, base + to)).toBe(isOther);
});
