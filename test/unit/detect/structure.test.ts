import { expect, it } from 'vitest';
import { patternFeatures, measureStructure } from '../../../lib/detect/structure';
import { structureReasons } from '../../../lib/detect/structure-reasons';

/** Words that each pattern must match, and words near them that it must not; in the order of the table. */
const cases: readonly (readonly [matching: string, other: string])[] = [
  ['一是加强组织领导', '这是'],
  ['（一）压实责任', '十万人'],
  ['成立专班；', '成立专班。'],
  ['党员、干部', '党员，干部'],
  ['“四个到位”', '“到位”'],
  ['县委办公室', '委托'],
  ['扎实推进', '扎针'],
  ['服务0余人次', '服务0次'],
  ['今年以来', '去年'],
  ['真的吗？', '真的。'],
  ['据悉', '根据'],
  ['关键词：基层治理', '关键在于'],
  ['特制定本预案', '制定预案'],
  ['现将有关事项通知如下', '现在'],
  ['工作总结范文', '规范'],
];

it('every pattern matches its kind of words and not its neighbours', () => {
  expect(cases).toHaveLength(patternFeatures.length);
  patternFeatures.forEach(({ pattern }, index) => {
    const [matching = '', other = ''] = cases[index] ?? [];
    expect([matching, matching.match(pattern) !== null]).toEqual([matching, true]);
    expect([other, other.match(pattern) !== null]).toEqual([other, false]);
  });
});

it('measures nothing but finite numbers, whatever the text', () => {
  for (const text of ['', '\n\n', '\u0000', '，'.repeat(9_000), '是'.repeat(600)]) {
    const features = measureStructure({ text, folded: text, han: 0 });
    expect(features.every(Number.isFinite)).toBe(true);
  }
});

it('counts by the hundred Han characters, and of a handful no crowd', () => {
  const [, , , points] = measureStructure({ text: '', folded: '一是 二是', han: 100 });
  expect(points).toBe(2);
  const [, , , ofFew] = measureStructure({ text: '', folded: '一是 二是', han: 4 });
  expect(ofFew).toBe(5);
});

it('comes to an end on texts that would trap a careless pattern', () => {
  const breaks = `${'\n '.repeat(4_000)}（`;
  const notices = '现将'.repeat(4_000);
  for (const text of [breaks, notices])
    expect(measureStructure({ text, folded: text, han: 0 }).every(Number.isFinite)).toBe(true);
});

it('tells at most two reasons, the strongest first, and none that speaks against', () => {
  const contributions = [0.5, 9, -1, 0.9, 0.05, 9, 9, 0.7];
  expect(structureReasons(contributions)).toEqual([
    { kind: 'structure', code: 'ordinal-points', weight: 0.9 },
    { kind: 'structure', code: 'formulae', weight: 0.7 },
  ]);
});
