import { describe, expect, it } from 'vitest';
import { accessOf, isClosed } from '../../../lib/browser/page-access';

describe('what an address tells of access', () => {
  it.each([
    ['http://www.xian.example/a.html', 'open'],
    ['https://chrome.google.com/intl/', 'open'],
    ['chrome://extensions/', 'browser-page'],
    ['about:blank', 'browser-page'],
    ['view-source:http://www.xian.example/', 'browser-page'],
    [undefined, 'browser-page'],
    ['', 'browser-page'],
    ['chrome-extension://abcdef/library.html', 'other-extension'],
    ['moz-extension://abcdef/library.html', 'other-extension'],
    ['https://chromewebstore.google.com/detail/x', 'extension-store'],
    ['https://chrome.google.com/webstore/detail/x', 'extension-store'],
    ['https://addons.mozilla.org/zh-CN/firefox/', 'extension-store'],
    ['https://www.xian.example/W020200225.PDF?x=1', 'pdf'],
    ['file:///home/reader/report.pdf', 'pdf'],
    ['file:///home/reader/report.html', 'local-file'],
  ])('%s: %s', (url, access) => {
    expect(accessOf(url)).toBe(access);
  });

  it('leaves what may still be readable to be tried', () => {
    expect(isClosed(accessOf('file:///home/reader/report.html'))).toBe(false);
    expect(isClosed(accessOf('https://www.xian.example/a.pdf'))).toBe(false);
    expect(isClosed(accessOf('chrome://newtab/'))).toBe(true);
  });
});
