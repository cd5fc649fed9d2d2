import { describe, expect, it } from 'vitest';
import { extractReport } from '../../../lib/extract';
import { flatText } from '../../../lib/report';
import { pageDocument } from '../../../scripts/page-document';

const url = 'https://www.yunxiu-yangben.gov.cn/gzdt/t1_88.html';
const sentence = '镇党委认真落实上级部署，组织党员干部下沉一线，累计走访群众320户，帮助解决困难46件。';
const report = `<p>${sentence.repeat(4)}</p>`;
const megabytes = (count: number, text: string): string =>
  text.repeat(Math.ceil((count * 1_000_000) / text.length));

/** Pages on which something that is done for each of many things once was done for all of them again. */
const shapes: Readonly<Record<string, string>> = {
  'containers inside containers, each with a line': megabytes(3, `<div class="content"><p>${sentence}</p>`),
  'nameless elements inside each other, each with a line': megabytes(3, `<div>${sentence}`),
  'publication tables without end in one container': `<div id="zoom">${megabytes(
    1,
    '<table><tr><td>索引号：</td><td>1</td></tr><tr><td>文号：</td><td>2</td></tr><tr><td>分类：</td><td>3</td></tr></table>',
  )}${report}</div>`,
  'one table of data': `<table>${megabytes(1, '<tr><td>甲</td><td>乙</td><td>3</td></tr>')}</table>${report}`,
  'spans of sixty rows and columns': `<table>${megabytes(1, '<tr><td colspan=60 rowspan=60>甲</td></tr>')}</table>`,
  'white space': `<p>${megabytes(5, '　 \u00a0')}</p>`,
  'white space in an English text': `<p>The bridge was opened.${megabytes(2, '\u00a0 ')}It is long, they said.</p>`,
  'a title element': `<title>${megabytes(5, '碧川县_')}</title>${report}`,
  'a heading': `<h1>${megabytes(1, '碧川县')}</h1>${report}`,
  'labels on one line': `<p>${megabytes(2, '来源：作者：')}</p>${report}`,
  'links to the next page': megabytes(3, '<a href="t1_88_2.html">下一页</a>'),
  'open brackets': `<p>${megabytes(3, '（（（((【【')}</p>`,
  'dates on one line': `<p>${megabytes(3, '2024-01-02 ')}</p>`,
  'the same paragraph': megabytes(5, report),
};

describe('a page made to take long', () => {
  it.each(Object.entries(shapes))(
    'ends: %s',
    (_, body) => {
      const extraction = extractReport(pageDocument(`<!doctype html><body>${body}</body>`, url), {
        url,
        charset: 'utf-8',
      });
      if (extraction.status === 'report') expect(flatText(extraction.report.blocks)).not.toBe('');
      else expect(extraction.reason.kind).toMatch(/^(?:no-text|list-page)$/);
    },
    30_000,
  );

  it('says that it is only a part', () => {
    const whole = pageDocument(`<!doctype html><body>${megabytes(5, report)}</body>`, url);
    const extraction = extractReport(whole, { url, charset: 'utf-8' });
    expect(extraction.status === 'report' && extraction.report.warnings).toContainEqual({
      kind: 'partial',
      why: 'too-large',
    });
  }, 30_000);
});
