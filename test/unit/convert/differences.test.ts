import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { conversionDifferences, convertText } from '../../../lib/convert';

function shown(original: string, converted: string): readonly string[] {
  return conversionDifferences(original, converted).map(
    ({ start, end, convertedStart, convertedEnd }) =>
      `${original.slice(start, end)}>${converted.slice(convertedStart, convertedEnd)}`,
  );
}

/** The converted text again, from the original and the differences alone. */
function rebuilt(original: string, converted: string): string {
  let text = '';
  let at = 0;
  for (const { start, end, convertedStart, convertedEnd } of conversionDifferences(original, converted)) {
    text += original.slice(at, start) + converted.slice(convertedStart, convertedEnd);
    at = end;
  }
  return text + original.slice(at);
}

describe('conversionDifferences', () => {
  it('joins neighbouring characters', () => {
    expect(shown('在会议上学习', '在會議上學習')).toEqual(['会议>會議', '学习>學習']);
  });

  it('has none between equal texts, and none of nothing', () => {
    expect(shown('中山大学', '中山大学')).toEqual([]);
    expect(shown('', '')).toEqual([]);
  });

  it.each([
    ['用互联网和软件', '用網際網路和軟體', ['互联网>網際網路', '软件>軟體']],
    ['打印机在这里', '印表機在這裡', ['打印机>印表機', '这里>這裡']],
    ['用的是互联网', '用的是網際網路', ['互联网>網際網路']],
    ['㓆了', '𠗣了', ['㓆>𠗣']],
    ['甲', '', ['甲>']],
    ['', '甲', ['>甲']],
  ])('lines %s up with %s', (original, converted, expected) => {
    expect(shown(original, converted)).toEqual(expected);
  });

  it('stays small where words are rewritten', () => {
    const seed = readFileSync('seeds/001_7bba759fdb40e0b0.txt', 'utf8');
    const longest = conversionDifferences(seed, convertText(seed, 'hans', 'twp')).map(
      ({ start, end }) => end - start,
    );
    expect(Math.max(...longest)).toBeLessThan(12);
  });

  it('rebuilds the conversion from the original', () => {
    const text = fc.string({ unit: fc.constantFrom(...'互联网软件打印机信息的，a后里会𠗣') });
    fc.assert(
      fc.property(text, fc.constantFrom('tw', 'hk', 'twp', 'hkp'), (original, to) => {
        const converted = convertText(original, 'hans', to);
        expect(rebuilt(original, converted)).toBe(converted);
      }),
    );
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(rebuilt(one, other)).toBe(other);
      }),
    );
  });

  it('takes texts that have nothing in common', () => {
    expect(rebuilt('甲'.repeat(30_000), '乙丙'.repeat(20_000))).toBe('乙丙'.repeat(20_000));
  });
});
