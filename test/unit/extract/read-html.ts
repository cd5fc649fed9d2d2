import { extractReport } from '../../../lib/extract';
import type { Extraction, Report } from '../../../lib/report';
import { readPageLines } from '../../../lib/extract/page/page-lines';
import { readPageTree, type PageTree } from '../../../lib/extract/page/page-tree';
import type { Line } from '../../../lib/extract/line';
import { pageDocument } from '../../../scripts/page-document';

export const siteUrl = 'https://www.yunxi.example/gzdt/202003/t20200305_1001.html';

export function extractHtml(html: string, url: string | null = siteUrl): Extraction {
  return extractReport(pageDocument(html, url), { url, charset: 'utf-8' });
}

/** The report of a page; fails when the page gives none. */
export function reportOfHtml(html: string, url: string | null = siteUrl): Report {
  const extraction = extractHtml(html, url);
  if (extraction.status !== 'report') throw new Error(`nothing: ${extraction.reason.kind}`);
  return extraction.report;
}

export function treeOfHtml(html: string, keepHidden = false): PageTree {
  return readPageTree(pageDocument(html, null).documentElement, keepHidden);
}

export function linesOfHtml(html: string): readonly Line[] {
  return readPageLines(treeOfHtml(html));
}

/** A paragraph of the genre, long enough to be a body's. */
export const paragraph =
  '云溪县水务局坚持把防汛工作摆在突出位置，成立工作专班，压实各级责任，组织党员干部深入一线巡堤查险，确保安全度汛。';

/** A second one: a text that stands twice is taken for the bodies of phone and desktop. */
export const secondParagraph =
  '下一步，县水务局将持续加强巡查值守，完善应急预案，备足抢险物资，以实际行动守护群众生命财产安全。';

/** A page in the usual order: nav, title, info line, body, furniture. */
export function articlePage(parts: {
  title?: string;
  head?: string;
  info?: string;
  body?: string;
  after?: string;
}): string {
  const title = parts.title ?? '云溪县水务局扎实做好防汛工作';
  return `<!doctype html><html><head><title>${title}_云溪县人民政府</title>${parts.head ?? ''}</head><body>
<div class="nav"><a href="/">首页</a> <a href="/zwgk/">政务公开</a> <a href="/gzdt/">工作动态</a></div>
<div class="main"><h1>${title}</h1>
<div class="info">${parts.info ?? '发布时间：2020-03-05 09:30　来源：云溪日报　【字体：大 中 小】'}</div>
<div class="text">${parts.body ?? `<p>${paragraph}</p><p>${secondParagraph}</p>`}</div>
${parts.after ?? ''}</div>
<div class="footer">主办：云溪县人民政府　云ICP备00000000号</div></body></html>`;
}
