// @ts-check
import { bodaLayout } from './layouts/boda.mjs';
import { ucapLayout } from './layouts/ucap.mjs';
import { ownReport, readOwnReport } from './own-reports.mjs';
import { gbkInMeta, likeOwn, nothingToClip, still, unicode, unlisted } from './sample-page.mjs';
import { framePage, latePage, pageOfSeveral, singlePageApplication } from './special-pages.mjs';

/** @typedef {import('./sample-report').SamplePage} SamplePage */

const housing = readOwnReport('housing-summary');
const housingAddresses = housing.map((_, index) =>
  index === 0 ? '/zfxxgk/202403/t20240315_88001.html' : `/zfxxgk/202403/t20240315_88001_${index}.html`,
);

/** A report on three pages, in GBK. */
const severalPages = housing.map((report, index) => {
  const page = still(
    housingAddresses.at(index) ?? '',
    `分页（第${index + 1}页，GBK）：住建局年度总结`,
    gbkInMeta,
    pageOfSeveral(report, gbkInMeta, index + 1, housingAddresses),
    likeOwn(report, '2024-03-15T10:20+08:00'),
  );
  return index === 0 ? page : unlisted(page);
});

const education = ownReport('education-afterschool');
const drill = ownReport('emergency-drill');
const application = singlePageApplication([
  { address: '/spa/after-school', report: education },
  { address: '/spa/flood-drill', report: drill },
]);
const afterSchool = likeOwn(education, '2024-05-08T09:15+08:00');
const floodDrill = likeOwn(drill, '2024-06-21T16:02+08:00');

/** An application in one page: a list, and two reports that open without a page load. */
const applicationPages = [
  still('/spa/', '单页应用：列表与报告', unicode, application, nothingToClip),
  unlisted(still('/spa/after-school', '单页应用：报告一', unicode, application, afterSchool)),
  unlisted(still('/spa/flood-drill', '单页应用：报告二', unicode, application, floodDrill)),
];

const village = ownReport('village-environment');
const library = ownReport('library-service');
const union = ownReport('workers-union');

/** Reports in a frame of their own, by address and by `srcdoc`. */
const framePages = [
  still(
    '/frame/',
    '框架页：正文在 iframe 里',
    unicode,
    framePage(library, { src: '/frame/body.html' }),
    likeOwn(library, '2023-11-30'),
  ),
  unlisted(
    still(
      '/frame/body.html',
      '框架里的文件',
      unicode,
      ucapLayout(library, unicode),
      likeOwn(library, '2023-11-30'),
    ),
  ),
  still(
    '/srcdoc/',
    '框架页：正文在 srcdoc 里',
    unicode,
    framePage(union, { srcdoc: bodaLayout(union, unicode) }),
    likeOwn(union, '2024-02-27T08:50+08:00'),
  ),
];

const doctors = ownReport('family-doctors');
/** What the site makes of the report without a word: one paragraph has other figures. */
const doctorsChanged = {
  ...doctors,
  blocks: doctors.blocks.map((block) =>
    block.kind === 'paragraph' && block.text.startsWith('健全网络扩覆盖')
      ? { ...block, text: block.text.replace('134个', '151个').replace('54.6%', '61.2%') }
      : block,
  ),
};

/** The report as it was, and a note under it that was not there at first. */
const doctorsAddedTo = {
  ...doctors,
  blocks: [
    ...doctors.blocks,
    /** @type {const} */ ({
      kind: 'paragraph',
      text: '编后：稿件刊出后，区卫生健康局来电补充，本月起签约居民还可在社区药房凭签约卡免费测量血压血糖。',
    }),
  ],
};

/** @type {SamplePage} */
const changingPage = {
  path: '/wsjk/gzdt/8008.html',
  name: '悄悄改动的页面：卫生健康局',
  charset: 'utf-8',
  charsetInHeader: true,
  html: (edition) => ucapLayout({ 1: doctors, 2: doctorsChanged, 3: doctorsAddedTo }[edition], unicode),
  expects: likeOwn(doctors, '2024-01-18T15:40+08:00'),
  listed: true,
};

/** Pages that are not simply there: in parts, in frames, made by a script, late, or changed afterwards. */
export const movingPages = [
  ...severalPages,
  ...applicationPages,
  still(
    '/late/',
    '迟到的正文：乡镇',
    unicode,
    latePage(village, 1500),
    likeOwn(village, '2024-04-02T11:36+08:00'),
  ),
  ...framePages,
  changingPage,
];
