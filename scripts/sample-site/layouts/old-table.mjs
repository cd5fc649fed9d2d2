// @ts-check
import {
  breadcrumbLinks,
  charsetMeta,
  footerLines,
  navigationItems,
  windowTitle,
  wordsFor,
} from '../furniture.mjs';
import { each, escaped, given } from '../html.mjs';

/**
 * @param {import('../sample-report').SampleBlock} block
 * @returns {string}
 */
function brokenLine(block) {
  switch (block.kind) {
    case 'heading':
      return `　　<b>${escaped(block.text)}</b><br><br>`;
    case 'image':
      return `<center><img src="/images/meeting.svg" width=500></center><br>${given(block.line, (line) => `<center>${escaped(line)}</center><br>`)}<center><font size=2>${escaped(block.caption)}</font></center><br>`;
    default:
      return `　　${escaped(block.text)}<br><br>`;
  }
}

/**
 * A hand-made site of the table years: `font` tags, nested tables, and a body of bare text between `<br>`s.
 * @type {import('../sample-report').Layout}
 */
export const oldTableLayout = (report, setting) => {
  const say = wordsFor(report);
  return `<html>
<head>
${charsetMeta(setting)}
<title>${windowTitle(report, '--')}</title>
</head>
<body bgcolor=#ffffff topmargin=0>
<table width=780 border=0 cellspacing=0 cellpadding=0 align=center>
<tr><td><img src="/images/logo.svg" width=780 height=100></td></tr>
<tr><td bgcolor=#cc0000><font color=#ffffff><ul>${navigationItems(report)}</ul></font></td></tr>
<tr><td height=24><font size=2>${breadcrumbLinks(report, '&gt;')}</font></td></tr>
</table>
<table width=780 border=0 cellspacing=0 cellpadding=0 align=center>
<tr>
<td width=160 valign=top bgcolor=#f0f0f0><table width=100%><tr><td><font size=2>${each(say.relatedTitles, (title, index) => `<a href="/list/related-${index + 1}.html">${title}</a><br>`)}</font></td></tr></table></td>
<td width=620 valign=top>
<table width=100% border=0 cellpadding=6>
${given(report.title, (title) => `<tr><td align=center><font size=5 color=#990000><b>${escaped(title)}</b></font></td></tr>`)}
${given(report.byline, (byline) => `<tr><td align=center><font size=3>${escaped(byline)}</font></td></tr>`)}
<tr><td align=center><font size=2>${given(report.published, (published) => `${escaped(published)}　`)}${given(report.source, (source) => `${say.source}${escaped(source)}　`)}${say.readings}66</font><hr size=1></td></tr>
<tr><td class=content><font size=3>
${each(report.blocks, brokenLine)}
${each(report.closing, (line) => `　　${escaped(line)}<br>`)}
</font></td></tr>
${each(report.tail, (line) => `<tr><td align=right><font size=2>${escaped(line)}</font></td></tr>`)}
<tr><td align=center><font size=2>[<a href="javascript:window.print()">${say.print}</a>] [<a href="javascript:window.close()">${say.close}</a>]</font></td></tr>
</table>
</td></tr></table>
<table width=780 align=center><tr><td align=center><font size=2>${footerLines(report)}</font></td></tr></table>
</body>
</html>
`;
};
