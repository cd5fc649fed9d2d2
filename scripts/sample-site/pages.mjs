// @ts-check
import { bodaLayout } from './layouts/boda.mjs';
import { mirrorLayout } from './layouts/mirror.mjs';
import { newspaperLayout } from './layouts/newspaper.mjs';
import { oldTableLayout } from './layouts/old-table.mjs';
import { trsLayout } from './layouts/trs.mjs';
import { movingPages } from './moving-pages.mjs';
import { ownReport } from './own-reports.mjs';
import { reprintPages } from './reprint-pages.mjs';
import { big5InMeta, likeOwn, nothingToClip, still, unicode } from './sample-page.mjs';
import { seedPages } from './seed-pages.mjs';
import { englishPage, listPage } from './special-pages.mjs';

const water = ownReport('water-supply-hant');
const reading = ownReport('reading-event');
const ward = ownReport('ward-office-hant');
const news = ownReport('city-news');
const damaged = ownReport('safe-water-mirror-hant');

/**
 * Every page of the sample site.
 * @type {readonly import('./sample-report').SamplePage[]}
 */
export const samplePages = [
  ...seedPages,
  still(
    '/swj/gzdt/202308/t20230816_5005.html',
    '博达网站（繁体）：水务局',
    unicode,
    bodaLayout(water, unicode),
    likeOwn(water, '2023-08-16T14:05+08:00'),
  ),
  ...movingPages,
  ...reprintPages,
  still(
    '/tpxw/9009.html',
    '公共机构的活动新闻：图书馆',
    unicode,
    trsLayout(reading, unicode),
    likeOwn(reading, '2024-06-02T17:30+08:00', 'institutional'),
  ),
  still(
    '/fanwen/7017.html',
    '范文镜像站（拼音、丢字节的损伤）：水务局',
    unicode,
    mirrorLayout(damaged, unicode),
    likeOwn(damaged, '2024-05-20'),
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
  still('/gzdt/', '栏目列表', unicode, listPage({ ...reading, column: '工作动态' }), nothingToClip),
  still('/en/bridge.html', 'English page', unicode, englishPage(), {
    ...nothingToClip,
    title: 'Harbour bridge to close for two nights',
    clips: true,
  }),
];
