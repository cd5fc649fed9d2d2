import { describe, expect, it } from 'vitest';
import { localMoment, publishedDay, publishedMoment } from '../../../../ui/words/dates';
import { openableAddress, shownText } from '../../../../ui/words/page-text';

describe('dates', () => {
  it.each([
    ['2020', '2020', '2020'],
    ['2020-02', '2020-02', '2020-02'],
    ['2020-02-25', '2020-02-25', '2020-02-25'],
    ['2020-02-25T08:27+08:00', '2020-02-25 08:27', '2020-02-25'],
    ['2020-02-25T08:27:11+08:00', '2020-02-25 08:27', '2020-02-25'],
  ])('%s is told as %s, in lists as %s', (iso, moment, day) => {
    expect(publishedMoment(iso)).toBe(moment);
    expect(publishedDay(iso)).toBe(day);
  });

  it('a moment of the person’s own is told in their zone', () => {
    const iso = new Date(2026, 0, 5, 7, 4).toISOString();
    expect(localMoment(iso)).toBe('2026-01-05 07:04');
    expect(localMoment('no date')).toBe('no date');
  });
});

describe('words of a page', () => {
  it('are shown without marks that turn their direction', () => {
    expect(shownText('报告\u202Efdp.exe\u202C\u2066甲\u2069\u200F')).toBe('报告fdp.exe甲');
    expect(shownText('普通文字 abc')).toBe('普通文字 abc');
  });
});

describe('an address', () => {
  it.each(['http://a.cn/', 'https://a.cn/b?c#d'])('%s may be opened', (address) => {
    expect(openableAddress(address)).toBe(address);
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'chrome://settings',
    'mailto:a@b.cn',
    'a.html',
    '',
    null,
  ])('%j may not', (address) => {
    expect(openableAddress(address)).toBeNull();
  });
});
