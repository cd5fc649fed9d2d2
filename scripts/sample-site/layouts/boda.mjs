// @ts-check
import {
  breadcrumbLinks,
  charsetMeta,
  footerLines,
  navigationItems,
  relatedItems,
  windowTitle,
  wordsFor,
} from '../furniture.mjs';
import { each, escaped, given } from '../html.mjs';

/**
 * @param {import('../sample-report').SampleBlock} block
 * @param {number} index
 * @returns {string}
 */
function bodaBlock(block, index) {
  const place = index === 0 ? 'vsbcontent_start' : '';
  switch (block.kind) {
    case 'heading':
      return `<p class="${place}" style="line-height:28px;text-indent:32px"><strong><span style="font-family:楷体_GB2312;font-size:16pt">${escaped(block.text)}</span></strong></p>`;
    case 'image':
      return `<p class="vsbcontent_img" style="text-align:center"><img width="600" src="/images/meeting.svg" vsbhref="vurl" vurl="/images/meeting.svg" alt=""></p>
${given(block.line, (line) => `<p style="text-align:center">${escaped(line)}</p>`)}
<p style="text-align:center"><span style="font-size:10.5pt">${escaped(block.caption)}</span></p>`;
    default:
      return `<p class="${place}" style="line-height:28px;text-indent:32px"><span style="font-size:16pt;font-family:仿宋_GB2312">${escaped(block.text)}</span></p>`;
  }
}

/**
 * A school's site on 博达: the text inside a form, `v_news_content`, the info line with a click counter,
 * 【打印】【关闭】 and the neighbours after it.
 * @type {import('../sample-report').Layout}
 */
export const bodaLayout = (report, setting) => {
  const say = wordsFor(report);
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head>${charsetMeta(setting)}
<title>${windowTitle(report, '-')}</title>
<!--Announced by Visual SiteBuilder 9-->
<style>body{font:16px/1.8 sans-serif;margin:0 auto;width:960px}.menu li{display:inline-block;margin-right:16px}.ny_right{width:640px;float:left}.ny_left{width:240px;float:left;background:#eef}.foot{clear:both;background:#024;color:#fff;padding:10px}</style>
</head>
<body>
<div class="top"><a href="/"><img src="/images/logo.svg" alt="logo"></a></div>
<div class="menu"><ul>${navigationItems(report)}</ul></div>
<div class="ny_left"><div class="ny_tit">${given(report.column, escaped)}</div><ul class="side">${navigationItems(report)}</ul></div>
<div class="ny_right">
<table class="winstyle1" width="100%" cellspacing="0" cellpadding="0"><tr><td nowrap>${breadcrumbLinks(report, '&gt;&gt;')}</td></tr></table>
<form name="_newscontent_fromname">
<div class="content">
<div class="content_t">${given(report.title, escaped)}</div>
${given(report.byline, (byline) => `<div class="content_zz">${escaped(byline)}</div>`)}
<div class="content_info">
${given(report.published, (published) => `${say.date}${escaped(published)}&nbsp;&nbsp;`)}
${given(report.source, (source) => `${say.informationSource}${escaped(source)}&nbsp;&nbsp;`)}
${say.clicks}<span id="dynclicks">357</span></div>
<div id="vsb_content_2" class="content_m"><div class="v_news_content">
${each(report.blocks, bodaBlock)}
${each(report.closing, (line) => `<p style="text-align:right">${escaped(line)}</p>`)}
<p class="vsbcontent_end"><br></p>
</div></div>
${each(report.tail, (line) => `<div class="content_bj">${escaped(line)}</div>`)}
<div align="center">【<a href="javascript:window.print()">${say.print}</a>】【<a href="javascript:window.close()">${say.close}</a>】</div>
<p>${say.above}<a href="/list/related-1.html">${say.relatedTitles[2]}</a></p>
<p>${say.below}<a href="/list/related-2.html">${say.relatedTitles[3]}</a></p>
</div></form>
<div class="xg"><h4>${say.related}</h4><ul>${relatedItems(report)}</ul></div>
</div>
<div class="foot">${footerLines(report)}</div>
</body></html>
`;
};
