import type { Page } from '@playwright/test';

/** What the page's own script offers to tests. */
interface LongPageWindow {
  readonly addParagraph: (html: string) => void;
}

/** Sentences of invented places; `{n}` tells the paragraphs apart. */
const sentences = [
  '青溪镇第{n}网格的干部走村入户，',
  '<b>登</b>记隐患{n}处，其中<b>发</b>展<i>面</i>粉厂{n}家；',
  '<a href="/后台/{n}?区=里" title="查看后续进展{n}">以后</a>逐户复查，',
  '干净的水已经通到{n}户。',
];

function paragraphs(count: number): string {
  return Array.from(
    { length: count },
    (_, n) => `<p>${sentences.join('').replaceAll('{n}', String(n + 1))}</p>`,
  ).join('\n');
}

/** A page of some 2,000 text nodes in Simplified, with everything that no conversion may touch. */
const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>青溪镇工作简报</title></head>
<body><h1 id="title">青溪镇组织干部排查隐患</h1>
<div id="list">${paragraphs(220)}</div>
<p id="split">村里的<b>理</b>发店和头<em>发</em>。</p>
<pre id="code">let 变量 = '后台';</pre>
<p>运行 <code>启动 --详细</code> 即可</p>
<div id="edited" contenteditable>我正在写的总结</div>
<p id="draft">可以编辑的发言稿</p>
<textarea id="area" placeholder="请输入意见">我写的意见</textarea>
<input id="field" placeholder="搜索关键词" value="区长">
<select id="choice"><option>台湾</option><option value="1">后备干部</option></select>
<p translate="no">国药<span translate="yes">门诊</span></p>
<p class="notranslate">东风汽车</p>
<p lang="ja">学校の対応<span lang="zh">对应</span></p>
<img alt="干部在发言" src="data:,">
<div id="live"></div>
<script>
  window.addParagraph = (html) => document.getElementById('live').insertAdjacentHTML('beforeend', html);
</script>
</body></html>`;

/** Opens the page at an address of the sample site, so that the extension meets it as any other. */
export async function openLongPage(page: Page, siteUrl: string): Promise<void> {
  const url = `${siteUrl}/long-page.html`;
  await page.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto(url);
}

/** The page's markup as it stands, without the hint that we may have put beside its body. */
export function markup(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [
    document.documentElement.lang,
    document.head.outerHTML,
    document.body.outerHTML,
  ]);
}

export function addParagraph(page: Page, added: string): Promise<void> {
  return page.evaluate((piece) => (globalThis as unknown as LongPageWindow).addParagraph(piece), added);
}

export function countTexts(page: Page): Promise<number> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let count = 0;
    while (walker.nextNode() !== null) if (walker.currentNode.nodeValue?.trim() !== '') count++;
    return count;
  });
}
