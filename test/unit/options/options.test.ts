import { describe, expect, it } from 'vitest';
import { variants } from '../../../lib/report';
import { byteWords } from '../../../ui/options/byte-words';
import { rewritingWords, switchVariant } from '../../../ui/options/variant-words';

describe('the variants that are kept', () => {
  it('stand in the order in which they are offered, each once', () => {
    expect(switchVariant(variants, ['hk'], 'cn', true)).toEqual(['cn', 'hk']);
    expect(switchVariant(variants, ['cn', 'hk'], 'cn', true)).toEqual(['cn', 'hk']);
    expect(switchVariant(variants, ['cn', 'hk'], 'cn', false)).toEqual(['hk']);
  });

  it('say so where they rewrite words', () => {
    expect(variants.filter((variant) => rewritingWords(variant) !== null)).toEqual(['twp', 'hkp']);
  });
});

describe('bytes in words', () => {
  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1_000, '1 kB'],
    [117_240, '117.2 kB'],
    [83_900_000_000, '83.9 GB'],
    [4e18, '4,000,000 TB'],
  ])('%d is %s', (bytes, words) => {
    expect(byteWords(bytes, 'en')).toBe(words);
  });
});
