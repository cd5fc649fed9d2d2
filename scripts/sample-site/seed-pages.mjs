// @ts-check
import { hanwebLayout } from './layouts/hanweb.mjs';
import { mirrorLayout } from './layouts/mirror.mjs';
import { oldTableLayout } from './layouts/old-table.mjs';
import { partyJournalLayout } from './layouts/party-journal.mjs';
import { trsLayout } from './layouts/trs.mjs';
import { gbkInHeader, gbkInMeta, likeSeed, still, unicode } from './sample-page.mjs';
import { seedReports } from './seed-reports.mjs';

/** The five bundled seeds, each in the layout of a site that such a report stands on. */
export const seedPages = [
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
];
