import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  foldForIdentity,
  foldForIdentityWithMap,
  foldForSearch,
  foldForSearchWithMap,
  simplifiedOf,
} from '../../../lib/han/fold';
import { foldPairs } from '../../../lib/han/fold-table';

const seeds = readdirSync('seeds').map((file) => readFileSync(`seeds/${file}`, 'utf8'));

describe('the fold table', () => {
  it('holds 3,441 pairs, each character once, none of which leads on to another', () => {
    const from = [...foldPairs].filter((_, index) => index % 2 === 0);
    const to = [...foldPairs].filter((_, index) => index % 2 === 1);
    expect(from).toHaveLength(3441);
    expect(new Set(from).size).toBe(3441);
    expect(to.filter((character) => from.includes(character))).toEqual([]);
  });
});

describe('simplifiedOf', () => {
  it('gives the Simplified character, and anything else back', () => {
    expect(['國', '臺', '裡', '裏', '国', 'a', '，', '𠗣', ''].map(simplifiedOf)).toEqual([
      '国',
      '台',
      '里',
      '里',
      '国',
      'a',
      '，',
      '𠗣',
      '',
    ]);
  });
});

describe('foldForIdentityWithMap', () => {
  it('folds as without the map, and each unit stands for one of the text', () => {
    for (const text of [...seeds, '落實(shí)抓好5.7万、３％（含）', '𠮷野，ＡＢ']) {
      const { folded, map } = foldForIdentityWithMap(text);
      expect(folded).toBe(foldForIdentity(text));
      expect(map).toHaveLength(folded.length + 1);
      expect(map.at(-1)).toBe(text.length);
      for (let at = 0; at < folded.length; at += 7) {
        const unit = text.charAt(map[at] ?? -1);
        if (folded[at] !== '.') expect(foldForIdentity(unit)).toBe(folded[at]);
      }
    }
  });
});

describe('foldForIdentity', () => {
  it('leaves the words: no script, width, case, mark or space counts', () => {
    expect(foldForIdentity('「雙報到」，ＡＢＣ　１２３\n落實。')).toBe(
      foldForIdentity('“双报到” abc123 落实'),
    );
    expect(foldForIdentity('  \n，。')).toBe('');
  });

  it('leaves out the pinyin notes of damaged mirrors', () => {
    expect(foldForIdentity('落實(shí)防控')).toBe('落实防控');
    expect(foldForIdentity('重(chóng)慶')).toBe('重chóng庆');
  });

  it('keeps what changes a figure', () => {
    expect(foldForIdentity('5.7万人，60%')).toBe('5.7万人60%');
    expect(foldForIdentity('５．７万')).toBe('5.7万');
    expect(foldForIdentity('第1. 其次')).toBe('第1其次');
  });

  it('keeps private-use characters: they carry lost bytes', () => {
    expect(foldForIdentity('防\ue5e5控')).toBe('防\ue5e5控');
  });

  it('does not care which of two characters a round through Traditional leaves', () => {
    expect(foldForIdentity('答覆想像家俱彷彿')).toBe(foldForIdentity('答复想象家具仿佛'));
  });

  it('is done after one time', () => {
    for (const seed of seeds) expect(foldForIdentity(foldForIdentity(seed))).toBe(foldForIdentity(seed));
    fc.assert(
      fc.property(fc.string(), (text) => foldForIdentity(foldForIdentity(text)) === foldForIdentity(text)),
    );
  });
});

describe('foldForSearch', () => {
  it('folds script, width, case, forms of marks and runs of space', () => {
    expect(foldForSearch('「防疫」﹔ ＡＢ　\n\t開展')).toBe('"防疫"; ab 开展');
    expect(foldForSearch('买买提•艾力')).toBe(foldForSearch('买买提·艾力'));
  });

  it('drops what does not print', () => {
    expect(foldForSearch('防\u200b控\ufeff')).toBe('防控');
  });

  it('does not confuse words that only look alike', () => {
    expect(foldForSearch('座')).not.toBe(foldForSearch('坐'));
  });
});

describe('foldForSearchWithMap', () => {
  it('leads a hit back to the text as it stands', () => {
    const text = '開展　　「聯防\u200b聯控」';
    const { folded, map } = foldForSearchWithMap(text);
    const at = folded.indexOf('联防联控');
    expect(text.slice(map[at], map[at + 4])).toBe('聯防\u200b聯控');
  });

  it('has an ascending offset for every unit and one for the end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { folded, map } = foldForSearchWithMap(text);
        expect(map).toHaveLength(folded.length + 1);
        expect(map.at(-1)).toBe(text.length);
        for (let index = 1; index < map.length; index++)
          expect(map[index]).toBeGreaterThan(map[index - 1] ?? -1);
      }),
    );
  });

  it('takes texts longer than one call can take arguments', () => {
    const long = '黨'.repeat(300_000);
    expect(foldForSearch(long)).toBe('党'.repeat(300_000));
    expect(foldForIdentity(long)).toBe('党'.repeat(300_000));
  });
});
