import { describe, expect, it } from 'vitest';
import { readLabelledValues, trimValue } from '../../../lib/extract/labelled-values';
import { labelRows } from '../../../lib/extract/tables/labels';
import { linesOfHtml } from './read-html';

const read = (text: string): Record<string, string> =>
  Object.fromEntries(readLabelledValues({ text, seams: [] }).map(({ role, value }) => [role, value]));

describe('readLabelledValues', () => {
  it.each([
    ['发布时间：2024-02-21 16:45 来源：云溪日报', { date: '2024-02-21 16:45', source: '云溪日报' }],
    ['發布日期：112-06-13　發布單位：綜合計畫科', { date: '112-06-13', unit: '綜合計畫科' }],
    ['日期: 2020-02-25 08:27:11 浏览次数: 字号:[ ]', { date: '2020-02-25 08:27:11', chrome: '' }],
    ['責(zé)任編輯：王五', { editor: '王五' }],
    ['作　　者：张三　 责 任 编 辑：李四', { author: '张三', editor: '李四' }],
    ['（稿件来源：党办；稿件作者：李晓）', { source: '党办', author: '李晓' }],
    ['（ 編輯：賈某   送簽：張某   簽發：鐘某 ）', { editor: '賈某', approver: '鐘某' }],
    ['摄影/张艳  编辑/苏芳', { photographer: '张艳', editor: '苏芳' }],
    ['来源：[ 云溪金融报 ]', { source: '云溪金融报' }],
    ['发布日期：2016-11-22 浏览次数：信息来源：省某委', { date: '2016-11-22', chrome: '', source: '省某委' }],
    ['资料更新时间︰106-05-18', { updated: '106-05-18' }],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('keeps the label as published', () => {
    expect(readLabelledValues({ text: '（執筆：劉某、凌某）', seams: [] })[0]?.label).toBe('執筆');
  });

  it('does not find labels inside words', () => {
    expect(read('活动时间：周一')).toEqual({});
    expect(read('他说：来')).toEqual({});
  });

  it('ends a name with the element it stands in', () => {
    const [line] = linesOfHtml('<p>来源: <a href="/a">云溪社</a><a href="/b">举报</a></p>');
    expect(line !== undefined && readLabelledValues(line)[0]?.value).toBe('云溪社');
  });

  it('tells glued labels apart by their elements', () => {
    const [line] = linesOfHtml('<p><span>通讯员：越清</span><span>时间：2023-07-12</span></p>');
    expect((line === undefined ? [] : readLabelledValues(line)).map(({ value }) => value)).toEqual([
      '越清',
      '2023-07-12',
    ]);
  });

  it.each(labelRows.map(({ role, example }) => [role, example] as const))(
    'knows the example of %s',
    (role, example) => {
      expect(readLabelledValues({ text: example, seams: [] }).map((value) => value.role)).toContain(role);
    },
  );
});

describe('trimValue', () => {
  it('takes marks and a pair of brackets off', () => {
    expect(trimValue('：【云溪网】')).toBe('云溪网');
    expect(trimValue(' 张三； ')).toBe('张三');
    expect(trimValue('云溪（集团）')).toBe('云溪（集团）');
  });
});
