import { facetNames, facets, type FacetedEntry, type FacetName } from './facets';

/** The chosen values of each facet; a facet without any lets everything through, and '' asks for having none. */
export type Choices = { readonly [Name in FacetName]?: readonly string[] };

/** Months as '2020-02', both included; null is open. */
export interface MonthRange {
  readonly from: string | null;
  readonly to: string | null;
}

/** What a list is narrowed to, words aside. */
export interface Narrowing {
  readonly chosen: Choices;
  /** null: whenever, and also entries without a date. */
  readonly months: MonthRange | null;
}

/** A part of a narrowing that an entry can fail. */
export type NarrowingPart = FacetName | 'months';

/** Whether an entry has everything that is asked of it. */
export function passesNarrowing(entry: FacetedEntry, narrowing: Narrowing): boolean {
  return failedPart(entry, narrowing) === null;
}

/** The one part that an entry fails; null when it passes all of them, 'several' when it fails more than one. */
export function failedPart(entry: FacetedEntry, narrowing: Narrowing): NarrowingPart | 'several' | null {
  let failed: NarrowingPart | null = passesMonths(entry.month, narrowing.months) ? null : 'months';
  for (const name of facetNames) {
    const chosen = narrowing.chosen[name];
    if (chosen === undefined || hasChosen(entry, name, chosen)) continue;
    if (failed !== null) return 'several';
    failed = name;
  }
  return failed;
}

function hasChosen({ values }: FacetedEntry, name: FacetName, chosen: readonly string[]): boolean {
  if (chosen.length === 0) return true;
  const has = (value: string): boolean => values[name].includes(value);
  return facets[name].asks === 'each' ? chosen.every(has) : chosen.some(has);
}

/** A date known to the year only passes when its year touches the range. */
function passesMonths(month: string | null, range: MonthRange | null): boolean {
  if (range === null) return true;
  if (month === null) return false;
  const { from, to } = range;
  return (
    (from === null || month >= from.slice(0, month.length)) &&
    (to === null || month <= to.slice(0, month.length))
  );
}

/** How many values are chosen, a range of months counting as one. */
export function choiceCount({ chosen, months }: Narrowing): number {
  return facetNames.reduce((sum, name) => sum + (chosen[name]?.length ?? 0), months === null ? 0 : 1);
}

/** The choices with one value of a facet chosen or let go. */
export function toggledChoice(chosen: Choices, name: FacetName, value: string): Choices {
  const before = chosen[name] ?? [];
  const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
  return { ...chosen, [name]: after };
}
