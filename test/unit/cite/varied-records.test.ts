import { describe, expect, it } from 'vitest';
import { citation, citationGaps } from '../../../lib/cite';
import { pinyinRomanization as pinyin } from '../../../lib/cite/pinyin';
import { by, record } from './records';
import { twentyRecords } from './twenty-records';

const styles = ['gb-numeric', 'gb-author-date', 'chicago', 'apa'] as const;

/** As a librarian would write them, in the order of `styles`; URL stands for the address. */
const expected: { readonly [Name in keyof typeof twentyRecords]: readonly string[] } = {
  'an issuing body on a site of another name': [
    '云岫市水务局. 云岫市水务局扎实推进重点工程[EB/OL]. (2020-02-25)[2024-05-06]. URL.',
    '云岫市水务局, 2020. 云岫市水务局扎实推进重点工程[EB/OL]. (2020-02-25)[2024-05-06]. URL.',
    'Yun xiu shi shui wu ju 云岫市水务局. “Yun xiu shi shui wu ju zha shi tui jin zhong dian gong cheng” 云岫市水务局扎实推进重点工程. Yun xiu shi ren min zheng fu wang 云岫市人民政府网. February 25, 2020. Accessed May 6, 2024. URL.',
    'Yun xiu shi shui wu ju. (2020, February 25). Yun xiu shi shui wu ju zha shi tui jin zhong dian gong cheng. Yun xiu shi ren min zheng fu wang. Retrieved May 6, 2024, from URL',
  ],
  'an issuing body on its own site': [
    '云岫市水务局. 云岫市水务局扎实推进重点工程[EB/OL]. (2020-02-25)[2024-05-06]. URL.',
    '云岫市水务局, 2020. 云岫市水务局扎实推进重点工程[EB/OL]. (2020-02-25)[2024-05-06]. URL.',
    'Yun xiu shi shui wu ju 云岫市水务局. “Yun xiu shi shui wu ju zha shi tui jin zhong dian gong cheng” 云岫市水务局扎实推进重点工程. February 25, 2020. Accessed May 6, 2024. URL.',
    'Yun xiu shi shui wu ju. (2020, February 25). Yun xiu shi shui wu ju zha shi tui jin zhong dian gong cheng. Retrieved May 6, 2024, from URL',
  ],
  'one author': [
    '卓远山. 走访手记[EB/OL]. (2020-02-25)[2024-05-06]. URL.',
    '卓远山, 2020. 走访手记[EB/OL]. (2020-02-25)[2024-05-06]. URL.',
    'Zhuo Yuanshan 卓远山. “Zou fang shou ji” 走访手记. Bi chuan wang 碧川网. February 25, 2020. Accessed May 6, 2024. URL.',
    'Zhuo, Y. (2020, February 25). Zou fang shou ji. Bi chuan wang. Retrieved May 6, 2024, from URL',
  ],
  'two authors': [
    '卓远山, 欧阳明. 汛前查堤[EB/OL]. (2020-02-25)[2024-05-06]. URL.',
    '卓远山, 欧阳明, 2020. 汛前查堤[EB/OL]. (2020-02-25)[2024-05-06]. URL.',
    'Zhuo Yuanshan 卓远山 and Ouyang Ming 欧阳明. “Xun qian cha di” 汛前查堤. Bi chuan wang 碧川网. February 25, 2020. Accessed May 6, 2024. URL.',
    'Zhuo, Y., & Ouyang, M. (2020, February 25). Xun qian cha di. Bi chuan wang. Retrieved May 6, 2024, from URL',
  ],
  'four authors': [
    '卓远山, 顾盼兮, 欧阳明, 等. 四镇联防[EB/OL]. (2020-02-25)[2024-05-06]. URL.',
    '卓远山, 顾盼兮, 欧阳明, 等, 2020. 四镇联防[EB/OL]. (2020-02-25)[2024-05-06]. URL.',
    'Zhuo Yuanshan 卓远山, Gu Panxi 顾盼兮, Ouyang Ming 欧阳明, and Tong Wangyue 佟望岳. “Si zhen lian fang” 四镇联防. Bi chuan wang 碧川网. February 25, 2020. Accessed May 6, 2024. URL.',
    'Zhuo, Y., Gu, P., Ouyang, M., & Tong, W. (2020, February 25). Si zhen lian fang. Bi chuan wang. Retrieved May 6, 2024, from URL',
  ],
  'seven authors': [
    '卓远山, 顾盼兮, 欧阳明, 等. 七乡调查[EB/OL]. (2020-02-25)[2024-05-06]. URL.',
    '卓远山, 顾盼兮, 欧阳明, 等, 2020. 七乡调查[EB/OL]. (2020-02-25)[2024-05-06]. URL.',
    'Zhuo Yuanshan 卓远山, Gu Panxi 顾盼兮, Ouyang Ming 欧阳明, et al. “Qi xiang diao cha” 七乡调查. Bi chuan wang 碧川网. February 25, 2020. Accessed May 6, 2024. URL.',
    'Zhuo, Y., Gu, P., Ouyang, M., Tong, W., Shan, C., Lü, A., & Wang, W. (2020, February 25). Qi xiang diao cha. Bi chuan wang. Retrieved May 6, 2024, from URL',
  ],
  'an author and a body': [
    '卓远山, 碧川县档案馆. 馆藏整理纪要[EB/OL]. (2020-02-25)[2024-05-06]. URL.',
    '卓远山, 碧川县档案馆, 2020. 馆藏整理纪要[EB/OL]. (2020-02-25)[2024-05-06]. URL.',
    'Zhuo Yuanshan 卓远山 and Bi chuan xian dang an guan 碧川县档案馆. “Guan cang zheng li ji yao” 馆藏整理纪要. February 25, 2020. Accessed May 6, 2024. URL.',
    'Zhuo, Y., & Bi chuan xian dang an guan. (2020, February 25). Guan cang zheng li ji yao. Retrieved May 6, 2024, from URL',
  ],
  'an English name': [
    'Jamie Lee. 外教眼中的社区[EB/OL]. (2020-02-25)[2024-05-06]. URL.',
    'Jamie Lee, 2020. 外教眼中的社区[EB/OL]. (2020-02-25)[2024-05-06]. URL.',
    'Jamie Lee. “Wai jiao yan zhong de she qu” 外教眼中的社区. Bi chuan wang 碧川网. February 25, 2020. Accessed May 6, 2024. URL.',
    'Jamie Lee. (2020, February 25). Wai jiao yan zhong de she qu. Bi chuan wang. Retrieved May 6, 2024, from URL',
  ],
  'a name with a middle dot': [
    '阿依·买买提. 牧区走笔[EB/OL]. (2020-02-25)[2024-05-06]. URL.',
    '阿依·买买提, 2020. 牧区走笔[EB/OL]. (2020-02-25)[2024-05-06]. URL.',
    'Ayi Maimaiti 阿依·买买提. “Mu qu zou bi” 牧区走笔. Bi chuan wang 碧川网. February 25, 2020. Accessed May 6, 2024. URL.',
    'Ayi Maimaiti. (2020, February 25). Mu qu zou bi. Bi chuan wang. Retrieved May 6, 2024, from URL',
  ],
  'a Traditional name and title': [
    '歐陽修遠. 臨瀾大學防疫工作總結[EB/OL]. (2020-02-25)[2024-05-06]. URL.',
    '歐陽修遠, 2020. 臨瀾大學防疫工作總結[EB/OL]. (2020-02-25)[2024-05-06]. URL.',
    'Ouyang Xiuyuan 歐陽修遠. “Lin lan da xue fang yi gong zuo zong jie” 臨瀾大學防疫工作總結. Lin lan da xue 臨瀾大學. February 25, 2020. Accessed May 6, 2024. URL.',
    'Ouyang, X. (2020, February 25). Lin lan da xue fang yi gong zuo zong jie. Lin lan da xue. Retrieved May 6, 2024, from URL',
  ],
  'nobody known': [
    '一份没有署名的通报[EB/OL]. (2020-02-25)[2024-05-06]. URL.',
    '佚名, 2020. 一份没有署名的通报[EB/OL]. (2020-02-25)[2024-05-06]. URL.',
    '“Yi fen mei you shu ming de tong bao” 一份没有署名的通报. Bi chuan wang 碧川网. February 25, 2020. Accessed May 6, 2024. URL.',
    'Yi fen mei you shu ming de tong bao. (2020, February 25). Bi chuan wang. Retrieved May 6, 2024, from URL',
  ],
  'nobody known, no date': [
    '没有日期的通报[EB/OL]. [2024-05-06]. URL.',
    '佚名, [出版年不详]. 没有日期的通报[EB/OL]. [2024-05-06]. URL.',
    '“Mei you ri qi de tong bao” 没有日期的通报. Bi chuan wang 碧川网. Accessed May 6, 2024. URL.',
    'Mei you ri qi de tong bao. (n.d.). Bi chuan wang. Retrieved May 6, 2024, from URL',
  ],
  'only a year': [
    '云岫市水务局. 云岫市水务局扎实推进重点工程[EB/OL]. (2019)[2024-05-06]. URL.',
    '云岫市水务局, 2019. 云岫市水务局扎实推进重点工程[EB/OL]. (2019)[2024-05-06]. URL.',
    'Yun xiu shi shui wu ju 云岫市水务局. “Yun xiu shi shui wu ju zha shi tui jin zhong dian gong cheng” 云岫市水务局扎实推进重点工程. Yun xiu shi ren min zheng fu wang 云岫市人民政府网. 2019. Accessed May 6, 2024. URL.',
    'Yun xiu shi shui wu ju. (2019). Yun xiu shi shui wu ju zha shi tui jin zhong dian gong cheng. Yun xiu shi ren min zheng fu wang. Retrieved May 6, 2024, from URL',
  ],
  'a year and a month': [
    '云岫市水务局. 云岫市水务局扎实推进重点工程[EB/OL]. (2019-07)[2024-05-06]. URL.',
    '云岫市水务局, 2019. 云岫市水务局扎实推进重点工程[EB/OL]. (2019-07)[2024-05-06]. URL.',
    'Yun xiu shi shui wu ju 云岫市水务局. “Yun xiu shi shui wu ju zha shi tui jin zhong dian gong cheng” 云岫市水务局扎实推进重点工程. Yun xiu shi ren min zheng fu wang 云岫市人民政府网. July 2019. Accessed May 6, 2024. URL.',
    'Yun xiu shi shui wu ju. (2019, July). Yun xiu shi shui wu ju zha shi tui jin zhong dian gong cheng. Yun xiu shi ren min zheng fu wang. Retrieved May 6, 2024, from URL',
  ],
  'passed on by press, first printed elsewhere': [
    '松岭区应急管理局. 松岭区筑牢防线[EB/OL]. (2020-02-25)[2024-05-06]. URL.',
    '松岭区应急管理局, 2020. 松岭区筑牢防线[EB/OL]. (2020-02-25)[2024-05-06]. URL.',
    'Song ling qu ying ji guan li ju 松岭区应急管理局. “Song ling qu zhu lao fang xian” 松岭区筑牢防线. Yun xiu xin wen wang 云岫新闻网. February 25, 2020. Originally published in “Qi zhi” 2021 nian di 9 qi 《旗帜》2021年第9期. Accessed May 6, 2024. URL.',
    'Song ling qu ying ji guan li ju. (2020, February 25). Song ling qu zhu lao fang xian. Yun xiu xin wen wang. Retrieved May 6, 2024, from URL (Reprinted from “Qi zhi” 2021 nian di 9 qi)',
  ],
  'a long title with titles in it': [
    '云岫市水务局. 关于学习贯彻《云岫市河湖长制条例》（以下简称《条例》）、推进“四水同治”的实施情况报告——以松岭段为例[EB/OL]. (2020-02-25)[2024-05-06]. URL.',
    '云岫市水务局, 2020. 关于学习贯彻《云岫市河湖长制条例》（以下简称《条例》）、推进“四水同治”的实施情况报告——以松岭段为例[EB/OL]. (2020-02-25)[2024-05-06]. URL.',
    'Yun xiu shi shui wu ju 云岫市水务局. “Guan yu xue xi guan che ‘Yun xiu shi he hu chang zhi tiao li’ (yi xia jian cheng ‘Tiao li’), tui jin ‘si shui tong zhi’ de shi shi qing kuang bao gao — Yi song ling duan wei li” 关于学习贯彻《云岫市河湖长制条例》（以下简称《条例》）、推进“四水同治”的实施情况报告——以松岭段为例. Yun xiu shi ren min zheng fu wang 云岫市人民政府网. February 25, 2020. Accessed May 6, 2024. URL.',
    'Yun xiu shi shui wu ju. (2020, February 25). Guan yu xue xi guan che “Yun xiu shi he hu chang zhi tiao li” (yi xia jian cheng “Tiao li”), tui jin “si shui tong zhi” de shi shi qing kuang bao gao — Yi song ling duan wei li. Yun xiu shi ren min zheng fu wang. Retrieved May 6, 2024, from URL',
  ],
  'a title that ends in a question': [
    '卓远山. 水从哪里来？[EB/OL]. (2020-02-25)[2024-05-06]. URL.',
    '卓远山, 2020. 水从哪里来？[EB/OL]. (2020-02-25)[2024-05-06]. URL.',
    'Zhuo Yuanshan 卓远山. “Shui cong na li lai?” 水从哪里来？ Bi chuan wang 碧川网. February 25, 2020. Accessed May 6, 2024. URL.',
    'Zhuo, Y. (2020, February 25). Shui cong na li lai? Bi chuan wang. Retrieved May 6, 2024, from URL',
  ],
  'a document with a number': [
    '云岫市水务局. 云岫市水务局扎实推进重点工程: 云水发〔2020〕1号[EB/OL]. (2020-02-25)[2024-05-06]. URL.',
    '云岫市水务局, 2020. 云岫市水务局扎实推进重点工程: 云水发〔2020〕1号[EB/OL]. (2020-02-25)[2024-05-06]. URL.',
    'Yun xiu shi shui wu ju 云岫市水务局. “Yun xiu shi shui wu ju zha shi tui jin zhong dian gong cheng” 云岫市水务局扎实推进重点工程. Yun shui fa [2020] 1 hao 云水发〔2020〕1号. Yun xiu shi ren min zheng fu wang 云岫市人民政府网. February 25, 2020. Accessed May 6, 2024. URL.',
    'Yun xiu shi shui wu ju. (2020, February 25). Yun xiu shi shui wu ju zha shi tui jin zhong dian gong cheng (Yun shui fa [2020] 1 hao). Yun xiu shi ren min zheng fu wang. Retrieved May 6, 2024, from URL',
  ],
  'no title': [
    '云岫市水务局. [今年以来，全市上下][EB/OL]. (2020-02-25)[2024-05-06]. URL.',
    '云岫市水务局, 2020. [今年以来，全市上下][EB/OL]. (2020-02-25)[2024-05-06]. URL.',
    'Yun xiu shi shui wu ju 云岫市水务局. Jin nian yi lai, quan shi shang xia 今年以来，全市上下…… Yun xiu shi ren min zheng fu wang 云岫市人民政府网. February 25, 2020. Accessed May 6, 2024. URL.',
    'Yun xiu shi shui wu ju. (2020, February 25). [Jin nian yi lai, quan shi shang xia . . .]. Yun xiu shi ren min zheng fu wang. Retrieved May 6, 2024, from URL',
  ],
  'no address': [
    '云岫市水务局. 云岫市水务局扎实推进重点工程[EB]. (2020-02-25).',
    '云岫市水务局, 2020. 云岫市水务局扎实推进重点工程[EB]. (2020-02-25).',
    'Yun xiu shi shui wu ju 云岫市水务局. “Yun xiu shi shui wu ju zha shi tui jin zhong dian gong cheng” 云岫市水务局扎实推进重点工程. Yun xiu shi ren min zheng fu wang 云岫市人民政府网. February 25, 2020.',
    'Yun xiu shi shui wu ju. (2020, February 25). Yun xiu shi shui wu ju zha shi tui jin zhong dian gong cheng. Yun xiu shi ren min zheng fu wang.',
  ],
};

describe.each(styles)('%s of', (style) => {
  it.each(Object.entries(twentyRecords))('%s', (name, cited) => {
    const lines = expected[name as keyof typeof twentyRecords];
    const address = cited.url ?? 'URL';
    expect(citation(cited, style, pinyin).replace(address, 'URL')).toBe(lines[styles.indexOf(style)]);
  });
});

describe('a title in the person’s own language', () => {
  const cited = record({ translatedTitle: 'Water works' });

  it('stands in every form that has a place for it, and in none of GB/T 7714', () => {
    expect(citation(cited, 'chicago', pinyin)).toContain('重点工程 [Water works]. ');
    expect(citation(cited, 'apa', pinyin)).toContain('gong cheng [Water works]. ');
    expect(citation(cited, 'biblatex', pinyin)).toContain('titleaddon = {Water works},');
    expect(citation(cited, 'ris', pinyin)).toContain('N1  - Translated title: Water works\r\n');
    expect(JSON.parse(citation(cited, 'csl-json', pinyin))[0].note).toContain(
      'Translated title: Water works',
    );
    for (const style of ['gb-numeric', 'gb-author-date'] as const) {
      expect(citation(cited, style, pinyin)).not.toContain('Water works');
    }
  });
});

describe('words that are converted', () => {
  const converted = record({ language: 'zh-Hant-TW', convertedFrom: 'zh-Hans' });

  it('are told to programs with the script that they come from', () => {
    expect(citation(converted, 'ris', pinyin)).toContain('LA  - zh-Hant-TW\r\n');
    expect(citation(converted, 'ris', pinyin)).toContain('N1  - Converted from: zh-Hans\r\n');
    expect(citation(converted, 'biblatex', pinyin)).toContain('Converted from: zh-Hans');
    expect(citation(record(), 'biblatex', pinyin)).not.toContain('Converted from');
  });

  it('are told to the person', () => {
    expect(citationGaps(converted)).toContain('converted');
    expect(citationGaps(record())).not.toContain('converted');
  });
});

describe('the order of a name in Latin letters', () => {
  it.each([
    ['Jamie Lee', true],
    ['Zhuo Yuanshan', true],
    ['Greenpeace', false],
    ['阿依·买买提', false],
    ['卓远山', false],
  ])('of %s is to be looked at: %s', (name, isAsked) => {
    expect(citationGaps(record({ creators: by('authors', name) })).includes('author-order')).toBe(isAsked);
  });
});
