import { facetNames, facets, mapFacets, type FacetedEntry, type FacetName } from './facets';
import { failedPart, type Narrowing } from './narrowing';

/** A value to filter by and how many entries have it; '' stands for having none. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** How the entries spread over the values of every facet and over the months. */
export interface FacetCounts {
  readonly values: { readonly [Name in FacetName]: readonly FacetValue[] };
  /** By '2020-02', and by '2020' where the month is not known. Entries without a date are not in it. */
  readonly months: ReadonlyMap<string, number>;
}

/**
 * Counts what a choice would give: an entry counts for a facet when it passes everything that is asked of the
 * other facets, so that what is chosen in a facet takes nothing from its other values. Where each of the chosen
 * values is asked for, a further one narrows, and only entries that pass everything count. One pass over the entries.
 */
export function countFacets(entries: Iterable<FacetedEntry>, narrowing: Narrowing): FacetCounts {
  const counts = mapFacets(() => new Map<string, number>());
  const months = new Map<string, number>();
  for (const entry of entries) {
    const failed = failedPart(entry, narrowing);
    if (failed === 'several') continue;
    if (failed === null) for (const name of facetNames) countEach(counts[name], entry.values[name]);
    else if (failed !== 'months' && facets[failed].asks === 'any') {
      countEach(counts[failed], entry.values[failed]);
    }
    if ((failed === null || failed === 'months') && entry.month !== null) count(months, entry.month);
  }
  return { values: mapFacets((name) => listed(counts[name], name)), months };
}

/** How the entries spread over the values of one facet, whatever is chosen. */
export function countFacet(entries: Iterable<FacetedEntry>, name: FacetName): readonly FacetValue[] {
  const counts = new Map<string, number>();
  for (const entry of entries) countEach(counts, entry.values[name]);
  return listed(counts, name);
}

function countEach(counts: Map<string, number>, values: readonly string[]): void {
  for (const value of values) count(counts, value);
}

function count(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

function listed(counts: ReadonlyMap<string, number>, name: FacetName): readonly FacetValue[] {
  const values = [...counts].map(([value, times]) => ({ value, count: times }));
  return values.sort(facets[name].order === 'newest-first' ? newestFirst : mostFirst);
}

/** “Without” stands last; equally frequent values stand by name. */
function mostFirst(one: FacetValue, other: FacetValue): number {
  return (
    Number(one.value === '') - Number(other.value === '') ||
    other.count - one.count ||
    (one.value < other.value ? -1 : 1)
  );
}

function newestFirst(one: FacetValue, other: FacetValue): number {
  return one.value < other.value ? 1 : -1;
}
