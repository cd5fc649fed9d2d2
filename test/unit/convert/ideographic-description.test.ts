import { describe, expect, it } from 'vitest';
import { descriptionEnds } from '../../../lib/convert/ideographic-description';

describe('descriptionEnds', () => {
  it.each([
    ['⿰氵工水', 0, 3],
    ['⿲彳山攵', 0, 4],
    ['⿱⿰木木木水', 0, 5],
    ['水⿰氵工', 1, 4],
    ['⿰氵\u{20000}水', 0, 4],
    ['⿰氵', 0, 0],
    ['水', 0, 0],
    ['⿰⿰氵工', 0, 0],
    ['⿰⿰工', 0, 3],
  ])('in %s at %d ends at %d', (text, at, end) => {
    expect(descriptionEnds(text)[at]).toBe(end);
  });

  it('takes any number of operators without recursion or backtracking', () => {
    const operators = 200_000;
    const ends = descriptionEnds('⿰'.repeat(operators) + '氵'.repeat(operators + 1));
    expect(ends[0]).toBe(2 * operators + 1);
  });
});
