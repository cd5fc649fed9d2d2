import { joinItems } from '../../lib/store/annotations';
import type { ClipRow } from '../../lib/store/rows';
import { countFacets } from '../../ui/library/facet-counts';
import { facetNames, faceted, facets, type FacetedEntry } from '../../ui/library/facets';
import { passesNarrowing, type Narrowing } from '../../ui/library/narrowing';
import { manyClips } from '../many-clips';
import { median, timings, type BenchRow } from './row';

const madeClips = 1_000;
const counts = [1_000, 10_000];
/** Something is chosen in two facets, so that most entries fail one of them. */
const narrowing: Narrowing = { chosen: { year: ['2019', '2020'], script: ['simplified'] }, months: null };

/** Counting what every choice would give, beside filtering all entries once for each value. */
export async function benchFacets(): Promise<readonly BenchRow[]> {
  const rows: ClipRow[] = [];
  for await (const { row } of manyClips(madeClips)) rows.push(row);
  const entries = joinItems(rows, []).map((item) => faceted(item, false));
  return counts.map((count) => {
    const many = Array.from({ length: count / madeClips }, () => entries).flat();
    return {
      name: `counting all facets, ${count.toLocaleString('en')} clips`,
      unit: 'ms',
      ours: median(timings(() => countFacets(many, narrowing))),
      peer: {
        name: 'a filter per value',
        value: median(timings(() => countByFilter(many), 3)),
      },
    };
  });
}

/** What a list does that asks its filter for every value. */
function countByFilter(entries: readonly FacetedEntry[]): number {
  let sum = 0;
  for (const name of facetNames) {
    for (const value of new Set(entries.flatMap(({ values }) => values[name]))) {
      const chosen = facets[name].asks === 'any' ? [value] : [...(narrowing.chosen[name] ?? []), value];
      const alone = { ...narrowing, chosen: { ...narrowing.chosen, [name]: chosen } };
      sum += entries.filter((entry) => passesNarrowing(entry, alone)).length;
    }
  }
  return sum;
}
