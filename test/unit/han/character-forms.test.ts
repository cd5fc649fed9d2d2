import { describe, expect, it } from 'vitest';
import { plainForms } from '../../../lib/han/character-forms';
import { conversionTwins } from '../../../lib/han/conversion-twins';
import { simplifiedOf } from '../../../lib/han/simplified';

const formOf = (character: string): string => String.fromCharCode(plainForms()[character.charCodeAt(0)] ?? 0);

describe('plainForms', () => {
  it.each([
    ['Ａ', 'a'],
    ['％', '%'],
    ['Ñ', 'ñ'],
    ['Σ', 'σ'],
    ['，', ','],
    ['。', '.'],
    ['﹔', ';'],
    ['﹑', '、'],
    ['「', '"'],
    ['〕', ']'],
    ['—', '-'],
    ['•', '·'],
    ['豈', '豈'],
    ['\u3000', ' '],
    ['\u00a0', ' '],
    ['\t', ' '],
    ['\u200b', '\0'],
    ['\ufeff', '\0'],
  ])('makes %j of its kind plain', (character, plain) => {
    expect(formOf(character)).toBe(plain);
  });

  it.each(['國', '〇', '한', 'あ', '\ue000', '\ud840', '㎡', 'ß', '《', '5'])(
    'leaves %j alone',
    (character) => {
      expect(formOf(character)).toBe(character);
    },
  );

  it('is done after one time', () => {
    const forms = plainForms();
    const unsettled = [...forms].filter((form) => forms[form] !== form && form !== 0);
    expect(unsettled.map((form) => String.fromCharCode(form))).toEqual([]);
  });
});

describe('conversionTwins', () => {
  it('are single Simplified characters, and none leads on to another', () => {
    const from = new Set(conversionTwins.map((twin) => twin.from));
    expect(conversionTwins.filter((twin) => from.has(twin.to))).toEqual([]);
    expect(conversionTwins.filter((twin) => simplifiedOf(twin.from) !== twin.from)).toEqual([]);
    expect(conversionTwins.filter((twin) => simplifiedOf(twin.to) !== twin.to)).toEqual([]);
  });
});
