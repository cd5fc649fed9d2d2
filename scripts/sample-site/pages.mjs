// @ts-check
import { bodaLayout } from './layouts/boda.mjs';
import { hanwebLayout } from './layouts/hanweb.mjs';
import { mirrorLayout } from './layouts/mirror.mjs';
import { newspaperLayout } from './layouts/newspaper.mjs';
import { oldTableLayout } from './layouts/old-table.mjs';
import { partyJournalLayout } from './layouts/party-journal.mjs';
import { trsLayout } from './layouts/trs.mjs';
import { ucapLayout } from './layouts/ucap.mjs';
import { ownReport, readOwnReport } from './own-reports.mjs';
import { seedReports } from './seed-reports.mjs';
import {
  englishPage,
  framePage,
  latePage,
  listPage,
  pageOfSeveral,
  singlePageApplication,
} from './special-pages.mjs';

/** @typedef {import('./sample-report').SampleReport} SampleReport */
/** @typedef {import('./sample-report').PageSetting} PageSetting */

/**
 * What the extension should make of a page. `null`: the page does not say it.
 * @typedef {object} Expected
 * @property {'report' | 'institutional' | 'article' | 'none'} kind what noticing says, which reads the page's own document and not its frames
 * @property {string | null} title after mending
 * @property {string | null} publishedAt ISO 8601
 * @property {string | null} source
 * @property {'hans' | 'hant' | 'none'} script
 * @property {keyof typeof seedReports | null} seed the bundled seed with the same text; clipping then finds it there
 * @property {boolean} clips whether there is something to clip; otherwise “nothing to clip here”
 */

/**
 * @typedef {object} SamplePage
 * @property {string} path
 * @property {string} name
 * @property {'utf-8' | 'gbk' | 'big5'} charset of the bytes
 * @property {boolean} charsetInHeader whether the server names the charset
 * @property {(edition: 1 | 2) => string} html
 * @property {Expected} expects
 * @property {boolean} listed false for the parts of another page (a frame's document, a second page)
 */

/** @type {PageSetting} */
const unicode = { charset: 'utf-8', inMeta: true };
/** @type {PageSetting} */
const gbkInMeta = { charset: 'gbk', inMeta: true };
/** @type {PageSetting} */
const gbkInHeader = { charset: 'gbk', inMeta: false };
/** @type {PageSetting} */
const big5InMeta = { charset: 'big5', inMeta: true };

/**
 * A page that shows the same to everybody.
 * @param {string} path
 * @param {string} name
 * @param {PageSetting} setting
 * @param {string} html
 * @param {Expected} expects
 * @returns {SamplePage}
 */
function still(path, name, setting, html, expects) {
  const { charset, inMeta } = setting;
  return { path, name, charset, charsetInHeader: !inMeta, html: () => html, expects, listed: true };
}

/**
 * @param {keyof typeof seedReports} seed
 * @param {string | null} title
 * @param {string | null} publishedAt
 * @param {string | null} source
 * @returns {Expected}
 */
function likeSeed(seed, title, publishedAt, source) {
  const script = seedReports[seed].script === 'zh-Hant' ? 'hant' : 'hans';
  return { kind: 'report', title, publishedAt, source, script, seed, clips: true };
}

/**
 * @param {SampleReport} report
 * @param {string} publishedAt
 * @param {Expected['kind']} [kind]
 * @returns {Expected}
 */
function likeOwn(report, publishedAt, kind = 'report') {
  const script = report.script === 'zh-Hant' ? 'hant' : 'hans';
  return {
    kind,
    title: report.title,
    publishedAt,
    source: report.source,
    script,
    seed: null,
    clips: true,
  };
}

/** @type {Expected} */
const nothingToClip = {
  kind: 'none',
  title: null,
  publishedAt: null,
  source: null,
  script: 'none',
  seed: null,
  clips: false,
};

const water = ownReport('water-supply-hant');
const village = ownReport('village-environment');
const library = ownReport('library-service');
const union = ownReport('workers-union');
const news = ownReport('city-news');
const reading = ownReport('reading-event');
const ward = ownReport('ward-office-hant');
const education = ownReport('education-afterschool');
const drill = ownReport('emergency-drill');
const doctors = ownReport('family-doctors');

/** The second edition of the report that its site changes without a word: one paragraph has other figures. */
const doctorsChanged = {
  ...doctors,
  blocks: doctors.blocks.map((block) =>
    block.kind === 'paragraph' && block.text.startsWith('健全网络扩覆盖')
      ? { ...block, text: block.text.replace('134个', '151个').replace('54.6%', '61.2%') }
      : block,
  ),
};

const housingPages = readOwnReport('housing-summary');
const housingAddresses = housingPages.map((_, index) =>
  index === 0 ? '/zfxxgk/202403/t20240315_88001.html' : `/zfxxgk/202403/t20240315_88001_${index}.html`,
);

/** @type {readonly SamplePage[]} */
const severalPages = housingPages.map((report, index) => ({
  path: housingAddresses.at(index) ?? '',
  name: `分页（第${index + 1}页，GBK）：住建局年度总结`,
  charset: 'gbk',
  charsetInHeader: false,
  html: () => pageOfSeveral(report, gbkInMeta, index + 1, housingAddresses),
  expects: likeOwn(report, '2024-03-15T10:20+08:00'),
  listed: index === 0,
}));

const applicationReports = [
  { address: '/spa/after-school', report: education },
  { address: '/spa/flood-drill', report: drill },
];
const application = singlePageApplication(applicationReports);

/** @type {readonly SamplePage[]} */
const applicationPages = [
  { ...still('/spa/', '单页应用：列表与报告', unicode, application, nothingToClip) },
  {
    ...still(
      '/spa/after-school',
      '单页应用：报告一',
      unicode,
      application,
      likeOwn(education, '2024-05-08T09:15+08:00'),
    ),
    listed: false,
  },
  {
    ...still(
      '/spa/flood-drill',
      '单页应用：报告二',
      unicode,
      application,
      likeOwn(drill, '2024-06-21T16:02+08:00'),
    ),
    listed: false,
  },
];

/** @type {readonly SamplePage[]} */
const framePages = [
  still(
    '/frame/',
    '框架页：正文在 iframe 里',
    unicode,
    framePage(library, { src: '/frame/body.html' }),
    likeOwn(library, '2023-11-30', 'none'),
  ),
  {
    ...still(
      '/frame/body.html',
      '框架里的文件',
      unicode,
      ucapLayout(library, unicode),
      likeOwn(library, '2023-11-30'),
    ),
    listed: false,
  },
  still(
    '/srcdoc/',
    '框架页：正文在 srcdoc 里',
    unicode,
    framePage(union, { srcdoc: bodaLayout(union, unicode) }),
    likeOwn(union, '2024-02-27T08:50+08:00', 'none'),
  ),
];

/** Every page of the sample site. */
export const samplePages = /** @type {readonly SamplePage[]} */ ([
  still(
    '/szyw/202002/dangshi.html',
    '繁体转载站（拼音损伤、推广行）：党史研究室',
    unicode,
    mirrorLayout(seedReports['000'], unicode),
    likeSeed('000', '重慶市委黨史研究室狠抓工作落實打好疫情防控主動仗', null, '重慶市委黨史研究室'),
  ),
  still(
    '/gzdt/shekelian.html',
    'TRS 政府网站：社科联',
    unicode,
    trsLayout(seedReports['001'], unicode),
    likeSeed('001', '天津市社科联以“四战”状态和机制主动为疫情防控工作贡献力量', null, null),
  ),
  still(
    '/art/2020/2/25/art_1001_2002.html',
    '大汉县级网站（GBK 只写在 meta）：机关工委',
    gbkInMeta,
    hanwebLayout(seedReports['002'], gbkInMeta),
    likeSeed('002', null, '2020-02-25T08:27:11+08:00', null),
  ),
  still(
    '/info/1041/3003.htm',
    '老式表格页（GBK 只写在响应头）：党校',
    gbkInHeader,
    oldTableLayout(seedReports['003'], gbkInHeader),
    likeSeed('003', null, null, '党办'),
  ),
  still(
    '/BIG5/n1/2021/1021/c4004.html',
    '党刊网站（繁体）：机关工委',
    unicode,
    partyJournalLayout(seedReports['004'], unicode),
    likeSeed('004', '在大戰大考中彰顯機關黨建強大力量', '2021-10-21T16:45+08:00', '旗幟網'),
  ),
  still(
    '/swj/gzdt/202308/t20230816_5005.html',
    '博达网站（繁体）：水务局',
    unicode,
    bodaLayout(water, unicode),
    likeOwn(water, '2023-08-16T14:05+08:00'),
  ),
  ...severalPages,
  ...applicationPages,
  {
    ...still(
      '/late/',
      '迟到的正文：乡镇',
      unicode,
      latePage(village, 1500),
      likeOwn(village, '2024-04-02T11:36+08:00'),
    ),
  },
  ...framePages,
  {
    path: '/wsjk/gzdt/8008.html',
    name: '悄悄改动的页面：卫生健康局',
    charset: 'utf-8',
    charsetInHeader: true,
    html: (edition) => ucapLayout(edition === 1 ? doctors : doctorsChanged, unicode),
    expects: likeOwn(doctors, '2024-01-18T15:40+08:00'),
    listed: true,
  },
  still(
    '/tpxw/9009.html',
    '公共机构的活动新闻：图书馆',
    unicode,
    trsLayout(reading, unicode),
    likeOwn(reading, '2024-06-02T17:30+08:00', 'institutional'),
  ),
  still(
    '/tw/news_112.html',
    '區公所新聞（Big5，民國日期）',
    big5InMeta,
    oldTableLayout(ward, big5InMeta),
    likeOwn(ward, '2023-06-13', 'institutional'),
  ),
  still(
    '/news/night-market.html',
    '普通新闻：夜市',
    unicode,
    newspaperLayout(news, unicode),
    likeOwn(news, '2024-04-19T21:07+08:00', 'article'),
  ),
  still('/gzdt/', '栏目列表', unicode, listPage({ ...education, column: '工作动态' }), nothingToClip),
  still('/en/bridge.html', 'English page', unicode, englishPage(), {
    ...nothingToClip,
    title: 'Harbour bridge to close for two nights',
    clips: true,
  }),
]);
