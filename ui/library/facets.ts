import { publishedYear, shownSource, type ListEntry } from './entry';

/** What a list can be narrowed by, in the order in which it is offered. */
export const facetNames = [
  'source',
  'site',
  'issuer',
  'place',
  'year',
  'script',
  'tag',
  'trait',
  'kind',
] as const;
export type FacetName = (typeof facetNames)[number];

/** What a clip has or is, over and above its values. */
export const traits = ['note', 'highlights', 'mends', 'duplicate', 'revision'] as const;
export type Trait = (typeof traits)[number];

interface Facet {
  /** '' stands for having none; of several values, each counts. */
  readonly valuesOf: (entry: ListEntry) => readonly string[];
  /** Whether an entry must have one of the chosen values or each of them. */
  readonly asks: 'any' | 'each';
  readonly order: 'most-first' | 'newest-first';
}

const single = (value: string | null): readonly string[] => [value ?? ''];

export const facets: { readonly [Name in FacetName]: Facet } = {
  source: { valuesOf: (entry) => single(shownSource(entry)), asks: 'any', order: 'most-first' },
  site: { valuesOf: ({ siteName }) => single(siteName), asks: 'any', order: 'most-first' },
  issuer: { valuesOf: ({ issuer }) => single(issuer), asks: 'any', order: 'most-first' },
  place: { valuesOf: ({ place }) => single(place), asks: 'any', order: 'most-first' },
  year: { valuesOf: (entry) => single(publishedYear(entry)), asks: 'any', order: 'newest-first' },
  script: { valuesOf: ({ script }) => single(script), asks: 'any', order: 'most-first' },
  tag: {
    valuesOf: ({ personal: { tags } }) => (tags.length === 0 ? [''] : tags),
    asks: 'any',
    order: 'most-first',
  },
  trait: { valuesOf: traitsOf, asks: 'each', order: 'most-first' },
  kind: { valuesOf: ({ kind }) => single(kind), asks: 'any', order: 'most-first' },
};

/** All but 'duplicate', which only the other entries tell. */
function traitsOf({ personal, mendCount, revision }: ListEntry): readonly Trait[] {
  const has: { readonly [Name in Trait]: boolean } = {
    note: personal.note !== '',
    highlights: personal.highlights.length > 0,
    mends: mendCount > 0,
    duplicate: false,
    revision: revision > 1,
  };
  return traits.filter((trait) => has[trait]);
}

/** The values of an entry in each facet, and when it was published. */
export interface FacetedEntry {
  readonly values: { readonly [Name in FacetName]: readonly string[] };
  /** '2020-02'; '2020' where the month is not known, null without a date. */
  readonly month: string | null;
}

/** @param isDuplicate whether its text also stands elsewhere */
export function faceted(entry: ListEntry, isDuplicate: boolean): FacetedEntry {
  const values = mapFacets((name) => facets[name].valuesOf(entry));
  return {
    values: isDuplicate ? { ...values, trait: [...values.trait, 'duplicate'] } : values,
    month: entry.publishedAt?.slice(0, 7) ?? null,
  };
}

/** Something for each facet. */
export function mapFacets<Value>(valueOf: (name: FacetName) => Value): {
  readonly [Name in FacetName]: Value;
} {
  return {
    source: valueOf('source'),
    site: valueOf('site'),
    issuer: valueOf('issuer'),
    place: valueOf('place'),
    year: valueOf('year'),
    script: valueOf('script'),
    tag: valueOf('tag'),
    trait: valueOf('trait'),
    kind: valueOf('kind'),
  };
}
