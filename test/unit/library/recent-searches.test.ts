import { beforeEach, describe, expect, it } from 'vitest';
import { recallSearches, rememberSearches, withSearch } from '../../../entrypoints/library/recent-searches';

describe('recent searches', () => {
  it('stand newest first, each once', () => {
    expect(withSearch(['乙', '甲'], ' 甲 ')).toEqual(['甲', '乙']);
    expect(withSearch(['乙'], '  ')).toEqual(['乙']);
  });

  it('do not fill up with beginnings of one search', () => {
    expect(withSearch(['疫情', '甲'], '疫情 防控')).toEqual(['疫情 防控', '甲']);
  });

  it('are no more than a dozen', () => {
    const many = Array.from({ length: 12 }, (_, n) => `第${n}次`);
    expect(withSearch(many, '又一次')).toHaveLength(12);
  });
});

describe('the memory of searches', () => {
  const values = new Map<string, string>();
  const storage = {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  } as Storage;
  beforeEach(() => values.clear());

  it('gives back what it was given, and nothing of what it does not understand', () => {
    expect(recallSearches(storage)).toEqual([]);
    rememberSearches(storage, ['甲', '乙']);
    expect(recallSearches(storage)).toEqual(['甲', '乙']);
    for (const broken of ['{', '7', '[1, "甲", null]']) {
      values.set('library:searches', broken);
      expect(recallSearches(storage)).toEqual(broken.includes('甲') ? ['甲'] : []);
    }
  });
});
