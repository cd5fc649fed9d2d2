// @ts-check
import { charsetMeta, footerLines, navigationItems, wordsFor } from './furniture.mjs';
import { each, escaped } from './html.mjs';
import { trsLayout } from './layouts/trs.mjs';

/** @typedef {import('./sample-report').SampleReport} SampleReport */
/** @typedef {import('./sample-report').PageSetting} PageSetting */

/** @type {PageSetting} */
const unicode = { charset: 'utf-8', inMeta: true };

/**
 * A value as it may stand inside a script element.
 * @param {unknown} value
 * @returns {string}
 */
function scriptValue(value) {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/**
 * One page of a report in several, with the pager that the publishing system sets under the text.
 * @param {SampleReport} report
 * @param {PageSetting} setting
 * @param {number} page counted from 1
 * @param {readonly string[]} addresses of all pages
 * @returns {string}
 */
export function pageOfSeveral(report, setting, page, addresses) {
  const links = addresses.map((address, index) =>
    index + 1 === page ? `<span>${index + 1}</span>` : `<a href="${address}">${index + 1}</a>`,
  );
  const previous = addresses.at(page - 2);
  const next = addresses.at(page);
  const pager = `<div class="page" id="pages">共${addresses.length}页 ${page > 1 && previous !== undefined ? `<a href="${previous}">上一页</a>` : ''} ${links.join(' ')} ${next === undefined ? '' : `<a href="${next}">下一页</a>`}</div>`;
  return trsLayout(report, setting).replace('<div class="ewm">', `${pager}\n<div class="ewm">`);
}

/**
 * A list of articles, as a column of a government site shows it.
 * @param {SampleReport} site whose furniture the list stands in
 * @returns {string}
 */
export function listPage(site) {
  const titles = [
    '县教育局召开新学期工作部署会',
    '县水利局开展河道采砂专项检查',
    '城关街道举办消防安全知识培训',
    '县税务局走访重点企业问需求',
    '县医院组织专家下乡义诊',
    '县供销社做好春耕农资储备',
    '县文化馆送戏下乡进村组',
    '县交通运输局整治超限超载',
    '县林业局部署春季森林防火',
    '县妇联慰问困难妇女儿童',
    '县人社局举办专场招聘会',
    '县市场监管局抽检节日食品',
    '县气象局开展科普进校园',
    '县残联发放辅助器具',
    '县档案馆接收首批电子档案',
    '县总工会组织职工体检',
    '县科协举办青少年科技节',
    '县民政局核查低保对象',
    '县统计局开展入户调查',
    '县团委招募西部计划志愿者',
  ];
  return `<!DOCTYPE html>
<html><head>${charsetMeta(unicode)}<title>${escaped(site.column ?? '')}_${escaped(site.siteName)}</title>
<meta name="SiteName" content="${escaped(site.siteName)}"><meta name="ColumnName" content="${escaped(site.column ?? '')}">
<style>body{font:16px/2 serif;width:960px;margin:0 auto}.nav li{display:inline-block;margin-right:16px}.list span{float:right;color:#888}</style></head>
<body><ul class="nav">${navigationItems(site)}</ul>
<div class="location">${wordsFor(site).position}<a href="/">首页</a> &gt; ${escaped(site.column ?? '')}</div>
<ul class="list">${each(titles, (title, index) => `<li><a href="/list/${index + 100}.html" target="_blank">${title}</a><span>2024-04-${String(28 - index).padStart(2, '0')}</span></li>`)}</ul>
<div class="fenye">共20条 1/1页 <a href="#">首页</a> <a href="#">上一页</a> <a href="#">下一页</a> <a href="#">尾页</a></div>
<div class="footer">${footerLines(site)}</div></body></html>
`;
}

const busStops = [
  'Fish Market',
  'Old Customs House',
  'Lighthouse Road',
  'Mill Lane',
  'Station Square',
  'Hospital',
];

/** @returns {string} A page without any Chinese, as long as most. */
export function englishPage() {
  const departures = ['21:10', '22:25', '23:40', '00:55', '02:10', '03:25'].flatMap((time) =>
    busStops.map((stop) => `<li>The night bus towards the tunnel calls at ${stop} from ${time}</li>`),
  );
  return `<!DOCTYPE html>
<html lang="en"><head>${charsetMeta(unicode)}<title>Harbour bridge to close for two nights - Marlow Bay Council</title></head>
<body><nav><a href="/">Home</a> <a href="/list/1.html">News</a></nav>
<main><h1>Harbour bridge to close for two nights</h1>
<p>The old harbour bridge will close to all traffic from nine in the evening until five in the morning on two nights next week while engineers replace the last of its expansion joints.</p>
<p>Drivers are asked to use the tunnel instead, and the council has arranged for the night bus to follow the same route. Cyclists may cross by the ferry, which will run every half hour until midnight.</p>
<p>“We know that closing the bridge is a nuisance,” said the project engineer, “but doing it at night keeps the harbour open for the people who work there.”</p>
<ul>
${departures.join('\n')}
</ul></main>
<footer>Marlow Bay Council</footer></body></html>
`;
}

/**
 * An application in one page: a list of reports, and each report at an address of its own without a page load.
 * @param {readonly { readonly address: string, readonly report: SampleReport }[]} reports
 * @returns {string}
 */
export function singlePageApplication(reports) {
  const data = reports.map(({ address, report }) => ({
    address,
    title: report.title,
    info: [`发布时间：${report.published ?? ''}`, `来源：${report.source ?? ''}`],
    paragraphs: report.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])),
    tail: report.tail,
  }));
  return `<!DOCTYPE html>
<html lang="zh-CN"><head>${charsetMeta(unicode)}<title>工作动态</title></head>
<body><header><a href="/spa/" data-route>工作动态</a></header><div id="app"></div>
<script>
const reports = ${scriptValue(data)};
const app = document.getElementById('app');
function element(name, text, className) {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}
function showList() {
  document.title = '工作动态';
  const list = document.createElement('ul');
  for (const report of reports) {
    const link = element('a', report.title);
    link.href = report.address;
    link.dataset.route = '';
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  app.replaceChildren(list);
}
function showReport(report) {
  document.title = report.title + ' - 工作动态';
  const info = document.createElement('div');
  info.className = 'article-info';
  info.append(...report.info.map((text) => element('span', text)));
  const content = document.createElement('div');
  content.className = 'article-content';
  content.append(...report.paragraphs.map((text) => element('p', text)));
  app.replaceChildren(element('h1', report.title), info, content, ...report.tail.map((text) => element('div', text, 'editor')));
}
function route() {
  const report = reports.find(({ address }) => address === location.pathname);
  if (report) showReport(report); else showList();
}
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-route]');
  if (!link) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  route();
});
window.addEventListener('popstate', route);
route();
</script></body></html>
`;
}

/**
 * A page that is an empty frame first and gets its report later, as sites that fetch their text do.
 * @param {SampleReport} report
 * @param {number} milliseconds until the text stands
 * @returns {string}
 */
export function latePage(report, milliseconds) {
  const whole = trsLayout(report, unicode);
  const from = whole.indexOf('<div class="xl">');
  const to = whole.indexOf('<div class="footer">');
  return `${whole.slice(0, from)}<div class="xl" id="later">正在加载，请稍候</div></div>
<template id="arriving">${whole.slice(from, to)}</template>
<script>setTimeout(() => {
  document.getElementById('later').replaceWith(document.getElementById('arriving').content);
}, ${milliseconds});</script>
${whole.slice(to)}`;
}

/**
 * A site whose text is in a frame: around it only furniture.
 * @param {SampleReport} report
 * @param {{ readonly src: string } | { readonly srcdoc: string }} frame
 * @returns {string}
 */
export function framePage(report, frame) {
  const attribute = 'src' in frame ? `src="${escaped(frame.src)}"` : `srcdoc="${escaped(frame.srcdoc)}"`;
  return `<!DOCTYPE html>
<html><head>${charsetMeta(unicode)}<title>${escaped(report.siteName)}</title></head>
<body><ul class="nav">${navigationItems(report)}</ul>
<iframe id="main" name="main" width="100%" height="900" frameborder="0" ${attribute}></iframe>
<div class="footer">${footerLines(report)}</div></body></html>
`;
}
