import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fullest,
  isInRange,
  rangeBetween,
  timelineOf,
  typedMonth,
  type TimelineBin,
} from '../../../../ui/library/timeline';

const counted = (...months: [string, number][]) => timelineOf(new Map(months));

describe('the timeline', () => {
  it('has every month between the first and the last, also the empty ones', () => {
    expect(counted(['2020-01', 4], ['2019-11', 2]).bins).toEqual([
      { from: '2019-11', to: '2019-11', count: 2 },
      { from: '2019-12', to: '2019-12', count: 0 },
      { from: '2020-01', to: '2020-01', count: 4 },
    ]);
  });

  it('tells apart what is known to the year only', () => {
    expect(counted(['2020', 3], ['2021', 1])).toEqual({ bins: [], withoutMonth: 4 });
  });

  it('takes quarters, years and more together where months would be too many', () => {
    expect(counted(['2000-02', 1], ['2020-05', 1]).bins[0]).toMatchObject({ from: '2000-01', to: '2000-03' });
    expect(counted(['1949-10', 1], ['2025-05', 1]).bins[0]).toMatchObject({ from: '1949-01', to: '1949-12' });
    expect(counted(['0001-01', 1], ['9999-12', 1]).bins.length).toBeLessThanOrEqual(157);
  });

  it('loses no entry and has no gap, whatever the months', () => {
    const month = fc
      .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, of]) => `${String(year).padStart(4, '0')}-${String(of).padStart(2, '0')}`);
    fc.assert(
      fc.property(fc.dictionary(month, fc.nat(50)), (months) => {
        const given = new Map(Object.entries(months));
        const { bins } = timelineOf(given);
        const total = (counts: Iterable<number>): number =>
          [...counts].reduce((sum, count) => sum + count, 0);
        expect(total(bins.map(({ count }) => count))).toBe(total(given.values()));
        expect(bins.length).toBeLessThanOrEqual(157);
        for (const [one, next] of bins.map((bin, index) => [bin, bins[index + 1]] as const)) {
          if (next !== undefined) expect(one.to < next.from).toBe(true);
        }
      }),
    );
  });
});

describe('a range', () => {
  const may: TimelineBin = { from: '2020-05', to: '2020-05', count: 1 };
  const spring: TimelineBin = { from: '2020-01', to: '2020-03', count: 9 };

  it('is brushed in either direction', () => {
    expect(rangeBetween(may, spring)).toEqual({ from: '2020-01', to: '2020-05' });
    expect(rangeBetween(spring, may)).toEqual({ from: '2020-01', to: '2020-05' });
  });

  it('holds a bar that it touches', () => {
    expect(isInRange(spring, { from: '2020-03', to: null })).toBe(true);
    expect(isInRange(spring, { from: '2020-04', to: null })).toBe(false);
    expect(isInRange(may, { from: null, to: '2020-04' })).toBe(false);
    expect(isInRange(may, null)).toBe(true);
  });

  it('is described by its fullest bar', () => {
    expect(fullest([may, spring])).toBe(spring);
    expect(fullest([])).toBeNull();
  });
});

describe('a month', () => {
  it.each([
    ['2020-02', '2020-02'],
    ['2020.2', '2020-02'],
    ['2020年2月', '2020-02'],
    ['2020-13', null],
    ['2020', null],
    ['', null],
  ])('typed as “%s” is %s', (typed, month) => {
    expect(typedMonth(typed)).toBe(month);
  });
});
