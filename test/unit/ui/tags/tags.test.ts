import { describe, expect, it } from 'vitest';
import { addTags, completeTag, normaliseTag, splitTags } from '../../../../ui/tags/tags';

describe('tags', () => {
  it('lose what cannot be seen', () => {
    expect(normaliseTag('  ＃基层​治理\u202e ')).toBe('基层 治理');
    expect(normaliseTag('#')).toBe('');
  });

  it('are cut by characters, never inside one', () => {
    const tag = normaliseTag('𠮷'.repeat(60));
    expect([...tag]).toHaveLength(40);
  });

  it('end at a separator of either width; the rest is still being typed', () => {
    expect(splitTags('党建，防汛、 农业;乡')).toEqual({ tags: ['党建', '防汛', '农业'], rest: '乡' });
    expect(splitTags('党建')).toEqual({ tags: [], rest: '党建' });
    expect(splitTags('，，')).toEqual({ tags: [], rest: '' });
  });

  it('are the same in either letter case and width', () => {
    expect(addTags(['COVID'], ['covid', 'ＣＯＶＩＤ', '防汛'])).toEqual(['COVID', '防汛']);
  });

  it('are completed by those that begin so, then by those that hold it, without the chosen ones', () => {
    const known = ['乡村防汛', '防汛', '防火', '党建'];
    expect(completeTag('防', known, [], 5)).toEqual(['防汛', '防火', '乡村防汛']);
    expect(completeTag('防', known, ['防火'], 1)).toEqual(['防汛']);
    expect(completeTag('', known, [], 2)).toEqual(['乡村防汛', '防汛']);
  });
});
