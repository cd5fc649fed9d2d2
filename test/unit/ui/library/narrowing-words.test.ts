import { describe, expect, it, vi } from 'vitest';
import { noFilter } from '../../../../ui/library/filter';
import { longestName, proposedName } from '../../../../ui/library/narrowing-words';

vi.mock('#i18n', () => ({
  i18n: { t: (key: string) => (key === 'reader.comma' ? '、' : key) },
}));

describe('the name of a search that nobody has named', () => {
  it('is what is searched for', () => {
    expect(proposedName({ ...noFilter, words: ' 家庭医生 ' })).toBe('家庭医生');
  });

  it('is what the list is narrowed to, beside the words', () => {
    const chosen = { source: ['松岭区委党校', '云岫市档案馆'] };
    expect(proposedName({ ...noFilter, chosen })).toBe('松岭区委党校、云岫市档案馆');
    const months = { from: '2020-02', to: '2020-02' };
    expect(proposedName({ ...noFilter, words: '党建', chosen, months })).toBe(
      '党建、松岭区委党校、云岫市档案馆、2020-02',
    );
  });

  it('is cut where a name ends, between characters', () => {
    const name = proposedName({ ...noFilter, words: '𠮷'.repeat(longestName + 1) });
    expect([...name]).toHaveLength(longestName);
    expect(name.endsWith('𠮷')).toBe(true);
  });
});
