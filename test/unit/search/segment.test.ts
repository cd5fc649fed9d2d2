import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSegment, countInSegment, countInText, rowsNeeded, segmentRows } from '../../../lib/search';

function counted(texts: readonly string[], wanted: string): readonly number[] {
  const segment = buildSegment(texts);
  const needed = rowsNeeded(wanted, segment);
  const counts = countInSegment(wanted, segment, (row) => {
    expect(needed).toContain(row);
    return segment.rows.get(row);
  });
  return [...counts];
}

describe('a segment of the index', () => {
  it('finds words of one, two and more characters, each as often as it stands', () => {
    const texts = ['疫情防控疫情', '控疫', '', '防控疫'];
    expect(counted(texts, '疫')).toEqual([2, 1, 0, 1]);
    expect(counted(texts, '控')).toEqual([1, 1, 0, 1]);
    expect(counted(texts, '疫情')).toEqual([2, 0, 0, 0]);
    expect(counted(texts, '防控疫')).toEqual([1, 0, 0, 1]);
    expect(counted(texts, '疫情防控疫情')).toEqual([1, 0, 0, 0]);
  });

  it('finds nothing that is put together from two places or two texts', () => {
    // Every pair of the word stands somewhere, the word nowhere.
    expect(counted(['共产党先 党员先锋 产党员'], '共产党员先锋')).toEqual([0]);
    expect(counted(['甲乙', '丙丁'], '乙丙')).toEqual([0, 0]);
  });

  it('counts places that overlap', () => {
    expect(counted(['人人人人'], '人人人')).toEqual([2]);
  });

  it('answers for any texts what reading them answers', () => {
    const unit = fc.constantFrom('甲', '乙', '丙', ' ', 'a', '𠮷', '\u0000', '\uffff', '\ud842');
    // Repeated, so that some pairs are common and have rows of their own.
    const text = fc
      .tuple(fc.string({ unit, maxLength: 40 }), fc.constantFrom(1, 1, 1, 1, 70))
      .map(([part, times]) => part.repeat(times));
    const wanted = fc.string({
      unit: fc.constantFrom('甲', '乙', ' ', 'a', '𠮷', '\uffff'),
      minLength: 1,
      maxLength: 7,
    });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), wanted, (texts, word) => {
        expect(counted(texts, word)).toEqual(texts.map((held) => countInText(held, word)));
      }),
      { numRuns: 400 },
    );
  });

  it('counts a frequent character without the places of its pairs', () => {
    const texts = ['防控'.repeat(100), '防疫', '控', '防控'];
    const segment = buildSegment(texts);
    expect(rowsNeeded('防', segment)).toHaveLength(1);
    expect(rowsNeeded('防控', segment)).not.toEqual(rowsNeeded('防', segment));
    expect(counted(texts, '防')).toEqual([100, 1, 0, 1]);
    expect(counted(texts, '防控')).toEqual([100, 0, 0, 1]);
    expect(counted(texts, '控防')).toEqual([99, 0, 0, 0]);
    expect(counted(texts, '防疫')).toEqual([0, 1, 0, 0]);
  });

  it('needs no row for a word of which a character stands nowhere', () => {
    expect(rowsNeeded('防人控', buildSegment(['防控'.repeat(100)]))).toEqual([]);
  });

  it('names every row that it has', () => {
    const segment = buildSegment(['防控'.repeat(100), '共产党员', '']);
    const named = new Set(segmentRows(segment));
    expect([...segment.rows.keys()].filter((row) => !named.has(row))).toEqual([]);
  });

  it('holds long texts and rare words', () => {
    const long = '的'.repeat(70_000);
    expect(counted([long, `${long}终${long}`, '终'], '的终的')).toEqual([0, 1, 0]);
    expect(counted([long], '的的')).toEqual([69_999]);
  });
});
