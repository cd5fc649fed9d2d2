import { describe, expect, it } from 'vitest';
import type { FetchedPage } from '../../../entrypoints/extract/fetch-page';
import { gatherPages, type Gathered } from '../../../entrypoints/extract/gather-pages';
import { extractReport, readMainPagination } from '../../../lib/extract';
import { pageDocument } from '../../../scripts/page-document';

const site = 'http://zjj.yunxiu-yangben.gov.cn/a/';
const title = '云岫市住房和城乡建设局工作总结';
const body = (page: number): string =>
  `第${page}部分，全年开工改造老旧小区${page + 40}个，惠及居民，完成投资，各项任务有序推进，群众满意度不断提高。`;

function html(text: string, pager: string, heading = title): string {
  return `<html><head><title>${heading}</title></head><body><div class="nav"><a href="/">首页</a></div>
<h1 class="bt">${heading}</h1><div class="ly">2024-03-15 来源：局办公室</div>
<div class="TRS_Editor"><p>${text}</p><p>${text.replace('第', '其中第')}</p></div><div class="pages">${pager}</div></body></html>`;
}
const address = (page: number): string => `${site}t1_88001${page === 1 ? '' : `_${page - 1}`}.html`;
const numbers = (own: number, of: number): string =>
  Array.from({ length: of }, (_, index) => index + 1)
    .map((page) => (page === own ? `<span>${page}</span>` : `<a href="${address(page)}">${page}</a>`))
    .join(' ');
const next = (page: number): string => `<a href="${address(page + 1)}">下一页</a>`;

type MissedAnswer = Extract<FetchedPage, { status: 'missed' }>;
/** What a site answers at each address: HTML, or why it does not come. */
type Site = ReadonlyMap<string, string | MissedAnswer>;

/** Gathers from a site, beginning with the page at an address; `asked` are the addresses that were fetched. */
async function gather(pages: Site, from: string, turn: () => void = () => {}) {
  const asked: string[] = [];
  const progress: Gathered[] = [];
  const document = pageDocument(String(pages.get(from)), from);
  const extraction = extractReport(document, { url: from, charset: 'utf-8' });
  const pagination = readMainPagination(document, from);
  if (extraction.status !== 'report' || pagination === null) throw new Error('no page of several');
  const gathered = await gatherPages(
    { document, report: extraction.report, pagination },
    {
      fetchPage: async (url) => {
        asked.push(url);
        const page = pages.get(url);
        if (page === undefined) return { status: 'missed', why: 'refused' };
        if (typeof page !== 'string') return page;
        return { status: 'page', document: pageDocument(page, url), charset: 'gb18030' };
      },
      pause: async () => turn(),
      onProgress: (soFar) => progress.push(soFar),
    },
  );
  return { gathered, asked, progress };
}

const threePages: Site = new Map(
  [1, 2, 3].map((page) => [address(page), html(body(page), numbers(page, 3))]),
);

describe('gathering the pages of a report', () => {
  it('fetches the others one after the other, in order, each once', async () => {
    const { gathered, asked, progress } = await gather(threePages, address(2));
    expect(asked).toEqual([address(1), address(3)]);
    expect(gathered.pages.map(({ page }) => page)).toEqual([2, 1, 3]);
    expect(gathered).toMatchObject({ missed: [], of: 3 });
    expect(progress.map(({ pages }) => pages.length)).toEqual([1, 2, 3]);
  });

  it('follows 下一页 where no page tells how many there are', async () => {
    const chain: Site = new Map([
      [address(1), html(body(1), next(1))],
      [address(2), html(body(2), next(2))],
      [address(3), html(body(3), `<a href="${address(2)}">上一页</a>`)],
    ]);
    const { gathered } = await gather(chain, address(1));
    expect(gathered.pages.map(({ page }) => page)).toEqual([1, 2, 3]);
    expect(gathered).toMatchObject({ missed: [], of: 3 });
  });

  it('names a page that does not come and fetches those behind it', async () => {
    const pages = new Map(threePages);
    pages.set(address(2), { status: 'missed', why: 'no-answer' });
    const { gathered } = await gather(pages, address(1));
    expect(gathered.pages.map(({ page }) => page)).toEqual([1, 3]);
    expect(gathered.missed).toEqual([{ page: 2, why: 'no-answer' }]);
  });

  it.each([
    ['another report', html(body(2), numbers(2, 3), '枕溪县供水保障情况通报')],
    ['the same text again', html(body(1), numbers(1, 3))],
    ['no text', html('', '')],
    [
      'another template',
      `<main class="x"><section class="y" id="z"><h1>${title}</h1><p>${body(2)}</p></section></main>`,
    ],
  ])('does not take %s for a page of it', async (_, page) => {
    const pages = new Map(threePages);
    pages.set(address(2), page);
    const { gathered } = await gather(pages, address(1));
    expect(gathered.missed).toEqual([{ page: 2, why: 'no-part' }]);
    expect(gathered.pages.map(({ page: number }) => number)).toEqual([1, 3]);
  });

  it('names pages that nothing leads to', async () => {
    const pages: Site = new Map<string, string | MissedAnswer>([
      [address(1), html(body(1), `<a href="${address(2)}">2</a> <a href="${address(4)}">4</a> ${next(1)}`)],
      [address(2), { status: 'missed', why: 'refused' }],
      [address(4), html(body(4), `<a href="${address(1)}">1</a> <a href="${address(2)}">2</a>`)],
    ]);
    const { gathered } = await gather(pages, address(1));
    expect(gathered.missed).toEqual([
      { page: 2, why: 'refused' },
      { page: 3, why: 'no-address' },
    ]);
  });

  it('ends a pager without an end', async () => {
    const endless = new Map(
      Array.from({ length: 80 }, (_, index) => [address(index + 1), html(body(index + 1), next(index + 1))]),
    );
    const { gathered } = await gather(endless, address(1));
    expect(gathered.pages).toHaveLength(50);
    expect(gathered.missed).toEqual([{ page: 51, why: 'too-many' }]);
  });

  it('ends at once when it is cancelled', async () => {
    let pauses = 0;
    const cancelAtSecond = (): void => {
      if (++pauses === 2) throw new DOMException('cancelled', 'AbortError');
    };
    await expect(gather(threePages, address(1), cancelAtSecond)).rejects.toThrow('cancelled');
  });
});
