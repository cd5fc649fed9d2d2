import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { convertText, findChoices } from '../../../lib/convert';
import { candidatesSource, deriveCandidates } from '../../../scripts/tables/candidates';

const shown = (text: string, to: 'tw' | 'hk' | 'twp'): readonly string[] =>
  findChoices(text, 'hans', to).map(
    ({ start, end, candidates, by }) => `${text.slice(start, end)} ${candidates.join('')} ${by}`,
  );

describe('candidates.ts', () => {
  it('is what its generator writes today', () => {
    expect(readFileSync('lib/convert/candidates.ts', 'utf8') === candidatesSource(deriveCandidates())).toBe(
      true,
    );
  });
});

describe('findChoices', () => {
  it('shows what was chosen and what it could have been', () => {
    expect(shown('皇后在身后', 'tw')).toEqual(['后 后後 phrase', '后 後后 phrase']);
  });

  it('says when nothing but the character decided', () => {
    expect(shown('后某', 'tw')).toEqual(['后 後后 character']);
  });

  it('gives the forms of the variant', () => {
    expect(shown('面食', 'tw')).toEqual(['面 麵面 phrase']);
    expect(shown('面食', 'hk')).toEqual(['面 麪面 phrase']);
  });

  it('leaves out what was rewritten as a whole word', () => {
    expect(shown('互联网发布', 'tw')).toEqual(['发 發髮 phrase', '布 佈布 phrase']);
    expect(shown('互联网发布', 'twp')).toEqual([]);
    expect(shown('互联网的后台', 'twp')).toEqual(['后 後后 phrase', '台 臺檯颱台 phrase']);
  });

  it('says when the person decided, and gives what they chose', () => {
    const personalPhrases = [{ written: '后某', becomes: '后某' }];
    expect(findChoices('身后的后某', 'hans', 'tw', { personalPhrases })).toMatchObject([
      { start: 1, chosen: '後', by: 'phrase' },
      { start: 3, chosen: '后', candidates: ['后', '後'], by: 'person' },
    ]);
  });

  it('knows the few that Simplified has to choose among', () => {
    expect(findChoices('乾隆', 'hant', 'cn')).toMatchObject([{ chosen: '乾', candidates: ['乾', '干'] }]);
  });

  it('has nothing to choose where nothing is converted, or only between regions', () => {
    expect(findChoices('身后', 'hans', 'cn')).toEqual([]);
    expect(findChoices('身後', 'hant', 'hk')).toEqual([]);
    expect(findChoices('身后', 'none', 'tw')).toEqual([]);
  });

  it('points at the chosen character in the original and in the conversion', () => {
    const text = readFileSync('seeds/002_87c27394a87205ba.txt', 'utf8');
    for (const to of ['tw', 'hk', 'twp', 'hkp'] as const) {
      const converted = convertText(text, 'hans', to);
      const choices = findChoices(text, 'hans', to);
      expect(choices.length).toBeGreaterThan(100);
      for (const { convertedStart, convertedEnd, chosen, candidates } of choices) {
        expect(converted.slice(convertedStart, convertedEnd)).toBe(chosen);
        expect(new Set(candidates).size).toBe(candidates.length);
        expect(candidates.length).toBeGreaterThan(1);
      }
    }
  });
});
