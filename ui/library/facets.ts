import type { Script } from '../../lib/report';
import { publishedYear, shownSource, type ListEntry } from './entry';

/** A value to filter by and how many entries have it; '' stands for having none. */
export interface FacetValue<Value extends string = string> {
  readonly value: Value;
  readonly count: number;
}

/** What a list can be narrowed by. */
export interface Facets {
  readonly scripts: readonly FacetValue<Script>[];
  /** Newest first. */
  readonly years: readonly FacetValue[];
  /** Most frequent first. */
  readonly sources: readonly FacetValue[];
  /** Most frequent first. */
  readonly tags: readonly FacetValue[];
}

/** Counts the values among the entries of a shelf. */
export function facetsOf(entries: readonly ListEntry[]): Facets {
  const scripts = new Map<Script, number>();
  const years = new Map<string, number>();
  const sources = new Map<string, number>();
  const tags = new Map<string, number>();
  for (const entry of entries) {
    count(scripts, entry.script);
    count(years, publishedYear(entry) ?? '');
    count(sources, shownSource(entry) ?? '');
    for (const tag of entry.personal.tags.length === 0 ? [''] : entry.personal.tags) count(tags, tag);
  }
  return {
    scripts: listed(scripts).sort(moreFirst),
    years: listed(years).sort((one, other) => (one.value < other.value ? 1 : -1)),
    sources: listed(sources).sort(moreFirst),
    tags: listed(tags).sort(moreFirst),
  };
}

function count<Value>(counts: Map<Value, number>, value: Value): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

function listed<Value extends string>(counts: ReadonlyMap<Value, number>): FacetValue<Value>[] {
  return [...counts].map(([value, times]) => ({ value, count: times }));
}

/** “Without” stands last; equally frequent values stand by name. */
function moreFirst(one: FacetValue, other: FacetValue): number {
  return (
    Number(one.value === '') - Number(other.value === '') ||
    other.count - one.count ||
    (one.value < other.value ? -1 : 1)
  );
}
