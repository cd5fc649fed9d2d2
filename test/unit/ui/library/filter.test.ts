import { describe, expect, it } from 'vitest';
import { foldForSearch } from '../../../../lib/han/fold';
import {
  holdsTerms,
  narrows,
  noFilter,
  searchable,
  searchTerms,
  standsOn,
  type BodyHits,
  type Filter,
} from '../../../../ui/library/filter';
import { entry } from './entries';

const noHits: BodyHits = new Map();

function lets(filter: Partial<Filter>, given: Parameters<typeof entry>[0], hits: BodyHits = noHits): boolean {
  const { words, shelf } = { ...noFilter, ...filter };
  const terms = searchTerms(words, foldForSearch);
  return standsOn(entry(given), shelf) && holdsTerms(searchable(entry(given), foldForSearch), terms, hits);
}

describe('words', () => {
  it('find a title in the other script', () => {
    expect(lets({ words: '黨史研究室' }, { title: '青柳市委党史研究室' })).toBe(true);
    expect(lets({ words: '党史' }, { title: '青柳市委黨史研究室' })).toBe(true);
  });

  it('find source, issuer, site, address, tag and note', () => {
    expect(lets({ words: '云溪' }, { source: '云溪县委' })).toBe(true);
    expect(lets({ words: '云溪' }, { issuer: '云溪县委' })).toBe(true);
    expect(lets({ words: '云溪' }, { siteName: '云溪网' })).toBe(true);
    expect(lets({ words: 'example.cn/A' }, {})).toBe(true);
    expect(lets({ words: '下沉' }, { title: '', personal: { tags: ['社区下沉'] } })).toBe(true);
    expect(lets({ words: '待查' }, { personal: { note: '数字待查' } })).toBe(true);
  });

  it('find the published title even under a title of the person’s own', () => {
    expect(lets({ words: '社科联扎实' }, { personal: { title: '我的标题' } })).toBe(true);
    expect(lets({ words: '我的' }, { personal: { title: '我的标题' } })).toBe(true);
  });

  it('do not match across two fields', () => {
    expect(lets({ words: '甲乙' }, { title: '甲', source: '乙' })).toBe(false);
  });

  it('parted by spaces must all be there, each in a field or in the text', () => {
    const inBody: BodyHits = new Map([['阵地', new Set(['a'])]]);
    expect(lets({ words: '青柳 阵地' }, {}, inBody)).toBe(true);
    expect(lets({ words: '青柳　陣地' }, {}, inBody)).toBe(true);
    expect(lets({ words: '青柳 阵地' }, {})).toBe(false);
    expect(lets({ words: '阵地' }, { id: 'b' }, inBody)).toBe(false);
  });

  it('that are only spaces narrow nothing', () => {
    expect(lets({ words: '  ' }, {})).toBe(true);
    expect(narrows({ ...noFilter, words: '  ' })).toBe(false);
    expect(narrows({ ...noFilter, words: '阵地' })).toBe(true);
    expect(narrows({ ...noFilter, chosen: { tag: [] } })).toBe(false);
    expect(narrows({ ...noFilter, chosen: { tag: [''] } })).toBe(true);
  });
});

describe('shelves', () => {
  const trashed = { personal: { trashedAt: '2026-02-01T00:00:00Z' } };
  it.each([
    ['all', {}, true],
    ['all', { kind: 'seed' }, true],
    ['all', trashed, false],
    ['clips', { kind: 'seed' }, false],
    ['clips', { kind: 'selection' }, true],
    ['clips', trashed, false],
    ['seeds', { kind: 'seed' }, true],
    ['seeds', {}, false],
    ['trash', trashed, true],
    ['trash', {}, false],
  ] as const)('%s, given %o: %s', (shelf, given, expected) => {
    expect(lets({ shelf }, given)).toBe(expected);
  });
});
