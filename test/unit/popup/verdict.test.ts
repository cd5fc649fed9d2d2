import { describe, expect, it } from 'vitest';
import type { Detection } from '../../../lib/report';
import { isReportVerdict, phrasesOf, structuresOf, verdictOf, wholePercent } from '../../../ui/popup/verdict';

const detection: Detection = {
  kind: 'report',
  score: 3.2,
  reasons: [
    { kind: 'phrase', text: '入戶排查', weight: 2 },
    { kind: 'structure', code: 'unit-names', weight: 1 },
    { kind: 'phrase', text: '壓實責任', weight: 1 },
  ],
  modelVersion: '1',
};

describe('the verdict', () => {
  it.each([
    ['report', 4, 'surely-report'],
    ['report', 1.5, 'report'],
    ['report', 0.1, 'perhaps-report'],
    ['institutional', 4, 'institutional'],
    ['article', -3, 'article'],
    ['none', 0, 'unknown'],
  ] as const)('%s at %d is %s', (kind, score, verdict) => {
    expect(verdictOf({ ...detection, kind, score })).toBe(verdict);
  });

  it('is unknown for a page nobody has looked at, and can then not be rejected', () => {
    expect(verdictOf(null)).toBe('unknown');
    expect(isReportVerdict(verdictOf(null))).toBe(false);
    expect(isReportVerdict('perhaps-report')).toBe(true);
  });

  it('keeps the order of its reasons', () => {
    expect(phrasesOf(detection.reasons)).toEqual(['入戶排查', '壓實責任']);
    expect(structuresOf(detection.reasons)).toEqual(['unit-names']);
  });
});

describe('a share in percent', () => {
  it.each([
    [0, 0],
    [0.001, 1],
    [0.5, 50],
    [0.999, 99],
    [1, 100],
  ])('%d is %d', (share, shown) => {
    expect(wholePercent(share)).toBe(shown);
  });
});
