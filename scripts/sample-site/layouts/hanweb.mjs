// @ts-check
import {
  breadcrumbLinks,
  charsetMeta,
  footerLines,
  governmentMeta,
  navigationItems,
  relatedItems,
  shareLinks,
  wordsFor,
} from '../furniture.mjs';
import { each, escaped, given } from '../html.mjs';

/**
 * @param {import('../sample-report').SampleBlock} block
 * @returns {string}
 */
function hanwebBlock(block) {
  switch (block.kind) {
    case 'heading':
      return `<p style="text-indent:2em;"><span style="font-family:黑体">${escaped(block.text)}</span></p>`;
    case 'image':
      return `<p style="text-align:center;"><img src="/images/meeting.svg" border="0" alt=""><br>${given(block.line, (line) => `${escaped(line)}<br>`)}${escaped(block.caption)}</p>`;
    default:
      return `<p style="text-indent:2em;">${escaped(block.text)}</p>`;
  }
}

/**
 * A county's site on 大汉: the text in a table between generator comments, `#zoom` and `bt_content`, the column's
 * name as the only heading where a report has no title.
 * @type {import('../sample-report').Layout}
 */
export const hanwebLayout = (report, setting) => {
  const say = wordsFor(report);
  const heading = report.title ?? report.column;
  return `<html>
<head>
${charsetMeta(setting)}
<title>${escaped(report.siteName)}${given(report.column, (column) => ` ${escaped(column)}`)}${given(report.title, (title) => ` ${escaped(title)}`)}</title>
${governmentMeta('SiteName', report.siteName)}
${governmentMeta('ColumnName', report.column)}
${governmentMeta('ArticleTitle', report.title)}
${governmentMeta('PubDate', report.published)}
${governmentMeta('contentSource', report.source)}
<style>body{font:15px/1.9 serif}table{margin:0 auto}.menu li{display:inline-block;margin-right:12px}.title{font-size:24px;text-align:center}</style>
</head>
<body>
<div id="hiddenLocation" style="display:none;"><span id="ss_webid">1</span><span id="col1_name">${given(report.column, escaped)}</span></div>
<div class="menu"><ul>${navigationItems(report)}</ul></div>
<table width="1000" border="0" cellpadding="0" cellspacing="0"><tr><td class="dqwz">${breadcrumbLinks(report, ' &gt; ')}</td></tr></table>
<table width="1000" align="center" id="article" cellpadding="0" cellspacing="0">
<tr><td class="title" align="center"><!--<$[标题]>begin-->${given(heading, escaped)}<!--<$[标题]>end--></td></tr>
${given(report.byline, (byline) => `<tr><td align="center" class="fbt">${escaped(byline)}</td></tr>`)}
<tr><td align="center" class="xxly"><table width="100%"><tr>
${given(report.published, (published) => `<td>日期: ${escaped(published)}</td>`)}
${given(report.source, (source) => `<td>${say.informationSource}${escaped(source)}</td>`)}
<td>${say.visits}<script>document.write('88')</script></td><td>${say.typeSize}[ <a href="javascript:doZoom(18)">大</a> <a href="javascript:doZoom(16)">中</a> <a href="javascript:doZoom(14)">小</a> ]</td></tr></table></td></tr>
<tr><td class="bt_content"><div id="zoom"><!--ZJEG_RSS.content.begin-->
${each(report.blocks, hanwebBlock)}
${each(report.closing, (line) => `<p style="text-align:right;">${escaped(line)}</p>`)}
<!--ZJEG_RSS.content.end--></div></td></tr>
<tr><td><ul class="zrbj">${each(report.tail, (line) => `<li>${escaped(line)}</li>`)}</ul></td></tr>
<tr><td align="right">${shareLinks(report)} <a href="javascript:window.print()">【${say.print}】</a> <a href="javascript:window.close()">${say.close}</a></td></tr>
<tr><td><strong>${say.related}</strong><ul>${relatedItems(report)}</ul></td></tr>
</table>
<table width="1000"><tr><td align="center">${footerLines(report)}</td></tr></table>
</body>
</html>
`;
};
