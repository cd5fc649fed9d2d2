import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertText } from '../../../lib/convert';
import { convertAligned } from '../../../lib/convert/convert-text';

describe('personal phrases', () => {
  it('go before every dictionary and our own phrases', () => {
    const personalPhrases = [
      { written: '后里', becomes: '后里' },
      { written: '编发', becomes: '編髮' },
    ];
    expect(convertText('在后里编发信息', 'hans', 'tw', { personalPhrases })).toBe('在后里編髮信息');
  });

  it('may change the length, and the rest still lines up', () => {
    const personalPhrases = [{ written: '河清', becomes: '河清市' }];
    const { text, changes } = convertAligned('对河清和互联网', 'hans', 'twp', { personalPhrases });
    expect(text).toBe('對河清市和網際網路');
    expect(changes).toEqual([
      { start: 1, end: 3, length: 3 },
      { start: 4, end: 7, length: 4 },
    ]);
  });

  it('take the longest at each place', () => {
    const personalPhrases = [
      { written: '范', becomes: '范' },
      { written: '范围', becomes: '範圍' },
    ];
    expect(convertText('范某的范围', 'hans', 'tw', { personalPhrases })).toBe('范某的範圍');
  });

  it.each([
    { written: '', becomes: '后' },
    { written: '后', becomes: '' },
    { written: '后 某', becomes: '后某' },
    { written: '后', becomes: '后|后' },
  ])('pass over one that cannot be kept in a dictionary: %o', (phrase) => {
    expect(convertText('后某', 'hans', 'tw', { personalPhrases: [phrase] })).toBe('後某');
  });

  it('change nothing else', () => {
    const personalPhrases = [{ written: '甲乙丙丁', becomes: '丁' }];
    const anyText = fc.string({ unit: fc.constantFrom(...'后里面干发联网，甲a\ud840\udc00') });
    fc.assert(
      fc.property(anyText, (text) => {
        expect(convertText(text, 'hans', 'twp', { personalPhrases })).toBe(convertText(text, 'hans', 'twp'));
      }),
    );
  });
});
