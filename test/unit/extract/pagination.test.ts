import { describe, expect, it } from 'vitest';
import { readPagination } from '../../../lib/extract';
import { pageDocument } from '../../../scripts/page-document';

const read = (html: string, url: string) => readPagination(pageDocument(html, url), url);
const pages = (html: string, url: string) => {
  const found = read(html, url);
  return found === null
    ? null
    : [
        found.page,
        found.of,
        found.others.map(({ page, url: address }) => `${page} ${address.split('/').at(-1)}`),
      ];
};

describe('readPagination', () => {
  it('reads TRS addresses, which count from 0', () => {
    const links =
      '<span>1</span><a href="t2021_501_1.html">2</a><a href="t2021_501_2.html">3</a><a href="t2021_501_1.html">下一页</a>';
    expect(pages(links, 'https://a.example/t2021_501.html')).toEqual([
      1,
      3,
      ['2 t2021_501_1.html', '3 t2021_501_2.html'],
    ]);
    const second =
      '<a href="t2021_501.html">上一页</a><a href="t2021_501.html">1</a><b>2</b><a href="t2021_501_2.html">3</a>';
    expect(pages(second, 'https://a.example/t2021_501_1.html')).toEqual([
      2,
      3,
      ['1 t2021_501.html', '3 t2021_501_2.html'],
    ]);
  });

  it('reads addresses that count from 1', () => {
    const links =
      '<a href="index_2.html">第2页</a><a href="index_3.html">尾页</a><a href="index_2.html">下一页</a>';
    expect(pages(links, 'https://a.example/c/index.html')).toEqual([
      1,
      3,
      ['2 index_2.html', '3 index_3.html'],
    ]);
  });

  it('reads the words in Traditional, between ornaments, and with the notes of damaged mirrors', () => {
    const links =
      '<a href="index_3.html">尾頁(yè)</a><a href="index_2.html">« 下一頁(yè) »</a><a href="index_2.html">［２］</a>';
    expect(pages(links, 'https://a.example/c/index.html')).toEqual([
      1,
      3,
      ['2 index_2.html', '3 index_3.html'],
    ]);
  });

  it('reads page parameters', () => {
    const links = '<a href="?id=7&page=1">上一页</a> <a href="?id=7&page=3">下一页</a>';
    expect(pages(links, 'https://a.example/show.asp?id=7&page=2')).toEqual([
      2,
      null,
      ['1 show.asp?id=7&page=1', '3 show.asp?id=7&page=3'],
    ]);
  });

  it('reads the script with which TRS writes the links', () => {
    const script = '<script>createPageHTML(3, 1, "t2021_501", "html");</script>';
    expect(pages(script, 'https://a.example/t2021_501_1.html')).toEqual([
      2,
      3,
      ['1 t2021_501.html', '3 t2021_501_2.html'],
    ]);
    expect(
      pages(
        '<script>createPageHTML(1, 0, "t2021_501", "html");</script>',
        'https://a.example/t2021_501.html',
      ),
    ).toBeNull();
  });

  it.each([
    ['the next article', '<a href="812.html">上一篇</a><a href="814.html">下一篇</a>', '813.html'],
    ['another template', '<a href="/list/index_2.html">下一页</a>', 'art/813.html'],
    ['places of the same page', '<a href="#2">2</a><a href="#3">3</a>', '813.html'],
    ['other numbers', '<a href="813_2.html">2</a>', '813.html'],
    ['articles with long numbers', '<a href="t2021_1234.html">下一页</a>', 't2021_1233.html'],
  ])('passes over %s', (_, html, file) => {
    expect(read(html, `https://a.example/${file}`)).toBeNull();
  });

  it('needs the address of the page', () => {
    expect(readPagination(pageDocument('<a href="a_2.html">下一页</a>', null), null)).toBeNull();
  });
});
