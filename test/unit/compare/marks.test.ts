import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../../lib/compare/compare-texts';
import type { Counting } from '../../../lib/compare/counting';
import { differenceMarks, markedRuns, passageMarks, type Mark } from '../../../lib/compare/marks';

const opening = '三月以来，云岫市松岭区组织机关干部到结对社区报到，帮助社区登记出入人员。';
const school = '禾泉镇中心小学腾出两间教室，安排放学后无人接的孩子写作业、读课外书。';
const closing = '下一步，区里将把行之有效的办法写进值守手册，供各社区参照。';

function marked(texts: readonly (readonly string[])[], counting: Counting = 'words') {
  const { marks, steps } = differenceMarks(texts, compareTexts(texts, counting));
  const words = marks.map((paragraphs, column) =>
    paragraphs.map((own, index) =>
      own.map((mark) => [mark.kind, texts[column]?.[index]?.slice(mark.start, mark.end)]),
    ),
  );
  return { words, steps };
}

describe('the marks of a comparison', () => {
  it('stand on both sides of what changed, with one key', () => {
    const texts = [
      [opening, school],
      [opening, school.replace('两间', '三间')],
    ];
    const { marks, steps } = differenceMarks(texts, compareTexts(texts, 'words'));
    expect(marked(texts).words).toEqual([
      [[], [['changed', '两']]],
      [[], [['changed', '三']]],
    ]);
    expect(marks.flat(2).map(({ key }) => key)).toEqual([steps[0], steps[0]]);
  });

  it('show the place where the other text has more', () => {
    expect(marked([[school], [school.replace('、读课外书', '')]]).words).toEqual([
      [[['cut', '读课外书']]],
      [[['cut', '']]],
    ]);
    expect(marked([[school.replace('、读课外书', '')], [school]]).words).toEqual([
      [[['added', '']]],
      [[['added', '读课外书']]],
    ]);
  });

  it('lie on each of the paragraphs that stand beside one', () => {
    const [head, tail] = [school.slice(0, 14), school.slice(14).replace('读课外书', '做游戏')];
    expect(marked([[school], [head, tail]]).words[1]).toEqual([[], [['changed', '做游戏']]]);
    expect(marked([[school], [head, tail]], 'everything').words[1]).toEqual([
      [['added', '']],
      [['changed', '做游戏']],
    ]);
  });

  it('make a row that some text lacks one step, but not what only moved', () => {
    expect(
      marked([
        [opening, school, closing],
        [opening, closing],
      ]).steps,
    ).toEqual(['row-1']);
    expect(
      marked([
        [opening, school, closing],
        [school, opening, closing],
      ]).steps,
    ).toEqual([]);
  });

  it('show on the first text what any of the others changed', () => {
    const { words } = marked([
      [school],
      [school.replace('两间', '三间')],
      [school.replace('课外书', '童话')],
    ]);
    expect(words[0]?.[0]).toEqual([
      ['changed', '两'],
      ['changed', '课外书'],
    ]);
  });
});

it('passages in common are marked in either text, over the ends of paragraphs', () => {
  const texts = [[opening, school], [`编者按。${opening}${school.slice(0, 16)}`]];
  const { marks, steps } = passageMarks(texts);
  expect(steps).toHaveLength(1);
  expect(marks[0]?.map((own) => own.map(({ start, end }) => [start, end]))).toEqual([
    [[0, opening.length]],
    [[0, 16]],
  ]);
  expect(marks[1]?.[0]?.map(({ start }) => start)).toEqual([4]);
});

describe('runs of a paragraph', () => {
  const mark = (start: number, end: number, key: string): Mark => ({ start, end, key, kind: 'changed' });

  it('are cut where a mark begins or ends, and joined give the paragraph', () => {
    const runs = markedRuns('防控工作汇报', [mark(0, 4, 'a'), mark(2, 5, 'b'), mark(6, 6, 'c')]);
    expect(runs.map(({ text, marks }) => [text, marks.map(({ key }) => key).join('')])).toEqual([
      ['防控', 'a'],
      ['工作', 'ab'],
      ['汇', 'b'],
      ['报', ''],
      ['', 'c'],
    ]);
  });

  it('of an empty paragraph are none', () => {
    expect(markedRuns('', [])).toEqual([]);
  });
});
