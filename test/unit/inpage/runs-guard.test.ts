import { describe, expect, it } from 'vitest';
import { checkRuns } from '../../../lib/browser/runs-guard';

const request = { variant: 'tw', pageScript: 'hans', runs: [['理', '发'], ['后']] };

describe('checkRuns', () => {
  it('lets texts through as they are', () => {
    expect(checkRuns(request)).toBe(request);
    expect(checkRuns({ ...request, runs: [] }).runs).toEqual([]);
  });

  it.each([
    ['no object', null],
    ['an unknown variant', { ...request, variant: 't' }],
    ['an unknown script', { ...request, pageScript: 'latin' }],
    ['a field too many', { ...request, more: 1 }],
    ['texts that are no runs', { ...request, runs: ['后'] }],
    ['pieces that are no texts', { ...request, runs: [[1]] }],
    ['too many runs', { ...request, runs: Array.from({ length: 10_001 }, () => ['后']) }],
    ['a text without end', { ...request, runs: [['后'.repeat(1_000_001)]] }],
    ['too much text in all', { ...request, runs: Array.from({ length: 3 }, () => ['后'.repeat(900_000)]) }],
  ])('stops %s', (_, value) => {
    expect(() => checkRuns(value)).toThrow(/shape|too many/);
  });
});
