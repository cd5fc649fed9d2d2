import { describe, expect, it } from 'vitest';
import { narrows, noFilter, standsOn } from '../../../../ui/library/filter';
import { entry } from './entries';

describe('words', () => {
  it('that are only spaces narrow nothing', () => {
    expect(narrows({ ...noFilter, words: '  ' })).toBe(false);
    expect(narrows({ ...noFilter, words: '阵地' })).toBe(true);
    expect(narrows({ ...noFilter, chosen: { tag: [] } })).toBe(false);
    expect(narrows({ ...noFilter, chosen: { tag: [''] } })).toBe(true);
  });
});

describe('shelves', () => {
  const trashed = { personal: { trashedAt: '2026-02-01T00:00:00Z' } };
  it.each([
    ['all', {}, true],
    ['all', { kind: 'seed' }, true],
    ['all', trashed, false],
    ['clips', { kind: 'seed' }, false],
    ['clips', { kind: 'selection' }, true],
    ['clips', trashed, false],
    ['seeds', { kind: 'seed' }, true],
    ['seeds', {}, false],
    ['trash', trashed, true],
    ['trash', {}, false],
  ] as const)('%s, given %o: %s', (shelf, given, expected) => {
    expect(standsOn(entry(given), shelf)).toBe(expected);
  });
});
