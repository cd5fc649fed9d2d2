import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { missingShare, pagePrint } from '../../../lib/similar';

const text = readFileSync('seeds/001_7bba759fdb40e0b0.txt', 'utf8');

describe('pagePrint', () => {
  it('finds a text within its page, whatever stands around it', () => {
    const page = `首页 机构 概况 ${text} 相关 新闻 联系 我们`;
    expect(missingShare(pagePrint(text), pagePrint(page))).toBeLessThan(0.05);
  });

  it('misses what was taken out', () => {
    const half = text.slice(0, text.length / 2);
    expect(missingShare(pagePrint(text), pagePrint(half))).toBeGreaterThan(0.4);
    expect(missingShare(pagePrint(text), pagePrint(half))).toBeLessThan(0.6);
  });

  it('does not fold: the same words in the other script are another page', () => {
    expect(missingShare(pagePrint('坚决贯彻落实会议精神'), pagePrint('堅決貫徹落實會議精神'))).toBe(1);
  });
});

describe('a kept page on which only figures change', () => {
  it('has changed, but for once in many times', () => {
    const report = Array.from(
      { length: 100 },
      (_, at) => `第${at}号网格走访群众${at * 37 + 101}户,办理实事${at + 12}件。`,
    );
    const print = pagePrint(report.join(''));
    const noticed = report.filter((line, at) => {
      const corrected = report.with(at, line.replace(`${at * 37 + 101}户`, `${at * 37 + 108}户`));
      return missingShare(print, pagePrint(corrected.join(''))) > 0;
    });
    expect(noticed.length).toBeGreaterThanOrEqual(95);
  });
});

describe('missingShare', () => {
  it('is 0 when nothing was saved and 1 when nothing is left', () => {
    expect(missingShare([], [1, 2])).toBe(0);
    expect(missingShare([1, 2], [])).toBe(1);
    expect(missingShare([1, 2, 3, 4], [2, 4, 6])).toBe(0.5);
  });
});
