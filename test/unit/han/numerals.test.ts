import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../lib/han/numerals';

describe('readNumber', () => {
  it.each([
    ['25', 25],
    ['05', 5],
    ['三', 3],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['二十五', 25],
    ['廿三', 23],
    ['卅一', 31],
    ['一百一十二', 112],
    ['一百〇九', 109],
    ['一百零九', 109],
    ['一一二', 112],
    ['二〇二〇', 2020],
    ['二○二○', 2020],
  ])('reads %s', (written, value) => {
    expect(readNumber(written)).toBe(value);
  });

  it.each(['', '百', '十十', '甲', '二十〇五', '12a'])('does not read %s', (written) => {
    expect(readNumber(written)).toBeNull();
  });
});
