import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshEffort } from '../../../lib/compare/character-edits';
import type { Counting } from '../../../lib/compare/counting';
import { applyEdits, textEdits } from '../../../lib/compare/text-edits';
import { foldForIdentity } from '../../../lib/han/fold';

const edits = (one: string, other: string, counting: Counting = 'words') =>
  textEdits(one, other, counting, freshEffort());

/** The edits as [what stood there, what stands there now]. */
function changes(one: string, other: string, counting: Counting = 'words'): [string, string][] {
  return edits(one, other, counting).map(({ from, to }) => [
    one.slice(from.start, from.end),
    other.slice(to.start, to.end),
  ]);
}

const character = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'防控国國发發里裡工作汇报云岫市') },
  { weight: 2, arbitrary: fc.constantFrom(...'，。、；：「」“”　 \n') },
  { weight: 2, arbitrary: fc.constantFrom(...'0159.%ａＡaB５') },
  { weight: 1, arbitrary: fc.constantFrom('𠗣', '𠮷', '\ue5e5') },
);
const text = fc.array(character, { maxLength: 60 }).map((parts) => parts.join(''));
/** A text and another made of it: parts cut, doubled, exchanged. */
const pair = fc
  .tuple(text, text, text, text, text)
  .map(([a, b, c, d, e]): [string, string] => [a + b + c + d, a + e + c + b + d]);

describe('the edits between two texts', () => {
  it('make the one the other', () => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        expect(applyEdits(one, other, edits(one, other, 'everything'))).toBe(other);
      }),
    );
  });

  it('make the words of the one those of the other, where only words count', () => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const made = applyEdits(one, other, edits(one, other));
        expect(foldForIdentity(made)).toBe(foldForIdentity(other));
      }),
    );
  });

  it('are in order, apart from each other, and none is empty on both sides', () => {
    fc.assert(
      fc.property(pair, fc.constantFrom<Counting>('words', 'everything'), ([one, other], counting) => {
        let [from, to] = [-1, -1];
        for (const edit of edits(one, other, counting)) {
          expect(edit.from.start).toBeGreaterThan(from);
          expect(edit.to.start).toBeGreaterThan(to);
          expect(edit.from.end > edit.from.start || edit.to.end > edit.to.start).toBe(true);
          [from, to] = [edit.from.end, edit.to.end];
        }
      }),
    );
  });

  it('say as much in the other direction', () => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        expect(applyEdits(other, one, edits(other, one, 'everything'))).toBe(one);
        expect(edits(one, other).length === 0).toBe(edits(other, one).length === 0);
      }),
    );
  });

  it('are none exactly where the words are the same', () => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        expect(edits(one, other).length === 0).toBe(foldForIdentity(one) === foldForIdentity(other));
        expect(edits(one, one, 'everything')).toEqual([]);
      }),
    );
  });

  it('do not cut a character in halves', () => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        for (const { from, to } of edits(one, other, 'everything')) {
          for (const [words, at] of [
            [one, from.start],
            [one, from.end],
            [other, to.start],
            [other, to.end],
          ] as const) {
            expect(
              /^[\udc00-\udfff]/u.test(words.slice(at)) && /[\ud800-\udbff]$/.test(words.slice(0, at)),
            ).toBe(false);
          }
        }
      }),
    );
  });
});

describe('what counts', () => {
  const simplified = '云岫市发出“倡议书”，5.7万人响应。';
  const traditional = '雲岫市發出「倡議書」﹐５.７萬人響應。';

  it('is not the script, the width or the form of a mark', () => {
    expect(changes(simplified, traditional)).toEqual([]);
  });

  it('is all of it, when everything is to count', () => {
    expect(changes('云岫市发出“倡议书”。', '雲岫市發出「倡議書」。', 'everything')).toEqual([
      ['云', '雲'],
      ['发出“倡议书”', '發出「倡議書」'],
    ]);
  });
});

describe('edits as a person marks them', () => {
  it('change a figure whole', () => {
    expect(changes('已建成134个站点，覆盖54.6%的村。', '已建成151个站点，覆盖61.2%的村。')).toEqual([
      ['134', '151'],
      ['54.6%', '61.2%'],
    ]);
    expect(changes('共20人参加', '共120人参加')).toEqual([['20', '120']]);
    expect(changes('增长5%左右', '增长5.4%左右')).toEqual([['5%', '5.4%']]);
  });

  it('begin where a clause begins', () => {
    const long = '一是抓宣传，二是抓排查，三是抓落实。';
    expect(changes(long, '一是抓宣传，三是抓落实。')).toEqual([['二是抓排查', '']]);
    expect(changes('一是抓宣传，三是抓落实。', long)).toEqual([['', '二是抓排查']]);
  });

  it('are not scattered over a clause that was written anew', () => {
    const before = '党员干部走村入户了解群众生活困难。';
    const after = '干群一心，生产自救，了却困扰多年的难题。';
    expect(changes(before, after).length).toBeLessThanOrEqual(2);
  });

  it('leave apart what lies apart', () => {
    expect(changes('县委高度重视今年的防汛备汛工作', '市委高度重视今年的抗旱备汛工作')).toEqual([
      ['县', '市'],
      ['防汛', '抗旱'],
    ]);
  });
});

describe('long texts', () => {
  const sentence = (at: number): string =>
    `第${at}组走访了禾泉镇的${(at * 7) % 91}户人家并逐户登记了用水情况。`;
  const long = Array.from({ length: 2_500 }, (_, at) => sentence(at));

  it('in one piece are compared to the character, between what stands in both', () => {
    const one = long.join('');
    const other = long.map((words, at) => (at % 400 === 7 ? words.replace('登记', '核实') : words)).join('');
    expect(new Set(changes(one, other).map((change) => change.join('→')))).toEqual(new Set(['登记→核实']));
  });

  it('that have nothing in common come back as changed whole', () => {
    const other = '碧川县'.repeat(9_000);
    const effort = freshEffort();
    const one = long.join('');
    const found = textEdits(one, other, 'everything', effort);
    expect(applyEdits(one, other, found)).toBe(other);
  });
});
