import { describe, expect, it } from 'vitest';
import { inOrder, orders, type ValueOrder } from '../../../../ui/library/order';
import { entry } from './entries';

const entries = [
  entry({ id: 'a', clippedAt: '2026-01-01T00:00:00Z', publishedAt: '2020-02', title: '北', characters: 5 }),
  entry({ id: 'b', clippedAt: '2026-01-03T00:00:00Z', publishedAt: null, title: '安', characters: 9 }),
  entry({
    id: 'c',
    clippedAt: '2026-01-02T00:00:00Z',
    publishedAt: '2020-02-25',
    title: '城',
    characters: 9,
  }),
];
const ids = (order: ValueOrder): string =>
  inOrder(entries, order)
    .map(({ id }) => id)
    .join('');

describe('the list', () => {
  it.each([
    ['clipped', false, 'bca'],
    ['clipped', true, 'acb'],
    ['published', false, 'cab'],
    ['title', false, 'bac'],
    ['title', true, 'cab'],
    ['length', false, 'bca'],
  ] as const)('by %s, reversed %s', (by, reversed, expected) => {
    expect(ids({ by, reversed })).toBe(expected);
  });

  it('puts what has no date last, whichever way it runs', () => {
    expect(ids({ by: 'published', reversed: true })).toBe('acb');
  });

  it.each(orders)('by %s keeps every entry and leaves the given list alone', (by) => {
    const before = entries.map(({ id }) => id);
    expect([...ids({ by, reversed: false })].sort()).toEqual(['a', 'b', 'c']);
    expect(entries.map(({ id }) => id)).toEqual(before);
  });
});
