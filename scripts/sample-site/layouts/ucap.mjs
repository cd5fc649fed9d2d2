// @ts-check
import {
  breadcrumbLinks,
  charsetMeta,
  footerLines,
  governmentMeta,
  navigationItems,
  relatedItems,
  shareLinks,
  windowTitle,
  wordsFor,
} from '../furniture.mjs';
import { each, escaped, given } from '../html.mjs';

/**
 * @param {import('../sample-report').SampleBlock} block
 * @returns {string}
 */
function ucapBlock(block) {
  switch (block.kind) {
    case 'heading':
      return `<p style="text-indent: 2em; text-align: justify;"><span style="font-weight: bold;">${escaped(block.text)}</span></p>`;
    case 'image':
      return `<p style="text-align: center;"><img src="/images/meeting.svg" alt="" style="max-width: 100%;"></p>
${given(block.line, (line) => `<p style="text-align: center;">${escaped(line)}</p>`)}
<p style="text-align: center;"><span style="font-size: 14px;">${escaped(block.caption)}</span></p>`;
    default:
      return `<p style="text-indent: 2em; text-align: justify;"><span style="font-family: 宋体;">${escaped(block.text)}</span></p>`;
  }
}

/**
 * A department's site on UCAP: `pages_content`, `#UCAP-CONTENT`, a phone header beside the desktop one.
 * @type {import('../sample-report').Layout}
 */
export const ucapLayout = (report, setting) => {
  const say = wordsFor(report);
  return `<!doctype html>
<html lang="zh-CN">
<head>
${charsetMeta(setting)}
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${windowTitle(report, ' - ')}</title>
${governmentMeta('ArticleTitle', report.title)}
${governmentMeta('PubDate', report.published)}
${governmentMeta('ColumnName', report.column)}
${governmentMeta('ContentSource', report.source)}
<style>body{font:17px/1.9 sans-serif;margin:0}.content{max-width:900px;margin:0 auto}.header_phone{display:none}.header_nav li{display:inline-block;margin-right:14px}.pages-date,.footer{color:#555}@media(max-width:600px){.header_phone{display:block}.header{display:none}}</style>
</head>
<body>
<div class="header"><div class="header_nav"><ul>${navigationItems(report)}</ul></div></div>
<div class="header_phone"><ul>${navigationItems(report)}</ul></div>
<div class="content">
<div class="BreadcrumbNav">${report.breadcrumb.length > 0 ? `${say.position}${breadcrumbLinks(report, ' &gt; ')}` : ''}</div>
<div class="article oneColumn pub_border">
${given(report.title, (title) => `<h1>${escaped(title)}</h1>`)}
${given(report.byline, (byline) => `<h2 class="subtitle">${escaped(byline)}</h2>`)}
<div class="pages-date">${given(report.published, escaped)}
${given(report.source, (source) => `<span class="font">${say.source}${escaped(source)}</span>`)}
<span class="font">【${say.typeSize}<a href="#l">大</a> <a href="#m">中</a> <a href="#s">小</a>】</span><span class="font pc"><a href="javascript:window.print()">${say.shortPrint}</a></span>
<div class="share">${shareLinks(report)}</div></div>
<div class="pages_content mhide" id="UCAP-CONTENT">
${each(report.blocks, ucapBlock)}
${each(report.closing, (line) => `<p style="text-align: right;">${escaped(line)}</p>`)}
</div>
${each(report.tail, (line) => `<div class="editor"><span>${escaped(line)}</span></div>`)}
<div class="qr"><img src="/images/code.svg" alt=""><span>${say.scan}</span></div>
</div>
<div class="related"><div class="related_tit">${say.related}</div><ul class="list">${relatedItems(report)}</ul></div>
</div>
<div class="footer">${footerLines(report)}</div>
</body>
</html>
`;
};
