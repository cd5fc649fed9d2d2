import { i18n } from '#i18n';
import { facetWords, monthsWords, valueWords } from './facet-words';
import { facetNames } from './facets';
import type { Filter } from './filter';
import { toggledChoice, type Narrowing } from './narrowing';

/** One of the things that a list is narrowed to, in words. */
export interface NarrowingLine {
  readonly key: string;
  readonly facet: string;
  readonly words: string;
  /** The narrowing with this one taken away. */
  readonly without: Narrowing;
}

/** All that a list is narrowed to, facet by facet, the months last. */
export function narrowingLines(narrowing: Narrowing): readonly NarrowingLine[] {
  const lines = facetNames.flatMap((name) =>
    (narrowing.chosen[name] ?? []).map((value) => ({
      key: `${name} ${value}`,
      facet: facetWords(name),
      words: valueWords(name, value),
      without: { ...narrowing, chosen: toggledChoice(narrowing.chosen, name, value) },
    })),
  );
  if (narrowing.months === null) return lines;
  const months = {
    key: 'months',
    facet: i18n.t('facets.months'),
    words: monthsWords(narrowing.months),
    without: { ...narrowing, months: null },
  };
  return [...lines, months];
}

/** Characters that the name of a search may have. */
export const longestName = 80;

/** What a search is called unless the person says otherwise: its words, and what its list is narrowed to. */
export function proposedName(filter: Filter): string {
  const parts = [filter.words.trim(), ...narrowingLines(filter).map(({ words }) => words)];
  const name = parts.filter((part) => part !== '').join(i18n.t('reader.comma'));
  return [...name].slice(0, longestName).join('');
}
