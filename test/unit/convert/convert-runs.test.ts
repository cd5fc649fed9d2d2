import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertRuns } from '../../../lib/convert/convert-runs';
import { convertText } from '../../../lib/convert';

describe('convertRuns', () => {
  it('converts a run as one and cuts it where it was cut', () => {
    expect(
      convertRuns(
        [
          ['理', '发'],
          ['头', '', '发店'],
        ],
        'hans',
        'tw',
      ),
    ).toEqual([
      ['理', '髮'],
      ['頭', '', '髮店'],
    ]);
  });

  it('keeps a word that is rewritten into another length in the piece where it began', () => {
    expect(convertRuns([['用互', '联', '网的人']], 'hans', 'twp')).toEqual([['用網際網路', '', '的人']]);
  });

  it('cuts by characters where only their units have changed', () => {
    // The second character takes two units once converted.
    expect(convertRuns([['𫚕', '鱼']], 'hans', 'tw')).toEqual([['鰤', '魚']]);
  });

  it('gives null where nothing changes, and goes by the page where a run does not tell', () => {
    expect(convertRuns([['以后'], ['皇后'], ['GDP']], 'hans', 'tw')).toEqual([['以後'], null, null]);
    expect(convertRuns([['以后']], 'hant', 'tw')).toEqual([null]);
    expect(convertRuns([['台灣'], ['台湾']], 'hant', 'tw')).toEqual([null, ['臺灣']]);
  });

  it('follows the person’s own words', () => {
    const personalPhrases = [{ written: '云里', becomes: '云里' }];
    expect(convertRuns([['村里的云', '里和云']], 'hans', 'tw', { personalPhrases })).toEqual([
      ['村裡的云', '里和雲'],
    ]);
  });

  it('loses nothing in the cutting', () => {
    const piece = fc.array(fc.constantFrom('互联网', '发', '理', '鲶鱼', '𫚕', '软', '件', 'a', '，', '后'), {
      maxLength: 4,
    });
    const run = fc.array(
      piece.map((parts) => parts.join('')),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(
        run,
        fc.constantFrom('tw' as const, 'hk' as const, 'twp' as const, 'hkp' as const),
        (pieces, to) => {
          const [converted] = convertRuns([pieces], 'hans', to);
          const texts = converted ?? pieces;
          expect(texts).toHaveLength(pieces.length);
          expect(texts.join('')).toBe(convertText(pieces.join(''), 'hans', to));
        },
      ),
    );
  });
});
