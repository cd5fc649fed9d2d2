import { describe, expect, it } from 'vitest';
import { variants } from '../../../../lib/report';
import {
  besideView,
  nameOf,
  scriptLanguage,
  variantLanguage,
  viewNamed,
  type View,
} from '../../../../ui/reader/view';

const plain: View = { layout: 'original', region: 'hk', words: true };
const names = ['original', ...variants, ...variants.map((variant) => `beside-${variant}`)];

describe('the name of a view', () => {
  it.each(names)('%s leads there and back', (name) => {
    const view = viewNamed(name, plain);
    if (view === null) throw new Error(`${name} names no view`);
    expect(nameOf(view)).toBe(name);
  });

  it.each(['', 'beside-', 'beside', 'TW', 'tw ', 'original/'])('%j names none', (name) => {
    expect(viewNamed(name, plain)).toBeNull();
  });

  it('“original” forgets neither region nor words', () => {
    expect(viewNamed('original', plain)).toEqual(plain);
  });

  it('Simplified has no form that rewrites words', () => {
    expect(nameOf({ layout: 'variant', region: 'cn', words: true })).toBe('cn');
  });
});

describe('side by side', () => {
  it.each([
    ['hans', 'cn', 'tw'],
    ['hans', 'hk', 'hk'],
    ['hant', 'tw', 'cn'],
    ['mixed', 'cn', 'tw'],
  ] as const)('a text in %s, last read in %s, stands beside %s', (script, region, expected) => {
    expect(besideView({ ...plain, region }, script)).toMatchObject({ layout: 'beside', region: expected });
  });
});

describe('languages', () => {
  it('part the regions', () => {
    expect(variants.map(variantLanguage)).toEqual([
      'zh-Hans',
      'zh-Hant-TW',
      'zh-Hant-HK',
      'zh-Hant-TW',
      'zh-Hant-HK',
    ]);
    expect(scriptLanguage('hant')).toBe('zh-Hant');
  });
});
