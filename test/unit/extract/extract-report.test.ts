import { describe, expect, it } from 'vitest';
import { blockText, flatText } from '../../../lib/report';
import { pageDocument } from '../../../scripts/page-document';
import { extractReport } from '../../../lib/extract';
import { articlePage, extractHtml, paragraph, secondParagraph, reportOfHtml, siteUrl } from './read-html';

const textOf = (html: string): string => flatText(reportOfHtml(html).blocks);

describe('extractReport', () => {
  it('gives the text alone, and names everything else', () => {
    const report = reportOfHtml(
      articlePage({
        after:
          '<div class="bdsharebuttonbox">分享到：微信 微博</div><p>【打印本页】【关闭窗口】</p><p>上一篇：<a href="/1">某局召开会议</a></p>',
      }),
    );
    expect(report.blocks.map(blockText)).toEqual([paragraph, secondParagraph]);
    expect(report.removals.map(({ rule }) => rule)).toEqual(['before-body', 'after-body']);
    expect(report).toMatchObject({
      siteName: '云溪县人民政府',
      url: siteUrl,
      charset: 'utf-8',
      warnings: [],
      extractor: { name: 'report' },
    });
  });

  it('names removals within the body', () => {
    const body = `<p>${paragraph}</p><div class="share">分享到：</div><p>${secondParagraph}</p><p>责任编辑：李四</p><p>扫一扫在手机打开当前页</p><div style="display:none">暗</div>`;
    const { blocks, removals } = reportOfHtml(articlePage({ body }));
    expect(blocks).toHaveLength(2);
    expect(removals).toContainEqual({ rule: 'share', characters: 4, sample: '分享到：' });
    expect(removals).toContainEqual({ rule: 'credits', characters: 7, sample: '责任编辑：李四' });
    expect(removals).toContainEqual({ rule: 'qr-code', characters: 11, sample: '扫一扫在手机打开当前页' });
    expect(removals).toContainEqual({ rule: 'hidden', characters: 1, sample: '暗' });
  });

  it('loses no text: what is not in the body is among the removals', () => {
    const html = articlePage({
      body: `<p>${paragraph}</p><p>责任编辑：李四</p>`,
      after: '<p>相关链接</p><ul><li><a href="/1">县政府召开第五次常务会议</a></li></ul>',
    });
    const { blocks, removals } = reportOfHtml(html);
    const kept = blocks.reduce((sum, block) => sum + blockText(block).length, 0);
    const taken = removals.reduce((sum, { characters }) => sum + characters, 0);
    const document = pageDocument(html, null);
    document.querySelector('title')?.remove();
    const visible = (document.documentElement.textContent ?? '').replace(/\s+/g, '').length;
    expect(kept + taken).toBeGreaterThanOrEqual(visible);
  });

  it('reads a body of line breaks', () => {
    const body = `　　${paragraph}<br>\n<br>　　${secondParagraph}<br>`;
    expect(textOf(articlePage({ body }))).toBe(`${paragraph}\n${secondParagraph}`);
  });

  it('keeps a short text against many links', () => {
    const body = '<p>6月18日，云溪县残联班子成员分组走访慰问困难残疾人家庭15户，送去慰问金和生活用品。</p>';
    const links = Array.from(
      { length: 30 },
      (_, index) => `<li><a href="/${index}">县政府召开第${index}次常务会议研究工作</a></li>`,
    );
    const html = articlePage({
      title: '云溪县残联走访慰问',
      body,
      after: `<div><h3>相关新闻</h3><ul>${links.join('')}</ul></div>`,
    });
    expect(textOf(html)).toMatch(/^6月18日，.*生活用品。$/);
  });

  it('takes the fuller of two bodies, once', () => {
    const phone = `<div class="wap"><p>${paragraph}</p></div>`;
    const desktop = `<div class="pc"><p>${paragraph}</p><p>${secondParagraph}</p></div>`;
    expect(textOf(articlePage({ body: phone + desktop }))).toBe(`${paragraph}\n${secondParagraph}`);
    expect(textOf(articlePage({ body: desktop + phone }))).toBe(`${paragraph}\n${secondParagraph}`);
  });
  it('reads a body that a script would have shown', () => {
    expect(
      textOf(
        articlePage({
          body: `<div id="zoom" style="display:none"><p>${paragraph}</p><p>${secondParagraph}</p></div>`,
        }),
      ),
    ).toBe(`${paragraph}\n${secondParagraph}`);
  });

  it('reads a body that stands in one cell with other things', () => {
    const links = '<a href="/1">县政府召开第五次常务会议研究工作</a><br>'.repeat(20);
    const html = `<title>云溪县水务局扎实做好防汛工作</title><table><tr><td>云溪县水务局扎实做好防汛工作<br>来源：云溪网 2020-03-05<p>${paragraph}<p>${secondParagraph}<table><tr><td>${links}</td></tr></table></td></tr></table>`;
    expect(textOf(html)).toBe(`${paragraph}\n${secondParagraph}`);
  });

  it('keeps the cells of a table at the end', () => {
    const table =
      '<table><tr><td>区域</td><td>数量</td></tr><tr><td>东镇</td><td>12</td></tr><tr><td>西镇</td><td>7</td></tr></table>';
    const blocks = reportOfHtml(articlePage({ body: `<p>${paragraph}</p>${table}` })).blocks;
    expect(blocks.at(-1)).toEqual({
      kind: 'table',
      rows: [
        ['区域', '数量'],
        ['东镇', '12'],
        ['西镇', '7'],
      ],
    });
  });

  it('says when a report is pictures only', () => {
    const report = reportOfHtml(
      articlePage({ title: '一图读懂防汛工作', body: '<p><img src="1.jpg"></p><p><img src="2.jpg"></p>' }),
    );
    expect(report.blocks.map(({ kind }) => kind)).toEqual(['figure', 'figure']);
    expect(report.warnings).toContainEqual({ kind: 'image-only', images: 2 });
  });

  it('says that a report goes on on other pages', () => {
    const after =
      '<div>1 <a href="t20200305_1001_1.html">2</a> <a href="t20200305_1001_2.html">3</a> <a href="t20200305_1001_1.html">下一页</a></div>';
    expect(reportOfHtml(articlePage({ after })).warnings).toContainEqual({
      kind: 'several-pages',
      page: 1,
      of: 3,
    });
  });

  it('reads frames that may be read, when they hold the body', () => {
    const inner = articlePage({}).replaceAll('"', '&quot;');
    const report = reportOfHtml(`<title>云溪县</title><div>首页</div><iframe srcdoc="${inner}"></iframe>`);
    expect(report.blocks).toHaveLength(2);
    expect(report.metadata.title?.value).toBe('云溪县水务局扎实做好防汛工作');
  });

  it('passes over frames of other sites', () => {
    const document = pageDocument(`${articlePage({})}<iframe src="https://b.example/"></iframe>`, siteUrl);
    const frame = document.querySelector('iframe');
    if (frame === null) throw new Error('the page has a frame');
    Object.defineProperty(frame, 'contentDocument', {
      get: () => {
        throw new Error('another origin');
      },
    });
    expect(extractReport(document, { url: siteUrl, charset: null }).status).toBe('report');
  });

  it('does not change the document', () => {
    for (const html of [
      articlePage({}),
      '<article><p>The council met on Monday, and it agreed to fund the library again.</p></article>'.repeat(
        4,
      ),
    ]) {
      const document = pageDocument(html, siteUrl);
      const before = document.toString();
      extractReport(document, { url: siteUrl, charset: null });
      expect(document.toString()).toBe(before);
    }
  });

  it('reads another kind of page by the fallback', () => {
    const sentence =
      'The council met on Monday, and it agreed to fund the library for another year, after a long debate. ';
    const report = reportOfHtml(
      `<title>Library saved</title><article><h1>Library saved</h1>${`<p>${sentence.repeat(3)}</p>`.repeat(4)}</article>`,
    );
    expect(report.extractor.name).toBe('fallback');
    expect(report.warnings).toContainEqual({ kind: 'fallback-extractor' });
    expect(flatText(report.blocks)).toContain('agreed to fund');
  });

  it.each([
    ['no text', '<title>云溪</title><div><img src="a.gif"></div>', 'no-text'],
    ['an empty page', '', 'no-text'],
    [
      'a list of pages',
      `<title>工作动态</title><ul>${'<li><a href="/1">县政府召开第五次常务会议研究工作</a> 2020-03-05</li>'.repeat(20)}</ul>`,
      'list-page',
    ],
  ])('gives nothing for %s', (_, html, reason) => {
    expect(extractHtml(html)).toEqual({ status: 'nothing', reason: { kind: reason } });
  });

  it.each([
    ['nesting', `${'<div>'.repeat(20_000)}<p>${paragraph.repeat(3)}</p>`, 'too-deep'],
    ['size', `<h1>云溪县防汛</h1><p>${paragraph.repeat(60_000)}</p>`, 'too-large'],
    ['many elements', `<h1>云溪县防汛</h1>${`<p>${paragraph}</p>`.repeat(60_000)}`, 'too-large'],
  ])(
    'ends with a part and a warning on adversarial %s',
    (_, html, why) => {
      const report = reportOfHtml(html);
      expect(report.warnings).toContainEqual({ kind: 'partial', why });
      expect(flatText(report.blocks)).toContain(paragraph);
    },
    60_000,
  );

  it('resolves addresses from the base of the page, and keeps canonical and language', () => {
    const head =
      '<base href="https://b.example/c/"><link rel="canonical" href="d.html"><meta http-equiv="Content-Language" content="zh-TW">';
    const report = reportOfHtml(
      articlePage({ head, body: `<p>${paragraph}<a href="e.pdf">附件</a></p><p>${secondParagraph}</p>` }),
    );
    expect(report).toMatchObject({ canonicalUrl: 'https://b.example/c/d.html', language: 'zh-TW' });
    const [first] = report.blocks;
    expect(first !== undefined && 'marks' in first ? first.marks : []).toContainEqual(
      expect.objectContaining({ href: 'https://b.example/c/e.pdf' }),
    );
  });

  it('reads a text whose wrapper is named like furniture', () => {
    const html = articlePage({})
      .replace('<div class="main">', '<div class="header"><div class="main">')
      .replace('<div class="footer">', '</div><div class="footer">');
    expect(textOf(html)).toBe(`${paragraph}\n${secondParagraph}`);
  });

  it('does not take the addresses in a footer for a short text', () => {
    const footer = `<div class="foot"><p>地址：云溪县康定路151号1楼，邮政编码：000000。</p><p>办公时间：周一至周五上午8时至12时，下午2时至5时，节假日除外。</p></div>`;
    const html = articlePage({
      title: '云溪县开展宣传',
      body: '<p>男孩女孩一样好，尊重多元，共同营造友善环境，人人有责。</p>',
      after: footer,
    });
    expect(textOf(html)).toBe('男孩女孩一样好，尊重多元，共同营造友善环境，人人有责。');
  });

  it('reads a body whose bytes were decoded twice, for a mend to bring back', () => {
    const misread = [...new TextEncoder().encode(paragraph)]
      .map((byte) => String.fromCharCode(byte))
      .join('');
    const report = reportOfHtml(articlePage({ body: `<p>${misread}</p>` }));
    expect(report.extractor.name).toBe('report');
    expect(report.metadata.source?.value).toBe('云溪日报');
  });
});
