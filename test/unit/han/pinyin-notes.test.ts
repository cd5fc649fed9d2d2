import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findPinyinNotes, withoutPinyinNotes } from '../../../lib/han/pinyin-notes';
import { pinyinReadings } from '../../../lib/han/pinyin-readings';

describe('pinyinReadings', () => {
  it('is a closed table of 144 toned, composed readings of Han characters', () => {
    expect(pinyinReadings.size).toBe(144);
    for (const [character, reading] of pinyinReadings) {
      expect(character).toMatch(/^\p{Script=Han}$/u);
      expect(reading).toMatch(/^[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{1,6}$/);
      expect(reading.normalize('NFC')).toBe(reading);
    }
  });
});

describe('withoutPinyinNotes', () => {
  it.each([
    ['落實(shí)防控', '落實防控'],
    ['國(guó)(guó)家', '國家'],
    ['暴發(fa\u0304)以來', '暴發以來'],
    ['發( fā )', '發'],
    ['應(yīng)對(duì)', '應對'],
  ])('mends %s', (damaged, mended) => {
    expect(withoutPinyinNotes(damaged)).toBe(mended);
  });

  it.each([
    '重(chóng)慶',
    '落實(記者)',
    '22名(含)',
    '(一)',
    '漢字“好”(hǎo)',
    '實(shi)',
    '實(shī)',
    '實(shí',
    '(shí)',
    '實 (shí)',
  ])('lets %s stand', (text) => {
    expect(withoutPinyinNotes(text)).toBe(text);
  });

  it('finds all 176 of the damaged seed', () => {
    const seed = readFileSync('seeds/000_a334d3f526a0953e.txt', 'utf8');
    expect(findPinyinNotes(seed)).toHaveLength(176);
    expect(withoutPinyinNotes(seed)).not.toMatch(/[āáǎàēéěèīíǐìōóǒòūúǔù]/);
  });

  it('gives clean text back as it is', () => {
    const seed = readFileSync('seeds/004_e9cb74737c07315b.txt', 'utf8');
    expect(withoutPinyinNotes(seed)).toBe(seed);
  });

  it('takes a long run of brackets', () => {
    expect(findPinyinNotes('國(guó)'.repeat(20_000) + '國' + '(guó)'.repeat(20_000))).toHaveLength(40_000);
    expect(findPinyinNotes('實('.repeat(100_000))).toEqual([]);
  });
});
