import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heaviestChain } from '../../../lib/compare/heaviest-chain';
import { passageLength, sharedPassages } from '../../../lib/compare/shared-passages';
import { sharedRuns } from '../../../lib/compare/shared-runs';

const passage = '组织机关干部到结对社区报到，帮助社区登记出入人员';
const one = `三月以来，松岭区${passage}。居民把家里的藤椅搬了来。`;
const other = `編者按：雲岫市推廣松嶺區經驗。各地${'組織機關幹部到結對社區報到、幫助社區登記出入人員'}，成效顯著。`;

describe('passages in common', () => {
  it('are found wherever they stand, in either script', () => {
    const [shared, ...more] = sharedPassages(one, other);
    expect(more).toEqual([]);
    expect(one.slice(shared?.from.start, shared?.from.end)).toBe(passage);
    expect(other.slice(shared?.to.start, shared?.to.end)).toBe(
      '組織機關幹部到結對社區報到、幫助社區登記出入人員',
    );
  });

  it('are none where only formulae agree', () => {
    expect(
      sharedPassages('区委高度重视，周密部署，取得成效。', '县委高度重视，统筹推进，取得成效。'),
    ).toEqual([]);
  });

  it('say the same on both sides, do not overlap in the other text, and none of full length is missed', () => {
    const words = fc.string({ unit: fc.constantFrom(...'防控工作'), maxLength: 60 });
    fc.assert(
      fc.property(words, words, words, fc.constantFrom(12, passageLength, 16), (a, b, shared, least) => {
        const [before, after] = [a + shared, shared + b];
        const runs = sharedRuns(before, after, least);
        let end = 0;
        for (const { from, to } of runs) {
          expect(before.slice(from.start, from.end)).toBe(after.slice(to.start, to.end));
          expect(to.end - to.start).toBeGreaterThanOrEqual(least);
          expect(to.start).toBeGreaterThanOrEqual(end);
          end = to.end;
        }
        if (shared.length >= 2 * least) expect(runs.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the heaviest chain', () => {
  const item = fc.tuple(fc.nat(12), fc.nat(12), fc.integer({ min: 1, max: 9 })).map(([from, to, weight]) => ({
    from: { start: from, end: from + 1 },
    to: { start: to, end: to + 1 },
    weight,
  }));

  it('stands in order in both, and no other chain weighs more', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 9 }), (items) => {
        const chain = heaviestChain(items);
        expect(isChain(chain)).toBe(true);
        expect(weightOf(chain)).toBe(Math.max(...subsets(items).filter(isChain).map(weightOf)));
      }),
    );
  });

  type Item = ReturnType<typeof heaviestChain>[number];
  function isChain(items: readonly Item[]): boolean {
    const ordered = [...items].sort((first, second) => first.to.start - second.to.start);
    return ordered.every((next, index) => {
      const before = ordered[index - 1];
      return before === undefined || (before.from.end <= next.from.start && before.to.end <= next.to.start);
    });
  }
  function weightOf(items: readonly Item[]): number {
    return items.reduce((sum, { weight }) => sum + weight, 0);
  }
  function subsets(items: readonly Item[]): readonly (readonly Item[])[] {
    const [first, ...rest] = items;
    if (first === undefined) return [[]];
    return subsets(rest).flatMap((subset) => [subset, [first, ...subset]]);
  }
});
