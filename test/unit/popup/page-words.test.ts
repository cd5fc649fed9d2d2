import { describe, expect, it } from 'vitest';
import { dateWords, languageOf, momentWords } from '../../../ui/popup/page-words';

describe('the words of a page', () => {
  it('take the face of their script', () => {
    expect([languageOf('hans'), languageOf('hant'), languageOf('mixed'), languageOf('none')]).toEqual([
      'zh-Hans',
      'zh-Hant',
      'zh',
      'zh',
    ]);
  });

  it.each([
    ['2020', 'zh-CN', '2020年'],
    ['2020-02', 'zh-CN', '2020年2月'],
    ['2020-02-25', 'zh-CN', '2020年2月25日'],
    ['2020-02-25T08:27+08:00', 'zh-TW', '2020年2月25日 08:27'],
    ['2020-02-25T23:27:11+08:00', 'en-GB', '25 Feb 2020 23:27'],
    ['去年春天', 'zh-CN', '去年春天'],
  ])('%s in %s is %s', (iso, language, words) => {
    expect(dateWords(iso, language)).toBe(words);
  });

  it('give back a moment that is none', () => {
    expect(momentWords('昨天', 'zh-CN')).toBe('昨天');
    expect(momentWords('2026-11-22T08:00:00.000Z', 'en-GB')).toContain('22 Nov 2026');
  });
});
