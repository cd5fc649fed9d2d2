// @ts-check
import {
  breadcrumbLinks,
  charsetMeta,
  footerLines,
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
function journalBlock(block) {
  switch (block.kind) {
    case 'heading':
      return `<p>\n\t<strong>${escaped(block.text)}</strong></p>`;
    case 'image':
      return `<p style="text-align: center;">\n\t<img src="/images/meeting.svg" alt=""></p>${given(block.line, (line) => `<p class="desc">${escaped(line)}</p>`)}<p class="desc">${escaped(block.caption)}</p>`;
    default:
      return `<p>\n\t${escaped(block.text)}</p>`;
  }
}

/**
 * A party journal's site: the submission address and search over everything, the source and the date in one run
 * (“來源:旗幟網2021年10月21日16:45”), and the editor with the approvers in one bracket at the end.
 * @type {import('../sample-report').Layout}
 */
export const partyJournalLayout = (report, setting) => {
  const say = wordsFor(report);
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
${charsetMeta(setting)}
<title>${windowTitle(report, '--')}</title>
<meta name="keywords" content="">
<style>body{font:16px/2 serif;width:980px;margin:0 auto}h1{text-align:center}.sou,.author{text-align:center;color:#555}.show_text p{text-indent:2em}.edit{text-align:right}.foot{border-top:3px solid #c00}</style>
</head>
<body>
<div class="header"><span>${say.mailbox}:tougao@yangben.example</span>
<form><label>${say.siteSearch}:</label><input type="text" name="names"></form></div>
<div class="path">${breadcrumbLinks(report, '&gt;&gt;')}</div>
<div class="text_con text_c">
${given(report.title, (title) => `<h1>${escaped(title)}</h1>`)}
${given(report.byline, (byline) => `<p class="author">${escaped(byline)}</p>`)}
<p class="sou">${given(report.source, (source) => `${say.source}<a href="/list/1.html">${escaped(source)}</a>`)}${given(report.published, escaped)}</p>
<div class="text_size">${say.textZoom}:<a href="#big">A+</a><a href="#small">A-</a></div>
<div class="show_text">
${each(report.blocks, journalBlock)}
${each(report.closing, (line) => `<p>\n\t${escaped(line)}</p>`)}
</div>
<div class="edit">${each(report.tail, escaped)}</div>
<div class="share">${shareLinks(report)}</div>
</div>
<div class="recommend"><h3>${say.related}</h3><ul>${relatedItems(report)}</ul></div>
<div class="foot">${footerLines(report)}</div>
</body>
</html>
`;
};
