import { describe, expect, it } from 'vitest';
import { hostOf, pageKey } from '../../../lib/clip/page-key';

describe('pageKey', () => {
  it.each([
    ['https://dj.qingyuan.example/a/12.html#top', 'https://dj.qingyuan.example/a/12.html'],
    ['http://dj.qingyuan.example/a/12.html', 'https://dj.qingyuan.example/a/12.html'],
    [
      'https://dj.qingyuan.example/a?id=12&utm_source=wechat&UTM_medium=x',
      'https://dj.qingyuan.example/a?id=12',
    ],
    ['https://dj.qingyuan.example/a?spm=C7.P5.0&id=12', 'https://dj.qingyuan.example/a?id=12'],
    ['https://dj.qingyuan.example/a?from=timeline&isappinstalled=0', 'https://dj.qingyuan.example/a'],
  ])('%s is the page %s', (url, key) => {
    expect(pageKey(url)).toBe(key);
  });

  it('keeps what names another page', () => {
    expect(pageKey('https://h.example/a?id=1')).not.toBe(pageKey('https://h.example/a?id=2'));
    expect(pageKey('https://h.example/#/news/1')).not.toBe(pageKey('https://h.example/#/news/2'));
    expect(pageKey('https://h.example/#!news/1')).not.toBe(pageKey('https://h.example/#!news/2'));
    expect(pageKey('https://h.example/a?formid=3')).toContain('formid=3');
  });

  it('leaves the escapes of an address without tracking parameters alone', () => {
    expect(pageKey('https://h.example/a?t=%D6%D8+x&k')).toBe('https://h.example/a?t=%D6%D8+x&k');
  });

  it('gives what is no address back, trimmed', () => {
    expect(pageKey(' 清源县 ')).toBe('清源县');
  });
});

describe('hostOf', () => {
  it('is the host in lower case, without port', () => {
    expect(hostOf('https://DJ.Qingyuan.example:8080/a')).toBe('dj.qingyuan.example');
  });
  it('is null where there is none', () => {
    expect(hostOf('file:///home/a.html')).toBeNull();
    expect(hostOf('a')).toBeNull();
  });
});
