import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateForms } from '../../../lib/han/date-forms';
import { findDates } from '../../../lib/han/dates';

const isoOf = (text: string): readonly string[] => findDates(text).map(({ date }) => date.iso);

describe('findDates', () => {
  it.each([
    ['2024年2月21日 16:45', '2024-02-21T16:45+08:00', 'minute'],
    ['2021年10月21日16:45', '2021-10-21T16:45+08:00', 'minute'],
    ['2020-02-25 08:27:11', '2020-02-25T08:27:11+08:00', 'second'],
    ['2020-02-25T08:27:11+08:00', '2020-02-25T08:27:11+08:00', 'second'],
    ['2020-02-25T00:27:11.000Z', '2020-02-25T08:27:11+08:00', 'second'],
    ['2020-02-25T23:00-0500', '2020-02-26T12:00+08:00', 'minute'],
    ['2020.02.25', '2020-02-25', 'day'],
    ['2020/2/25', '2020-02-25', 'day'],
    ['2019 年 9 月 18 日', '2019-09-18', 'day'],
    ['２０２０年２月２５日', '2020-02-25', 'day'],
    ['二〇二〇年二月二十五日', '2020-02-25', 'day'],
    ['二○二○年十二月三十一日', '2020-12-31', 'day'],
    ['112-06-13', '2023-06-13', 'day'],
    ['112.06.13', '2023-06-13', 'day'],
    ['112年6月13日', '2023-06-13', 'day'],
    ['民國112年6月13日', '2023-06-13', 'day'],
    ['中華民國一百一十二年六月十三日', '2023-06-13', 'day'],
    ['民國99年5月', '2010-05', 'month'],
    ['2024-02-21 星期三 16:45', '2024-02-21T16:45+08:00', 'minute'],
    ['112/6/3 下午 3:20', '2023-06-03T15:20+08:00', 'minute'],
    ['2019年5月12日9时30分', '2019-05-12T09:30+08:00', 'minute'],
    ['2020年2月', '2020-02', 'month'],
    ['2020年', '2020', 'year'],
  ])('reads %s', (text, iso, precision) => {
    expect(findDates(`发布：${text}，来源`)).toEqual([
      { date: { iso, precision }, start: 3, end: 3 + text.length },
    ]);
  });

  it.each(dateForms.map(({ example }) => [example]))('reads the example of its table, %s', (example) => {
    expect(findDates(example)).toMatchObject([{ start: 0, end: example.length }]);
  });

  it.each([
    '2020-13-01',
    '2020-02-30',
    '192.168.1.12',
    '1.2.3.4',
    '1893年1月1日',
    '2201-01-01',
    '20200225',
    '二十一日',
    '10年3月',
    '电话 023-6385-3344',
    '一一二',
    '',
  ])('finds no date in %s', (text) => {
    expect(isoOf(text)).toEqual([]);
  });

  it('keeps the day when the time after it is none', () => {
    expect(isoOf('2024-2-21 25:10')).toEqual(['2024-02-21']);
  });

  it('knows leap years', () => {
    expect(isoOf('2020年2月29日 2021年2月29日')).toEqual(['2020-02-29']);
  });

  it('finds all, in order', () => {
    expect(isoOf('2020年1月5日至2020年1月7日，2021.3.4更新')).toEqual([
      '2020-01-05',
      '2020-01-07',
      '2021-03-04',
    ]);
  });

  it('finds any day it is given, wherever it stands', () => {
    const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom('发布于', '(', ' ', '来源：新平网 '), (day, before) => {
        const iso = day.toISOString().slice(0, 10);
        const [year, month, date] = iso.split('-').map(Number);
        expect(isoOf(`${before}${iso}`)).toEqual([iso]);
        expect(isoOf(`${before}${year}年${month}月${date}日`)).toEqual([iso]);
      }),
    );
  });

  it('takes a long line of digits, or of anything', () => {
    expect(findDates('2020'.repeat(50_000))).toEqual([]);
    expect(findDates('2020年，'.repeat(20_000))).toHaveLength(20_000);
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(findDates(text))));
  });
});
