import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countFacet, countFacets } from '../../../../ui/library/facet-counts';
import {
  faceted,
  facetNames,
  facets,
  type FacetedEntry,
  type FacetName,
} from '../../../../ui/library/facets';
import {
  choiceCount,
  passesNarrowing,
  toggledChoice,
  type Narrowing,
} from '../../../../ui/library/narrowing';
import { entry } from './entries';

const all: Narrowing = { chosen: {}, months: null };
const seen = (given: Parameters<typeof entry>[0], isDuplicate = false) => faceted(entry(given), isDuplicate);

describe('counts', () => {
  const entries = [
    seen({ source: '云岫市档案馆', publishedAt: '2020-02-25', personal: { tags: ['党建', '防疫'] } }),
    seen({ source: '松岭区委党校', publishedAt: '2021', personal: { tags: ['防疫'] } }),
    seen({ source: '松岭区委党校', publishedAt: null, script: 'hant' }),
    seen({ source: null, issuer: null, publishedAt: '2021-03' }),
  ];
  const { values, months } = countFacets(entries, all);

  it('of sources stand the most frequent first and “none” last', () => {
    expect(values.source).toEqual([
      { value: '松岭区委党校', count: 2 },
      { value: '云岫市档案馆', count: 1 },
      { value: '', count: 1 },
    ]);
  });

  it('of years stand newest first', () => {
    expect(values.year.map(({ value }) => value)).toEqual(['2021', '2020', '']);
  });

  it('take in each tag of an entry', () => {
    expect(countFacet(entries, 'tag')).toEqual([
      { value: '防疫', count: 2 },
      { value: '党建', count: 1 },
      { value: '', count: 2 },
    ]);
  });

  it('of months tell a year without a month apart, and leave out what has no date', () => {
    expect(months).toEqual(
      new Map([
        ['2020-02', 1],
        ['2021', 1],
        ['2021-03', 1],
      ]),
    );
  });

  it('in a facet are not lessened by what is chosen in it, but by what is chosen elsewhere', () => {
    const narrowed = countFacets(entries, { ...all, chosen: { source: ['松岭区委党校'] } });
    expect(narrowed.values.source).toEqual(values.source);
    expect(narrowed.values.script).toEqual([
      { value: 'hans', count: 1 },
      { value: 'hant', count: 1 },
    ]);
  });
});

describe('what a clip has', () => {
  it('is told by its row, what was added, and the other clips', () => {
    expect(seen({ mendCount: 2, revision: 2, personal: { note: '待核' } }, true).values.trait).toEqual([
      'note',
      'mends',
      'revision',
      'duplicate',
    ]);
    expect(seen({}).values.trait).toEqual([]);
  });

  it('must all be there that is asked for, and choosing one narrows the others', () => {
    const noted = seen({ personal: { note: '待核' } });
    const both = seen({ mendCount: 1, personal: { note: '待核' } });
    const narrowing: Narrowing = { ...all, chosen: { trait: ['note', 'mends'] } };
    expect(passesNarrowing(noted, narrowing)).toBe(false);
    expect(passesNarrowing(both, narrowing)).toBe(true);
    const counts = countFacets([noted, both, seen({ mendCount: 1 })], {
      ...all,
      chosen: { trait: ['note'] },
    });
    expect(counts.values.trait).toEqual([
      { value: 'note', count: 2 },
      { value: 'mends', count: 1 },
    ]);
  });
});

describe('months', () => {
  it.each([
    ['2020-02-25', { from: '2020-02', to: '2020-02' }, true],
    ['2020-03-01', { from: '2020-02', to: '2020-02' }, false],
    ['2020-02', { from: '2020-01', to: null }, true],
    ['2019-12', { from: '2020-01', to: null }, false],
    ['2019-12', { from: null, to: '2019-12' }, true],
    ['2020', { from: '2020-05', to: '2021-01' }, true],
    ['2022', { from: '2020-05', to: '2021-01' }, false],
    [null, { from: null, to: '2021-01' }, false],
  ] as const)('%s in %o: %s', (publishedAt, months, passes) => {
    expect(passesNarrowing(seen({ publishedAt }), { ...all, months })).toBe(passes);
  });
});

describe('choices', () => {
  it('are added and let go one by one, and counted', () => {
    const one = toggledChoice({}, 'tag', '防疫');
    const two = toggledChoice(one, 'tag', '');
    expect(choiceCount({ chosen: two, months: { from: '2020-01', to: null } })).toBe(3);
    expect(toggledChoice(two, 'tag', '防疫')).toEqual({ tag: [''] });
  });
});

describe('for any entries and any choices', () => {
  const value = fc.constantFrom('', '甲', '乙', '丙');
  const anyEntry: fc.Arbitrary<FacetedEntry> = fc.record({
    values: fc.record(
      Object.fromEntries(facetNames.map((name) => [name, fc.uniqueArray(value, { minLength: 1 })])) as {
        [Name in FacetName]: fc.Arbitrary<string[]>;
      },
    ),
    month: fc.constantFrom(null, '2020', '2020-02', '2021-07'),
  });
  const anyNarrowing: fc.Arbitrary<Narrowing> = fc.record({
    chosen: fc.dictionary(fc.constantFrom(...facetNames), fc.uniqueArray(value)),
    months: fc.option(
      fc.record({ from: fc.constantFrom(null, '2020-02'), to: fc.constantFrom(null, '2021-01') }),
    ),
  });

  it('a count is what the list would hold if that value alone were chosen in its facet', () => {
    fc.assert(
      fc.property(fc.array(anyEntry), anyNarrowing, (entries, narrowing) => {
        const counts = countFacets(entries, narrowing);
        for (const name of facetNames) {
          const kept = facets[name].asks === 'each' ? (narrowing.chosen[name] ?? []) : [];
          for (const { value: chosen, count } of counts.values[name]) {
            const only = { ...narrowing, chosen: { ...narrowing.chosen, [name]: [...kept, chosen] } };
            expect(entries.filter((one) => passesNarrowing(one, only))).toHaveLength(count);
          }
        }
        const anytime = entries.filter((one) => passesNarrowing(one, { ...narrowing, months: null }));
        const dated = anytime.filter(({ month }) => month !== null);
        expect([...counts.months.values()].reduce((sum, count) => sum + count, 0)).toBe(dated.length);
      }),
    );
  });
});
