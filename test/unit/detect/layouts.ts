/** A page layout: puts a report's lines into HTML as some content management system does. */
export interface Layout {
  readonly name: string;
  readonly page: (lines: readonly string[]) => string;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

const inTags =
  (open: string, close: string) =>
  (lines: readonly string[]): string =>
    lines.map((line) => `${open}${escaped(line)}${close}`).join('\n');
const paragraphs = inTags('<p>', '</p>');
const blocks = inTags('<div>', '</div>');
const byBreaks = (lines: readonly string[]): string => lines.map(escaped).join('<br>\n　　');

const navigation = `<div class="nav"><ul>
  <li><a href="/">网站首页</a></li><li><a href="/zwgk">政务公开</a></li><li><a href="/fw">办事服务</a></li>
  <li><a href="/hd">互动交流</a></li><li><a href="/zj">走进青禾</a></li></ul></div>`;
const breadcrumb =
  '<div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/gzdt">工作动态</a></div>';
const infoLine =
  '<div class="info">发布时间：2020-03-05 来源：青禾县委办公室 浏览次数：<span>218</span> 【字体：大 中 小】</div>';
const links = `<div class="related"><h3>相关链接</h3><ul>
  <li><a href="/1">青禾县召开春季农业生产现场推进会议部署下阶段任务</a></li>
  <li><a href="/2">青禾县多部门联合开展节前市场秩序专项检查行动通报</a></li>
  <li><a href="/3">关于做好青禾县二〇二〇年城乡居民医疗保险缴费的通告</a></li></ul></div>`;
const footer = `<div class="footer"><p>主办：青禾县人民政府办公室 版权所有 网站标识码：0000000000</p>
  <p>地址：青禾县城关镇人民路一号，联系电话：0000-0000000，建议使用较新的浏览器访问本网站获得更好体验</p></div>`;
const sidebar = `<div class="side"><h3>便民提示</h3>
  <p>自来水公司将于本周三对城东片区供水管道进行检修，请附近居民提前做好储水准备，给您带来的不便敬请谅解。</p>
  <p>图书馆周末照常开放，读者可凭借书证在二楼自习室预约座位，每次预约最长四个小时，请爱护公共设施。</p></div>`;

const whole = (head: string, body: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>工作动态</title>${head}</head><body>${body}</body></html>`;

/** The first line of a report is its title; a page shows it in a heading. */
function headed(lines: readonly string[], set: (rest: readonly string[]) => string): string {
  const [title = '', ...rest] = lines;
  return `<h1>${escaped(title)}</h1>${infoLine}${set(rest)}`;
}

export const layouts: readonly Layout[] = [
  { name: 'bare paragraphs', page: (lines) => whole('', paragraphs(lines)) },
  {
    name: 'nav, breadcrumb and footer',
    page: (lines) => whole('', navigation + breadcrumb + paragraphs(lines) + footer),
  },
  {
    name: 'TRS editor',
    page: (lines) =>
      whole('', `${navigation}<div class="TRS_Editor">${headed(lines, paragraphs)}</div>${footer}`),
  },
  {
    name: 'lines cut by br',
    page: (lines) => whole('', `${navigation}<div id="zoom">${byBreaks(lines)}</div>${footer}`),
  },
  {
    name: 'lines cut by br beside a sidebar',
    page: (lines) =>
      whole('', `${navigation}<div>${sidebar}<div id="zoom">${byBreaks(lines)}</div></div>${footer}`),
  },
  {
    name: 'sidebar before the text',
    page: (lines) =>
      whole(
        '',
        `${navigation}${sidebar}<div class="main"><div class="content">${headed(lines, paragraphs)}</div></div>${footer}`,
      ),
  },
  {
    name: 'sidebar behind the text',
    page: (lines) => whole('', `<div class="main">${headed(lines, paragraphs)}</div>${sidebar}${footer}`),
  },
  {
    name: 'a div a line',
    page: (lines) =>
      whole('', `${navigation}<div class="article">${headed(lines, blocks)}</div>${links}${footer}`),
  },
  {
    name: 'spans in styled paragraphs',
    page: (lines) =>
      whole(
        '',
        `<div class="v_news_content">${headed(lines, inTags('<p style="text-indent:2em"><span style="font-size:16px">', '</span></p>'))}</div>${footer}`,
      ),
  },
  {
    name: 'a paragraph in a wrapper each',
    page: (lines) =>
      whole(
        '',
        `<div class="bt_content">${headed(lines, inTags('<div class="row"><div class="cell"><p>', '</p></div></div>'))}</div>${footer}`,
      ),
  },
  {
    name: 'one table, text in a cell',
    page: (lines) =>
      whole(
        '',
        `<table><tr><td>${navigation}</td></tr><tr><td>${sidebar}</td><td>${headed(lines, byBreaks)}</td></tr></table>${footer}`,
      ),
  },
  {
    name: 'tables in tables',
    page: (lines) =>
      whole(
        '',
        `<table><tr><td><table><tr><td><table><tr><td>${headed(lines, paragraphs)}</td></tr></table></td></tr></table></td></tr></table>`,
      ),
  },
  {
    name: 'a row a line',
    page: (lines) =>
      whole('', `<table class="body">${inTags('<tr><td>', '</td></tr>')(lines)}</table>${links}`),
  },
  {
    name: 'HTML 5 article',
    page: (lines) =>
      whole(
        '',
        `<header>${navigation}</header><main><article>${headed(lines, paragraphs)}</article><aside>${sidebar}</aside></main><footer>${footer}</footer>`,
      ),
  },
  {
    name: 'sections with headings',
    page: (lines) =>
      whole(
        '',
        `<div id="UCAP-CONTENT">${headed(lines, inTags('<section><p>', '</p></section>'))}</div>${footer}`,
      ),
  },
  {
    name: 'preformatted',
    page: (lines) => whole('', `${navigation}<pre>${lines.map(escaped).join('\n')}</pre>${footer}`),
  },
  {
    name: 'list items',
    page: (lines) =>
      whole('', `<div class="content"><ul>${inTags('<li>', '</li>')(lines)}</ul></div>${links}${footer}`),
  },
  {
    name: 'ASP.NET form around all',
    page: (lines) =>
      whole(
        '',
        `<form id="aspnetForm"><input type="hidden" value="x">${navigation}<div class="zwgk">${headed(lines, paragraphs)}</div>${footer}</form>`,
      ),
  },
  {
    name: 'font tags, unclosed',
    page: (lines) => whole('', `${navigation}<center><font size=3>${headed(lines, inTags('<p>', ''))}`),
  },
  {
    name: 'links and bold inside sentences',
    page: (lines) =>
      whole(
        '',
        `${navigation}<div class="pages_content">${headed(lines, paragraphs).replaceAll('工作', '<b>工作</b>').replaceAll('党员', '<a href="/dy">党员</a>')}</div>${links}${footer}`,
      ),
  },
  {
    name: 'scripts and styles between',
    page: (lines) =>
      whole(
        '<style>.a{}</style>',
        `${navigation}<div class="article-content"><script>var text = '网站首页政务公开办事服务互动交流走进青禾县人民政府网站统计代码';</script>${headed(lines, paragraphs)}<style>p{}</style></div>${footer}`,
      ),
  },
  {
    name: 'long list of links before',
    page: (lines) =>
      whole(
        '',
        `${navigation}${links.repeat(12)}<div class="content">${headed(lines, paragraphs)}</div>${footer}`,
      ),
  },
];
