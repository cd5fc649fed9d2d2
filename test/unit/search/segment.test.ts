import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSegment, countInSegment, countInText } from '../../../lib/search';

function counted(texts: readonly string[], wanted: string): readonly number[] {
  const segment = buildSegment(texts);
  const counts = countInSegment(wanted, segment, (unit) => segment.rows.get(unit));
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
    const text = fc.string({ unit, maxLength: 40 });
    const wanted = fc.string({
      unit: fc.constantFrom('甲', '乙', ' ', 'a', '𠮷', '\uffff'),
      minLength: 1,
      maxLength: 7,
    });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), wanted, (texts, word) => {
        expect(counted(texts, word)).toEqual(texts.map((held) => countInText(held, word)));
      }),
      { numRuns: 1_000 },
    );
  });

  it('holds long texts and rare words', () => {
    const long = '的'.repeat(70_000);
    expect(counted([long, `${long}终${long}`, '终'], '的终的')).toEqual([0, 1, 0]);
    expect(counted([long], '的的')).toEqual([69_999]);
  });
});
