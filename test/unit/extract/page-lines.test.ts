import { describe, expect, it } from 'vitest';
import { isBold, linkedCharacters } from '../../../lib/extract/line';
import { linesOfHtml } from './read-html';

const texts = (html: string): readonly string[] => linesOfHtml(html).map(({ text }) => text);

describe('readPageLines', () => {
  it('ends lines at blocks and breaks, not at inline elements', () => {
    expect(texts('<div>一<span>二</span><p>三</p>四<br>五<br><br>　　六</div>')).toEqual([
      '一二',
      '三',
      '四',
      '五',
      '六',
    ]);
  });

  it('collapses white space and drops the wrapping of the source between Han characters', () => {
    expect(texts('<p>  统筹\n   推进  各项\n work </p>')).toEqual(['统筹推进 各项 work']);
  });

  it('keeps no-break and ideographic spaces inside a line', () => {
    expect(texts('<p>　　强化政治担当　闻令而动&nbsp;</p>')).toEqual(['强化政治担当　闻令而动']);
  });

  it('keeps the lines of pre', () => {
    expect(texts('<pre>第一段。\n第二段。</pre>')).toEqual(['第一段。', '第二段。']);
  });

  it('marks bold and links over joined inline elements', () => {
    const [line] = linesOfHtml('<p><b>发</b><strong>展</strong>的<a href="/a">链<em>接</em></a></p>');
    expect(line?.stretches).toEqual([
      { kind: 'bold', start: 0, end: 2 },
      { kind: 'link', start: 3, end: 5, href: '/a' },
    ]);
    expect(line !== undefined && linkedCharacters(line)).toBe(2);
    expect(isBold(linesOfHtml('<p style="font-weight:bold">标题</p>')[0] ?? fail())).toBe(true);
    expect(isBold(linesOfHtml('<b><span style="font-weight:normal">正文</span></b>')[0] ?? fail())).toBe(
      false,
    );
  });

  it('does not count an address to write to as a link elsewhere', () => {
    const [line] = linesOfHtml('<p>邮箱：<a href="mailto:a@b.example">a@b.example</a></p>');
    expect(line !== undefined && linkedCharacters(line)).toBe(0);
  });

  it('knows headings, lists, quotes and centring', () => {
    const lines = linesOfHtml(
      '<h2>题</h2><ol><li>甲<ul><li>乙</ul></ol><blockquote>丙</blockquote><p align="center">丁<p style="text-align: left">戊',
    );
    expect(lines.map(({ setting }) => setting.heading)).toEqual([2, 0, 0, 0, 0, 0]);
    expect(lines.map(({ setting }) => setting.list)).toEqual([
      null,
      { ordered: true, depth: 0 },
      { ordered: false, depth: 1 },
      null,
      null,
      null,
    ]);
    expect(lines.map(({ setting }) => setting.quote)).toEqual([false, false, false, true, false, false]);
    expect(lines.map(({ setting }) => setting.centred)).toEqual([false, false, false, false, true, false]);
  });

  it('gives images a line of their own, with the address that a lazy loader keeps', () => {
    const lines = linesOfHtml(
      '<p>前<img src="blank.gif" data-src="a.jpg" alt="图">后<img src="dot.gif" width="5"></p>',
    );
    expect(lines.map(({ text, image }) => image?.src ?? text)).toEqual(['前', 'a.jpg', '后']);
  });

  it('remembers where inline elements meet', () => {
    const [line] = linesOfHtml('<p><span>来源：某局</span><span>时间：2020-01-01</span></p>');
    expect(line?.seams).toEqual([5]);
  });
});

function fail(): never {
  throw new Error('the page has a line');
}
