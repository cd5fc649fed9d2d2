import { describe, expect, it } from 'vitest';
import { citation, citations } from '../../../lib/cite';
import { pinyinRomanization as pinyin } from '../../../lib/cite/pinyin';
import { by, record } from './records';

const address = 'https://www.yunxiu-yangben.gov.cn/a_b/1.html?x=1&y=%20';

describe('GB/T 7714—2015', () => {
  it('numbers a list in the order given', () => {
    const other = record({ creators: by('authors', '卓远山'), title: { text: '走访手记', from: 'page' } });
    expect(citations([record(), other], 'gb-numeric', pinyin)).toBe(
      [
        `[1] 云岫市水务局. 云岫市水务局扎实推进重点工程[EB/OL]. (2020-02-25)[2024-05-06]. ${address}.`,
        `[2] 卓远山. 走访手记[EB/OL]. (2020-02-25)[2024-05-06]. ${address}.`,
        '',
      ].join('\n'),
    );
  });

  it('begins with the title when nobody is known, and with 佚名 in a list by author', () => {
    const anonymous = record({ creators: by('nobody') });
    expect(citation(anonymous, 'gb-numeric', pinyin)).toMatch(/^云岫市水务局扎实推进重点工程\[EB\/OL\]\. /);
    expect(citation(anonymous, 'gb-author-date', pinyin)).toMatch(
      /^佚名, 2020\. 云岫市水务局扎实推进重点工程\[EB\/OL\]\. \(2020-02-25\)\[2024-05-06\]\. /,
    );
  });

  it('gives three names and 等', () => {
    const names = by('authors', '卓远山', '顾盼兮', '欧阳明', '佟望岳');
    expect(citation(record({ creators: names }), 'gb-numeric', pinyin)).toMatch(
      /^卓远山, 顾盼兮, 欧阳明, 等\. /,
    );
    const three = by('authors', '卓远山', '顾盼兮', '欧阳明');
    expect(citation(record({ creators: three }), 'gb-numeric', pinyin)).toMatch(/^卓远山, 顾盼兮, 欧阳明\. /);
  });

  it('puts the document number after the title, and leaves out what is not known', () => {
    const bare = record({ documentNumber: '云水发〔2020〕1号', published: null, accessed: null, url: null });
    expect(citation(bare, 'gb-numeric', pinyin)).toBe(
      '云岫市水务局. 云岫市水务局扎实推进重点工程: 云水发〔2020〕1号[EB].',
    );
    expect(citation(bare, 'gb-author-date', pinyin)).toMatch(/^云岫市水务局, \[出版年不详\]\. /);
  });

  it('gives a date no more precisely than the page does', () => {
    const month = record({ published: { year: 2020, month: 2, day: null } });
    expect(citation(month, 'gb-numeric', pinyin)).toContain('. (2020-02)[2024-05-06]. ');
  });

  it('puts the first words of a text without a title in brackets', () => {
    const untitled = record({ title: { text: '今年以来，全市上下', from: 'opening' } });
    expect(citation(untitled, 'gb-numeric', pinyin)).toContain('. [今年以来，全市上下][EB/OL]. ');
  });

  it('sorts by pinyin and date, and tells apart one author’s texts of one year', () => {
    const of = (name: string, day: number, year = 2020) =>
      record({ creators: by('authors', name), published: { year, month: 3, day } });
    const list = citations(
      [of('卓远山', 9), of('安静', 2), of('卓远山', 1), of('卓远山', 1, 2019)],
      'gb-author-date',
      pinyin,
    );
    expect(list.match(/^.*?(?=\. 云)/gm)).toEqual([
      '安静, 2020',
      '卓远山, 2019',
      '卓远山, 2020a',
      '卓远山, 2020b',
    ]);
  });
});

describe('Chicago', () => {
  it('gives pinyin, characters and the translation', () => {
    const report = record({
      creators: by('authors', '卓远山', '顾盼兮'),
      title: { text: '以“四战”状态抓落实', from: 'page' },
      translatedTitle: 'Getting things done',
      originalSource: '《旗帜》2021年第9期',
    });
    expect(citation(report, 'chicago', pinyin)).toBe(
      'Zhuo Yuanshan 卓远山 and Gu Panxi 顾盼兮. “Yi ‘si zhan’ zhuang tai zhua luo shi” 以“四战”状态抓落实 ' +
        '[Getting things done]. Yun xiu shi ren min zheng fu wang 云岫市人民政府网. February 25, 2020. ' +
        `Originally published in “Qi zhi” 2021 nian di 9 qi 《旗帜》2021年第9期. Accessed May 6, 2024. ${address}.`,
    );
  });

  it('does not name a site that bears its author’s name', () => {
    expect(citation(record({ site: '云岫市水务局' }), 'chicago', pinyin)).toContain(
      '工程. February 25, 2020. ',
    );
  });
});

describe('APA', () => {
  it('gives Latin letters, the translation and when it was read', () => {
    const report = record({
      creators: by('authors', '卓远山', '欧阳明'),
      translatedTitle: 'Water works',
      title: { text: '水利工程', from: 'page' },
    });
    expect(citation(report, 'apa', pinyin)).toBe(
      'Zhuo, Y., & Ouyang, M. (2020, February 25). Shui li gong cheng [Water works]. ' +
        `Yun xiu shi ren min zheng fu wang. Retrieved May 6, 2024, from ${address}`,
    );
  });

  it('begins with the title when nobody is known; n.d. without a date', () => {
    const bare = record({
      creators: by('nobody'),
      published: null,
      title: { text: '水利工程', from: 'page' },
    });
    expect(citation(bare, 'apa', pinyin)).toMatch(/^Shui li gong cheng\. \(n\.d\.\)\. Yun xiu/);
  });
});
