import { readFileSync } from 'node:fs';
import compatibilityIdeographs from 'opencc-js/dict/CJK_Compatibility_Ideographs';
import { describe, expect, it } from 'vitest';
import { packDictionary } from '../../../lib/convert/packed';
import { PhraseTrie } from '../../../lib/convert/phrase-trie';
import { converterStamp } from '../../../lib/convert/stamp';

function matchOf(trie: PhraseTrie, text: string, from = 0, limit = text.length): string | null {
  const end = trie.match(text, from, limit);
  return end === from ? null : `${text.slice(from, end)} ${trie.replacement} ${trie.isPhrase}`;
}

describe('PhraseTrie', () => {
  const trie = new PhraseTrie(['发展 發展|头发 頭髮|后 后', '', '发 發|后 後|𠀀 𠀁'], 1);

  it('takes the longest word at a place', () => {
    expect(matchOf(trie, '发展中')).toBe('发展 發展 true');
    expect(matchOf(trie, '发中')).toBe('发 發 false');
    expect(matchOf(trie, '头发展', 0)).toBe('头发 頭髮 true');
    expect(matchOf(trie, '头发展', 1)).toBe('发展 發展 true');
    expect(matchOf(trie, '头')).toBeNull();
    expect(matchOf(trie, '')).toBeNull();
  });

  it('does not look beyond the limit', () => {
    expect(matchOf(trie, '发展中', 0, 1)).toBe('发 發 false');
  });

  it('lets the first dictionary that holds a word give its replacement', () => {
    expect(matchOf(trie, '后')).toBe('后 后 true');
  });

  it('lets the last entry of a word within one dictionary count, as opencc-js does', () => {
    expect(matchOf(new PhraseTrie(['后 一|后 二']), '后')).toBe('后 二 false');
  });

  it('knows characters beyond the Basic Multilingual Plane', () => {
    expect(matchOf(trie, '𠀀')).toBe('𠀀 𠀁 false');
    expect(matchOf(trie, '\ud840')).toBeNull();
  });

  it('matches nothing without dictionaries', () => {
    expect(matchOf(new PhraseTrie([]), '后')).toBeNull();
    expect(matchOf(new PhraseTrie(['']), '后')).toBeNull();
  });

  it.each(['后', '后|干 幹', '干 幹|后'])('refuses an entry without a replacement: %s', (dictionary) => {
    expect(() => new PhraseTrie([dictionary])).toThrow(/without a replacement/);
  });

  it('reads what packDictionary writes', () => {
    const packed = packDictionary([
      ['台', '台'],
      ['濕地', '溼地'],
    ]);
    expect(matchOf(new PhraseTrie([packed]), '濕地')).toBe('濕地 溼地 false');
  });
});

describe('what this room takes for granted of opencc-js', () => {
  it('is of the version that the stamp names', () => {
    const { version } = JSON.parse(readFileSync('node_modules/opencc-js/package.json', 'utf8')) as {
      version: string;
    };
    expect(converterStamp.converter).toBe(`opencc-js ${version}`);
    expect(converterStamp.overlay).toMatch(/^[0-9a-f]{8}$/);
  });

  it('normalizes no characters but compatibility ideographs', () => {
    const words = compatibilityIdeographs.split('|').map((entry) => entry.slice(0, entry.indexOf(' ')));
    expect(words.filter((word) => !/^[\uf900-\ufaff\ud87e]/.test(word))).toEqual([]);
  });
});
