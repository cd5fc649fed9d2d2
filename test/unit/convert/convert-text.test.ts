import * as fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { convertText } from '../../../lib/convert';
import { foldForIdentity } from '../../../lib/han/fold';
import { withoutPinyinNotes } from '../../../lib/han/pinyin-notes';
import { readScript } from '../../../lib/han/script';
import { variants } from '../../../lib/report';

const seeds = readdirSync('seeds').map((file) => withoutPinyinNotes(readFileSync(`seeds/${file}`, 'utf8')));
const simplifiedSeeds = seeds.slice(1, 4);

describe('from Simplified', () => {
  it.each([
    ['cn', '群众在里面为干部发面包'],
    ['tw', '群眾在裡面為幹部發麵包'],
    ['hk', '羣眾在裏面為幹部發麪包'],
  ] as const)('to %s', (to, expected) => {
    expect(convertText('群众在里面为干部发面包', 'hans', to)).toBe(expected);
  });

  it('rewrites words only where that is asked for', () => {
    expect(convertText('互联网软件打印机', 'hans', 'tw')).toBe('互聯網軟件打印機');
    expect(convertText('互联网软件打印机', 'hans', 'twp')).toBe('網際網路軟體印表機');
    expect(convertText('互联网软件打印机', 'hans', 'hkp')).toBe('互聯網軟件打印機');
  });

  it("never ends in OpenCC's own standard, which nobody writes", () => {
    for (const to of variants) {
      const converted = simplifiedSeeds.map((seed) => convertText(seed, 'hans', to)).join('');
      expect(converted).not.toMatch(/[爲衆僞]/);
    }
  });

  it('gives text that reads as Traditional', () => {
    for (const seed of simplifiedSeeds) {
      for (const to of ['tw', 'hk', 'twp', 'hkp'] as const) {
        expect(readScript(convertText(seed, 'hans', to)).script).toBe('hant');
      }
    }
  });
});

describe('from Traditional', () => {
  it.each([
    ['cn', '我们跟着他在里面开会，着名的著作', '我們跟著他在裡面開會，著名的著作'],
    ['tw', '他說在裡面的衛生所', '他説在裏面的衞生所'],
    ['hk', '他説跟着在裏面的衞生所', '他說跟著在裡面的衛生所'],
  ] as const)('to %s', (to, expected, text) => {
    expect(convertText(text, 'hant', to)).toBe(expected.replace('着名', to === 'cn' ? '著名' : '着名'));
  });

  it('leaves a text of Taiwan as it is for Taiwan', () => {
    const text = '台灣的群眾在裡面參加會議，濕地與床、峰、秘書，為了著作的核心';
    expect(convertText(text, 'hant', 'tw')).toBe(text);
  });

  it('makes no 蔘 of 參 and no 羣 of 群 for Hong Kong', () => {
    expect(convertText('參觀群眾', 'hant', 'hk')).toBe('參觀群眾');
  });

  it('rewrites words where that is asked for', () => {
    expect(convertText('軟件', 'hant', 'twp')).toBe('軟體');
  });

  it('keeps the residue of mainland-made text: what was published is not corrected silently', () => {
    expect(convertText('黨員干部雜志', 'hant', 'tw')).toBe('黨員干部雜志');
    expect(convertText('黨員干部雜志', 'hant', 'cn')).toBe('党员干部杂志');
  });
});

describe('convertText', () => {
  it('gives text without telling characters, and empty text, back', () => {
    expect(convertText('干部', 'none', 'tw')).toBe('干部');
    expect(convertText('', 'hans', 'tw')).toBe('');
  });

  it('reads a mixed text by its own characters', () => {
    expect(convertText('学习会议', 'mixed', 'tw')).toBe('學習會議');
    expect(convertText('學習會議', 'mixed', 'cn')).toBe('学习会议');
    expect(convertText('学习會議', 'mixed', 'tw')).toBe('學習會議');
    expect(convertText('学习會議', 'mixed', 'cn')).toBe('学习会议');
    expect(convertText('中山', 'mixed', 'tw')).toBe('中山');
  });

  it('changes script only: folded, the text is the same', () => {
    for (const seed of seeds) {
      const { script } = readScript(seed);
      for (const to of ['cn', 'tw', 'hk'] as const) {
        expect(foldForIdentity(convertText(seed, script, to)) === foldForIdentity(seed)).toBe(true);
      }
    }
  });

  it('keeps the number of characters unless words are rewritten', () => {
    const text = fc.string({ unit: fc.constantFrom(...'发展后里面干部，a\n联网软件國會臺裡着') });
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('hans', 'hant'),
        fc.constantFrom('tw', 'hk', 'cn'),
        (source, from, to) => {
          expect([...convertText(source, from, to)]).toHaveLength([...source].length);
        },
      ),
    );
  });

  it('settles overlapping phrases by the segmenter only when asked', () => {
    expect(convertText('粉丝发布消息', 'hans', 'tw')).toBe('粉絲髮布消息');
    expect(convertText('粉丝发布消息', 'hans', 'tw', { settleOverlaps: true })).toBe('粉絲發佈消息');
  });
});
