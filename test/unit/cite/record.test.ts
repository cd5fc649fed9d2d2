import { describe, expect, it } from 'vitest';
import { citationGaps } from '../../../lib/cite';
import { citedDate, dayOf, englishDate, isoDate } from '../../../lib/cite/cited-date';
import { citedName } from '../../../lib/cite/cited-name';
import { pinyinRomanization as pinyin } from '../../../lib/cite/pinyin';
import { romanizedName } from '../../../lib/cite/romanization';
import { citeClip } from '../../../lib/exchange';
import { isPersonName } from '../../../lib/extract/names';
import { found, paragraph, subjectOf } from '../exchange/subjects';

const body = [paragraph('正文第一句。')];

describe('names', () => {
  it.each([
    ['卓远山', '卓', '远山', 'Zhuo Yuanshan'],
    ['王　五', '王', '五', 'Wang Wu'],
    ['欧阳明', '欧阳', '明', 'Ouyang Ming'],
    ['歐陽修遠', '歐陽', '修遠', 'Ouyang Xiuyuan'],
    ['单长江', '单', '长江', 'Shan Changjiang'],
    ['吕安', '吕', '安', 'Lü An'],
    ['张西安', '张', '西安', "Zhang Xi'an"],
  ])('%s is %s and %s, %s', (written, family, given, latin) => {
    const name = citedName(written, isPersonName);
    expect(name).toEqual({ kind: 'person', family, given });
    expect(romanizedName(name, pinyin)).toBe(latin);
  });

  it.each(['宣传部', '云岫市水务局', '阿依·买买提', 'Jamie Lee', '本报评论员'])(
    '%s stays whole',
    (written) => {
      expect(citedName(written, isPersonName)).toEqual({ kind: 'literal', name: written });
    },
  );
});

describe('dates', () => {
  it('are as precise as they were given', () => {
    expect(
      ['2020', '2020-02', '2020-02-25T08:27+08:00']
        .map((iso) => citedDate(iso))
        .map((date) => date && isoDate(date)),
    ).toEqual(['2020', '2020-02', '2020-02-25']);
    expect(englishDate({ year: 2020, month: 2, day: null })).toBe('February 2020');
    expect(citedDate('someday')).toBeNull();
  });

  it('of access are those of the person’s clock', () => {
    expect(dayOf('2024-05-06T17:00:00Z', 'Asia/Shanghai')).toEqual({ year: 2024, month: 5, day: 7 });
    expect(dayOf('2024-05-06T17:00:00Z', 'America/New_York')).toEqual({ year: 2024, month: 5, day: 6 });
    expect(dayOf('', 'UTC')).toBeNull();
  });
});

describe('what is cited of a clip', () => {
  it('names authors first, then the issuing body, then a source that is no press', () => {
    const metadata = { issuer: found('云岫市水务局'), source: found('碧川县农业农村局') };
    const from = (more: Parameters<typeof subjectOf>[1]) =>
      citeClip(subjectOf(body, more), 'original', 'UTC').creators.from;
    expect(from({ ...metadata, authors: [found('卓远山')] })).toBe('authors');
    expect(from(metadata)).toBe('issuer');
    expect(from({ source: metadata.source })).toBe('source');
    expect(from({ source: found('云岫日报') })).toBe('nobody');
    expect(from({})).toBe('nobody');
  });

  it('stands in the script asked for, what a person typed as typed', () => {
    const subject = subjectOf(body, { title: found('云岫市水务局开展调研'), authors: [found('卓远山')] });
    const record = citeClip(subject, 'tw', 'UTC');
    expect(record.title).toEqual({ text: '雲岫市水務局開展調研', from: 'page' });
    expect(record.creators.names).toEqual([{ kind: 'person', family: '卓', given: '遠山' }]);
    expect(record).toMatchObject({ language: 'zh-Hant-TW', convertedFrom: 'zh-Hans' });
    expect(citeClip(subject, 'original', 'UTC')).toMatchObject({ language: 'zh-Hans', convertedFrom: null });
    expect(citeClip(subject, 'cn', 'UTC').convertedFrom).toBeNull();
    const titled = {
      ...subject,
      personal: { ...subject.personal, title: '我的标题', translatedTitle: ' My title ' },
    };
    expect(citeClip(titled, 'tw', 'UTC')).toMatchObject({
      title: { text: '我的标题', from: 'own' },
      translatedTitle: 'My title',
    });
  });

  it('reads as in the reader where phrases overlap and the segmenter settles them', () => {
    const subject = subjectOf(body, { title: found('粉丝发布消息') });
    expect(citeClip({ ...subject, settleOverlaps: true }, 'tw', 'UTC').title.text).toBe('粉絲發佈消息');
    expect(citeClip(subject, 'tw', 'UTC').title.text).toBe('粉絲髮布消息');
  });

  it('takes the first words where there is no title, and says what is missing', () => {
    const record = citeClip(subjectOf(body), 'original', 'UTC');
    expect(record.title).toEqual({ text: '正文第一句。', from: 'opening' });
    expect(citationGaps(record)).toEqual(['author-none', 'title-opening', 'date', 'translation']);
  });

  it('takes no address but one of the web', () => {
    const subject = subjectOf(body);
    const at = (url: string) =>
      citeClip(
        { ...subject, clip: { ...subject.clip, report: { ...subject.clip.report, url } } },
        'original',
        'UTC',
      ).url;
    expect(at('javascript:alert(1)')).toBeNull();
    expect(at('file:///home/a.html')).toBeNull();
    expect(at('https://a.example/{b}\\c?q={x}|%20')).toBe('https://a.example/%7Bb%7D/c?q=%7Bx%7D%7C%20');
  });
});
