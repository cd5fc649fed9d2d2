import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellWords, compareTexts, type Comparison } from '../../../lib/compare/compare-texts';
import { applyEdits } from '../../../lib/compare/text-edits';

const opening = '三月以来，云岫市松岭区组织机关干部到结对社区报到，帮助社区登记出入人员。';
const tea = '社区党支部在值守点设了茶水台，退休教师轮流给值夜班的同志送姜茶。';
const school = '禾泉镇中心小学腾出两间教室，安排放学后无人接的孩子写作业、读课外书。';
const water = '镇里新修的水渠引来碧川县的山泉，三百亩秧田在立夏之前都灌足了水。';
const closing = '下一步，区里将把行之有效的办法写进值守手册，供各社区参照。';
const whole = [opening, tea, school, water, closing];

/** The rows as the indexes that stand in them. */
function cells({ rows }: Comparison): readonly (readonly (readonly number[])[])[] {
  return rows.map((row) => row.cells);
}

describe('paragraphs side by side', () => {
  it('stand beside their like, and alone where the other text lacks them', () => {
    const changed = [opening, school.replace('两间', '三间'), water, closing, '（区委宣传部供稿）'];
    const comparison = compareTexts([whole, changed], 'words');
    expect(cells(comparison)).toEqual([
      [[0], [0]],
      [[1], []],
      [[2], [1]],
      [[3], [2]],
      [[4], [3]],
      [[], [4]],
    ]);
    expect(comparison.contrasts[1]).toEqual({ cut: tea.length + 1, added: 1 + 9, movedParagraphs: 0 });
  });

  it('stand beside both halves where a paragraph was cut in two, or two were joined', () => {
    const [head, tail] = [school.slice(0, 12), school.slice(12)];
    const cut = [opening, tea, head, tail, water, closing];
    expect(cells(compareTexts([whole, cut], 'words'))[2]).toEqual([[2], [2, 3]]);
    expect(cells(compareTexts([cut, whole], 'words'))[2]).toEqual([[2, 3], [2]]);
    expect(compareTexts([whole, cut], 'words').contrasts[1]).toEqual({
      cut: 0,
      added: 0,
      movedParagraphs: 0,
    });
    expect(compareTexts([whole, cut], 'everything').contrasts[1]).toMatchObject({ cut: 0, added: 1 });
  });

  it('that moved are found again, with what they became', () => {
    const other = [opening, school, water, tea.replace('姜茶', '热茶'), closing];
    const { rows, contrasts } = compareTexts([whole, other], 'words');
    const row = rows.find(({ moved }) => moved !== null);
    expect(row?.cells).toEqual([[], [3]]);
    expect(rows[row?.moved?.row ?? -1]?.cells).toEqual([[1], []]);
    expect(contrasts[1]).toEqual({ cut: 1, added: 1, movedParagraphs: 1 });
    const shorter = other.slice(0, 4);
    expect(compareTexts([shorter, whole], 'words').contrasts[1]).toEqual({
      cut: 1,
      added: 1 + closing.length,
      movedParagraphs: 1,
    });
  });

  it('of several texts stand in one row, also where the first lacks them', () => {
    const second = [opening, tea, closing];
    const third = [tea, school, water];
    const fourth = ['编者按：松岭区的做法值得借鉴，现予刊发。', ...third.slice(1), closing];
    const rows = cells(compareTexts([second, third, whole, fourth], 'words'));
    expect(rows).toContainEqual([[], [1], [2], [1]]);
    expect(rows).toContainEqual([[], [2], [3], [2]]);
    expect(rows).toContainEqual([[1], [0], [1], []]);
    expect(rows).toContainEqual([[2], [], [4], [3]]);
    expect(rows).toContainEqual([[], [], [], [0]]);
  });

  it('that recur are paired in their order', () => {
    const list = ['附件', opening, '附件', tea, '附件', school, '附件'];
    const { rows, contrasts } = compareTexts([list, list.filter((words) => words !== tea)], 'words');
    expect(contrasts[1]?.added).toBe(0);
    expect(rows.filter((row) => row.cells[1]?.length === 0)).toHaveLength(1);
  });
});

describe('every comparison', () => {
  const paragraph = fc.oneof(
    fc.constantFrom(...whole),
    fc.constantFrom(...whole).map((words) => words.slice(0, 20)),
    fc.constantFrom('附件', '＊＊＊', '一、', tea + school),
    fc.string({ unit: fc.constantFrom(...'云岫市工作，汇报。12'), minLength: 1, maxLength: 20 }),
  );
  const text = fc.array(paragraph, { maxLength: 9 });
  const texts = fc.array(text, { minLength: 2, maxLength: 4 });

  it('holds every paragraph of every text once, in its order', () => {
    fc.assert(
      fc.property(texts, (given) => {
        const { rows } = compareTexts(given, 'words');
        for (const [column, paragraphs] of given.entries()) {
          expect(rows.flatMap((row) => row.cells[column])).toEqual(paragraphs.map((_, index) => index));
        }
      }),
    );
  });

  it('makes each text of the first that has a row', () => {
    fc.assert(
      fc.property(texts, (given) => {
        for (const { cells: row, basis, edits } of compareTexts(given, 'everything').rows) {
          for (const [column, made] of edits.entries()) {
            if (made === null) continue;
            expect(applyEdits(cellWords(given, row, basis), cellWords(given, row, column), made)).toBe(
              cellWords(given, row, column),
            );
          }
        }
      }),
    );
  });

  it('finds nothing between a text and itself', () => {
    fc.assert(
      fc.property(text, (given) => {
        const { rows, contrasts } = compareTexts([given, given], 'everything');
        expect(contrasts[1]).toEqual({ cut: 0, added: 0, movedParagraphs: 0 });
        expect(rows).toHaveLength(given.length);
      }),
    );
  });
});

it('compares texts that are too long for it paragraph by paragraph, and says so', () => {
  const long = Array.from({ length: 12_000 }, (_, at) => `第${at}户：${opening}${at}${tea}`);
  const other = long.map((words, at) => (at === 77 ? words.replace('登记', '核实') : words));
  const { isCoarse, contrasts } = compareTexts([long, other], 'words');
  expect(isCoarse).toBe(true);
  expect(contrasts[1]).toMatchObject({ cut: long[77]?.length, added: other[77]?.length });
});
