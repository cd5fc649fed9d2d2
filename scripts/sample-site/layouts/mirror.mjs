// @ts-check
import { charsetMeta, relatedItems, wordsFor } from '../furniture.mjs';
import { each, escaped, given } from '../html.mjs';

/**
 * @param {import('../sample-report').SampleBlock} block
 * @returns {string}
 */
function mirrorBlock(block) {
  if (block.kind !== 'image') return `<p>${escaped(block.text)}</p>`;
  return `<p><img src="/images/meeting.svg"></p>${given(block.line, (line) => `<p>${escaped(line)}</p>`)}<p>${escaped(block.caption)}</p>`;
}

/**
 * A mirror that lives on stolen texts: links of its own trade around the report, and inside the container too.
 * @type {import('../sample-report').Layout}
 */
export const mirrorLayout = (report, setting) => {
  const say = wordsFor(report);
  return `<!DOCTYPE html>
<html><head>${charsetMeta(setting)}
<title>${given(report.title, (title) => `${escaped(title)},免費范文下載-`)}${escaped(report.siteName)}</title>
<meta name="keywords" content="免費范文下載,購彩大廳,范文大全">
<meta name="description" content="免費范文下載">
</head>
<body>
<div style="display:none"><a href="/list/spam-1.html">购彩大厅</a><a href="/list/spam-2.html">彩票平台在線觀看</a></div>
<div class="header"><h2><a href="/">${escaped(report.siteName)}</a></h2><ul>
${each(['免費范文', '在線范文', '高清范文', '范文排行'], (word, index) => `<li><a href="/list/${index}.html">${word}</a></li>`)}
</ul></div>
<div class="main">
<div class="pos">${report.breadcrumb.map((step) => `<a href="/">${escaped(step)}</a>`).join('&gt;')}</div>
${given(report.title, (title) => `<h1>${escaped(title)}</h1>`)}
${given(report.byline, (byline) => `<p class="byline">${escaped(byline)}</p>`)}
<div class="info">${given(report.published, (published) => `<span>時間：${escaped(published)}</span>`)}${given(report.source, (source) => `<span>來源：${escaped(source)}</span>`)}<span>${say.visits}8864</span></div>
<div class="article-content">
<p><a href="/list/spam-3.html">购彩大厅_彩票平台_真人娱乐城_在线观看_www.fanwen.example</a></p>
${each(report.blocks, mirrorBlock)}
${each(report.closing, (line) => `<p>${escaped(line)}</p>`)}
<p><a href="/list/spam-4.html">在线电影_购彩大厅_百家乐_彩票平台</a></p>
</div>
${each(report.tail, (line) => `<p class="tail">${escaped(line)}</p>`)}
<div class="tuijian"><h3>${say.related}</h3><ul>${relatedItems(report)}</ul></div>
</div>
<div class="footer">Copyright &copy; ${escaped(report.siteName)} <a href="/sitemap.xml">網站地圖</a></div>
</body></html>
`;
};
