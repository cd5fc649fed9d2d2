// @ts-check
import { partyJournalLayout } from './layouts/party-journal.mjs';
import { trsLayout } from './layouts/trs.mjs';
import { ownReport } from './own-reports.mjs';
import { likeOwn, still, unicode } from './sample-page.mjs';

const doctors = ownReport('family-doctors');
/** The same text to the letter, on another site. */
const doctorsAgain = {
  ...doctors,
  published: '2024-01-19 08:12',
  source: '云岫日报',
  siteName: '云岫新闻网',
};
const doctorsEdited = ownReport('family-doctors-reprint-hant');

/** Reprints of the health office's report on other sites: once word for word, once edited and in the other script. */
export const reprintPages = [
  still(
    '/yxrb/6106.html',
    '转载（一字不改）：日报网站',
    unicode,
    trsLayout(doctorsAgain, unicode),
    likeOwn(doctorsAgain, '2024-01-19T08:12+08:00'),
  ),
  still(
    '/BIG5/n1/2024/0122/c6006.html',
    '转载（繁体，有删有改）：党建网',
    unicode,
    partyJournalLayout(doctorsEdited, unicode),
    likeOwn(doctorsEdited, '2024-01-22T09:30+08:00'),
  ),
];
