import { describe, expect, it } from 'vitest';
import { likelyPairs } from '../../../lib/similar';

/** Thirty hashes from a beginning on. */
const run = (from: number): number[] => Array.from({ length: 30 }, (_, at) => from + at);
const pairsOf = (texts: readonly (readonly number[])[], tooCommon = 300) =>
  [...likelyPairs(texts, tooCommon)].flat();

describe('pairs worth comparing', () => {
  it('are those that have enough in common, each once, the earlier text first', () => {
    expect(pairsOf([run(0), run(1_000), run(20), run(1_002)])).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  it('are not those that have a hash or two in common', () => {
    expect(pairsOf([run(0), run(28)])).toEqual([]);
  });

  it('are found for a short text within a long one', () => {
    expect(pairsOf([[5, 6, 7], run(0)])).toEqual([[0, 1]]);
  });

  it('are not led to by what stands in too many texts', () => {
    const formula = run(0);
    const texts = [formula, formula, formula, [...formula, ...run(500)], run(500)];
    expect(pairsOf(texts, 4)).toEqual([[3, 4]]);
  });

  it('take in every hash below 2^32', () => {
    expect(
      pairsOf([
        [0, 0xffff_ffff],
        [0xffff_fffe, 0xffff_ffff],
      ]),
    ).toEqual([[0, 1]]);
  });

  it('come in one step a text', () => {
    expect([...likelyPairs([run(0), run(0), []], 300)]).toEqual([[[0, 1]], [], []]);
  });
});
