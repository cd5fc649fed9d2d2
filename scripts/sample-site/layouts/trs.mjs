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
function trsBlock(block) {
  switch (block.kind) {
    case 'heading':
      return `<p style="text-indent: 2em"><strong><font face="黑体">${escaped(block.text)}</font></strong></p>`;
    case 'image':
      return `<p align="center"><img src="/images/meeting.svg" width="600" height="400" alt="" OLDSRC="W020200225.jpg"></p>
${given(block.line, (line) => `<p align="center">${escaped(line)}</p>`)}
<p align="center"><font color="#0000ff" size="2">${escaped(block.caption)}</font></p>`;
    default:
      return `<p style="text-indent: 2em">　　${escaped(block.text)}</p>`;
  }
}

/**
 * A government site on TRS WCM: the government meta set, an info line with sizes and visits, the body in
 * `TRS_Editor` with its own style element, editors and a QR code after it.
 * @type {import('../sample-report').Layout}
 */
export const trsLayout = (report, setting) => {
  const say = wordsFor(report);
  return `<!DOCTYPE html>
<html>
<head>
${charsetMeta(setting)}
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>${windowTitle(report, '_')}</title>
${governmentMeta('SiteName', report.siteName)}
${governmentMeta('SiteDomain', 'www.yangben.example')}
${governmentMeta('SiteIDCode', '0000000000')}
${governmentMeta('ColumnName', report.column)}
${governmentMeta('ColumnType', null)}
${governmentMeta('ArticleTitle', report.title)}
${governmentMeta('PubDate', report.published)}
${governmentMeta('ContentSource', report.source)}
${governmentMeta('Author', null)}
<style>body{font:16px/1.8 serif;margin:0}.wrap{width:960px;margin:0 auto}.nav li,.share a{display:inline-block;margin-right:16px}.header,.footer{background:#a52a2a;color:#fff;padding:12px}.nav a{color:#fff}h1{text-align:center}.xl-info{text-align:center;color:#666;border-bottom:1px solid #ccc}</style>
</head>
<body>
<div class="header"><div class="wrap"><div class="logo"><a href="/"><img src="/images/logo.svg" alt="${escaped(report.siteName)}"></a></div>
<div class="search"><input type="text" value="${say.search}"></div>
<ul class="nav">${navigationItems(report)}</ul></div></div>
<div class="wrap">
<div class="location">${report.breadcrumb.length > 0 ? `${say.position}${breadcrumbLinks(report, '&nbsp;&gt;&nbsp;')}` : ''}</div>
<div class="xl">
${given(report.title, (title) => `<div class="xl-title"><h1>${escaped(title)}</h1></div>`)}
${given(report.byline, (byline) => `<div class="xl-author">${escaped(byline)}</div>`)}
<div class="xl-info">
${given(report.published, (published) => `<span class="date">${say.date}${escaped(published)}</span>`)}
${given(report.source, (source) => `<span class="source">${say.source}${escaped(source)}</span>`)}
<span>${say.visits}<em id="visits">1024</em></span><span class="size">${say.size}</span>
<span><a href="javascript:window.print()">${say.print}</a></span></div>
<div class="xl-content" id="content">
<div class="TRS_Editor"><style type="text/css">.TRS_Editor P{line-height:2;font-size:12pt;}.TRS_Editor TD{line-height:1.5;}</style>
<div class="Custom_UnionStyle">
${each(report.blocks, trsBlock)}
${each(report.closing, (line) => `<p align="right">${escaped(line)}</p>`)}
</div></div>
</div>
${each(report.tail, (line) => `<div class="xl-editor">${escaped(line)}</div>`)}
<div class="ewm"><img src="/images/code.svg" alt=""><p>${say.scan}</p></div>
<div class="share">${shareLinks(report)} <a href="javascript:window.close()">${say.close}</a></div>
<div class="updown"><p>${say.previous}<a href="/list/related-1.html">${say.relatedTitles[0]}</a></p>
<p>${say.next}<a href="/list/related-2.html">${say.relatedTitles[1]}</a></p></div>
<div class="xgwz"><h3>${say.related}</h3><ul>${relatedItems(report)}</ul></div>
</div></div>
<div class="footer"><div class="wrap">${footerLines(report)}</div></div>
</body>
</html>
`;
};
