import { describe, expect, it } from 'vitest';
import { furnitureRule } from '../../../lib/extract/furniture';
import { foldedText } from '../../../lib/extract/folded-line';
import { chromeRows } from '../../../lib/extract/tables/chrome-words';
import { bodyContainers, sideElements } from '../../../lib/extract/tables/containers';
import { labelRows } from '../../../lib/extract/tables/labels';
import { lineRules } from '../../../lib/extract/tables/line-rules';
import { prefectures, provinces } from '../../../lib/extract/tables/places';
import { unitEndings } from '../../../lib/extract/tables/units';
import { wordsOf } from '../../../lib/extract/tables/words';

describe('furniture tables', () => {
  it.each(chromeRows.map(({ rule, example }) => [rule, example] as const))('%s: %s', (rule, example) => {
    expect(furnitureRule(example)).toBe(rule);
  });

  it.each(lineRules.map(({ rule, example }) => [rule, example] as const))('%s: %s', (rule, example) => {
    expect(furnitureRule(example)).toBe(rule);
  });

  it.each([
    '大力推进基层党建工作',
    '正文',
    '无',
    '一、工作开展情况',
    '打印机采购项目完成验收，节约资金12万元。',
    '分享会上，三名党员代表交流了学习体会。',
    '1575',
    '首页改版工作领导小组召开会议，研究部署有关事项。',
    '他们的版权所有者权益得到维护。',
    '关闭小煤矿12处',
  ])('keeps %s', (text) => {
    expect(furnitureRule(text)).toBeNull();
  });
});

describe('container tables', () => {
  it.each([...bodyContainers, ...sideElements].map((row) => [row.example, row.pattern] as const))(
    '%s',
    (example, pattern) => {
      const name = /(?:class|id)="([^"]+)"/.exec(example)?.[1] ?? '';
      expect(name.toLowerCase()).toMatch(pattern);
    },
  );
});

describe('word tables', () => {
  const words = [
    ...labelRows.flatMap((row) => wordsOf(row.words)),
    ...chromeRows.flatMap((row) => wordsOf(row.words)),
    ...unitEndings,
    ...provinces,
    ...prefectures,
  ];

  it('are written as lines are folded', () => {
    expect(words.filter((word) => foldedText(word) !== word)).toEqual([]);
  });

  it('give a label one meaning', () => {
    const labels = labelRows.flatMap((row) => wordsOf(row.words));
    expect(labels.filter((word, index) => labels.indexOf(word) !== index)).toEqual([]);
  });
});
