import type { CitationRecord } from '../../../lib/cite';
import { by, record } from './records';

/** A record with nothing of the plain one but what every clip has. */
function bare(parts: Partial<CitationRecord>): CitationRecord {
  return record({ creators: by('nobody'), issuer: null, site: null, place: null, ...parts });
}
const titled = (text: string): CitationRecord['title'] => ({ text, from: 'page' });

/** Records as varied as pages are; all of it is invented. */
export const twentyRecords = {
  'an issuing body on a site of another name': record(),
  'an issuing body on its own site': record({ site: '云岫市水务局' }),
  'one author': bare({ creators: by('authors', '卓远山'), title: titled('走访手记'), site: '碧川网' }),
  'two authors': bare({
    creators: by('authors', '卓远山', '欧阳明'),
    title: titled('汛前查堤'),
    site: '碧川网',
  }),
  'four authors': bare({
    creators: by('authors', '卓远山', '顾盼兮', '欧阳明', '佟望岳'),
    title: titled('四镇联防'),
    site: '碧川网',
  }),
  'seven authors': bare({
    creators: by('authors', '卓远山', '顾盼兮', '欧阳明', '佟望岳', '单长江', '吕安', '王五'),
    title: titled('七乡调查'),
    site: '碧川网',
  }),
  'an author and a body': bare({
    creators: by('authors', '卓远山', '碧川县档案馆'),
    title: titled('馆藏整理纪要'),
    site: '碧川县档案馆',
  }),
  'an English name': bare({
    creators: by('authors', 'Jamie Lee'),
    title: titled('外教眼中的社区'),
    site: '碧川网',
  }),
  'a name with a middle dot': bare({
    creators: by('authors', '阿依·买买提'),
    title: titled('牧区走笔'),
    site: '碧川网',
  }),
  'a Traditional name and title': bare({
    creators: by('authors', '歐陽修遠'),
    title: titled('臨瀾大學防疫工作總結'),
    site: '臨瀾大學',
    language: 'zh-Hant',
  }),
  'nobody known': bare({ title: titled('一份没有署名的通报'), site: '碧川网' }),
  'nobody known, no date': bare({ title: titled('没有日期的通报'), site: '碧川网', published: null }),
  'only a year': record({ published: { year: 2019, month: null, day: null } }),
  'a year and a month': record({ published: { year: 2019, month: 7, day: null } }),
  'passed on by press, first printed elsewhere': bare({
    creators: by('issuer', '松岭区应急管理局'),
    issuer: '松岭区应急管理局',
    source: '云岫日报',
    originalSource: '《旗帜》2021年第9期',
    site: '云岫新闻网',
    title: titled('松岭区筑牢防线'),
  }),
  'a long title with titles in it': record({
    title: titled(
      '关于学习贯彻《云岫市河湖长制条例》（以下简称《条例》）、推进“四水同治”的实施情况报告——以松岭段为例',
    ),
  }),
  'a title that ends in a question': bare({
    creators: by('authors', '卓远山'),
    title: titled('水从哪里来？'),
    site: '碧川网',
  }),
  'a document with a number': record({ documentNumber: '云水发〔2020〕1号' }),
  'no title': record({ title: { text: '今年以来，全市上下', from: 'opening' } }),
  'no address': record({ url: null, accessed: null }),
} as const;
