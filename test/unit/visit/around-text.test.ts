import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { movedFrom } from '../../../entrypoints/visit/moved-page';
import { printAround } from '../../../entrypoints/visit/around-text';
import { htmlPrint } from '../../../lib/similar';
import { pagePrint } from '../../../lib/similar/page-print';

const first = '青禾县林业局组织职工到包联村栽植树苗，并对去年栽下的苗木逐株查看补植。';
const second = '局党支部还为村里的老人送去了防滑鞋和常用药品，并把求助电话贴在每家门上。';
const note = '编者注：本文于次日补充了栽植的面积和参加的人数，并更正了一处村名。';
const other = '相关阅读：县医院专家到乡镇坐诊，为行动不便的老人上门检查身体。';
const saved = pagePrint(first + second);

const page = (body: string): Document =>
  parseHTML(`<html><body><nav>首页</nav>${body}<aside>${other}</aside></body></html>`).document;
const body = (after = ''): string =>
  `<main><h1>县林业局植树</h1><div class="text"><p>${first}</p><p>${second}</p>${after}</div></main>`;

/** What a look finds that the page as it was kept did not show. */
function added(now: string, then = body()): number {
  const stood = new Set(htmlPrint(page(then).documentElement.outerHTML));
  return printAround(page(now), saved).filter((hash) => !stood.has(hash)).length;
}

describe('the prose around a kept text', () => {
  it('is new when a note was put under it, or over it', () => {
    expect(added(body(`<p>${note}</p>`))).toBeGreaterThanOrEqual(8);
    expect(added(body().replace('<p>', `<p>${note}</p><p>`))).toBeGreaterThanOrEqual(8);
  });

  it('is new for a text of one paragraph too', () => {
    const one = (after: string): string => `<div><p>${first}<b>${second}</b></p>${after}</div>`;
    expect(added(one(`<p>${note}</p>`), one(''))).toBeGreaterThanOrEqual(8);
  });

  it('is not new when it stood there all the time', () => {
    const then = body(`<p>${note}</p>`);
    expect(added(then, then)).toBe(0);
  });

  it('does not count what stands outside the element of the text, in links, or in scripts', () => {
    expect(added(`${body()}<section>${note}</section>`)).toBe(0);
    expect(added(body(`<p><a href="/1">${note}</a></p>`))).toBe(0);
    expect(added(body(`<script>var note = '${note}'</script>`))).toBe(0);
  });

  it('is of the text’s own element where a sentence of it also stands elsewhere', () => {
    expect(added(`<div>${body()}<p>${note}</p></div><p>${first.slice(0, 16)}</p>`)).toBe(0);
  });

  it('is nothing on a page that does not show the text', () => {
    expect(printAround(page('<p>页面不存在</p>'), saved)).toEqual([]);
  });
});

describe('a page that a redirection led to', () => {
  const kept = [
    { url: 'https://a.example/1', print: pagePrint(other) },
    { url: 'https://a.example/2', print: saved },
    { url: 'https://a.example/3', print: [] },
  ];

  it('is where that kept page moved whose text stands there for the greater part', () => {
    expect(movedFrom(kept, `首页 ${first}${second} 页脚`)).toBe('https://a.example/2');
  });

  it('is another page when it holds none of them', () => {
    expect(movedFrom(kept, note)).toBeNull();
  });
});

it('the print of HTML is that of its text, without attributes', () => {
  const html = `<p title="${note}">${first.slice(0, 9)}<b>${first.slice(9)}</b></p>`;
  const print = new Set(htmlPrint(html));
  expect(pagePrint(first).every((hash) => print.has(hash))).toBe(true);
  expect(pagePrint(note).some((hash) => print.has(hash))).toBe(false);
});
