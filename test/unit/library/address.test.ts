import { describe, expect, it } from 'vitest';
import {
  readAddress,
  readComparison,
  writeAddress,
  writeComparison,
} from '../../../entrypoints/library/address';
import { plainView } from '../../../entrypoints/library/remembered';

describe('the library’s address', () => {
  it('names a clip and a view, and leads back to both', () => {
    const view = { layout: 'beside', region: 'hk', words: true } as const;
    const address = writeAddress('0f3a', view);
    expect(address).toBe('#0f3a/beside-hkp');
    expect(readAddress(address, plainView)).toEqual({ clipId: '0f3a', view, words: null });
  });

  it('may name a clip alone, as other parts of the extension do', () => {
    expect(readAddress('#0f3a', plainView)).toEqual({ clipId: '0f3a', view: null, words: null });
  });

  it('without a clip is the list', () => {
    expect(writeAddress(null, plainView)).toBe('#');
    for (const hash of ['', '#', '#/']) expect(readAddress(hash, plainView).clipId).toBeNull();
  });

  it('may carry words to search for', () => {
    const found = readAddress('#?q=%E7%96%AB%E6%83%85+title%3Aa', plainView);
    expect(found).toEqual({ clipId: null, view: null, words: '疫情 title:a' });
    expect(readAddress('#?', plainView).words).toBe('');
  });

  it('with a view that there is not leaves the view alone', () => {
    expect(readAddress('#0f3a/sideways', plainView)).toEqual({ clipId: '0f3a', view: null, words: null });
  });

  it('broken or strange still names something that can be looked for', () => {
    expect(readAddress('#%E0%A4%A', plainView).clipId).toBe('%E0%A4%A');
    expect(readAddress(writeAddress('a/b c#d', plainView), plainView).clipId).toBe('a/b c#d');
  });
});

describe('the address of a comparison', () => {
  it('names two to four clips in their order, each once', () => {
    expect(writeComparison(['0f3a', 'b2'])).toBe('#compare/0f3a,b2');
    expect(readComparison('#compare/0f3a,b2,0f3a')).toEqual(['0f3a', 'b2']);
    expect(readComparison('#compare/1,2,3,4,5')).toEqual(['1', '2', '3', '4']);
    expect(readComparison(writeComparison(['a/b c', 'd,e']))).toEqual(['a/b c', 'd,e']);
  });

  it('is no other', () => {
    for (const hash of ['', '#', '#0f3a', '#0f3a/compare']) expect(readComparison(hash)).toBeNull();
    expect(readComparison('#compare')).toEqual([]);
  });
});
