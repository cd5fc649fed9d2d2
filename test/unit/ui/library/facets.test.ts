import { describe, expect, it } from 'vitest';
import { facetsOf } from '../../../../ui/library/facets';
import { entry } from './entries';

describe('facets', () => {
  const facets = facetsOf([
    entry({ source: '甲', publishedAt: '2020-02-25', personal: { tags: ['党建', '疫情'] } }),
    entry({ source: '乙', publishedAt: '2021', personal: { tags: ['疫情'] } }),
    entry({ source: '乙', publishedAt: null, script: 'hant' }),
    entry({ source: null, issuer: null, publishedAt: '2021-03' }),
  ]);

  it('count sources, the most frequent first and “none” last', () => {
    expect(facets.sources).toEqual([
      { value: '乙', count: 2 },
      { value: '甲', count: 1 },
      { value: '', count: 1 },
    ]);
  });

  it('count years, newest first', () => {
    expect(facets.years).toEqual([
      { value: '2021', count: 2 },
      { value: '2020', count: 1 },
      { value: '', count: 1 },
    ]);
  });

  it('count each tag of an entry', () => {
    expect(facets.tags).toEqual([
      { value: '疫情', count: 2 },
      { value: '党建', count: 1 },
      { value: '', count: 2 },
    ]);
  });

  it('count scripts', () => {
    expect(facets.scripts).toEqual([
      { value: 'hans', count: 3 },
      { value: 'hant', count: 1 },
    ]);
  });
});
