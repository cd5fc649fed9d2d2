import { i18n } from '#i18n';
import { clipKinds, scripts } from '../../lib/report';
import { shownText } from '../words/page-text';
import { scriptName } from '../words/script';
import { traits, type FacetName } from './facets';
import type { MonthRange } from './narrowing';

export function facetWords(name: FacetName): string {
  return i18n.t(`facets.name.${name}`);
}

/** A value as the person reads it. */
export function valueWords(name: FacetName, value: string): string {
  if (value === '') return i18n.t('facets.without');
  if (name === 'script') return named(scripts, value, scriptName);
  if (name === 'trait') return named(traits, value, (trait) => i18n.t(`facets.trait.${trait}`));
  if (name === 'kind') return named(clipKinds, value, (kind) => i18n.t(`facets.kind.${kind}`));
  return shownText(value);
}

/** “2020-02 – 2021-03”, “since 2020-02”, “until 2021-03”. */
export function monthsWords({ from, to }: MonthRange): string {
  if (from === null) return i18n.t('facets.until', { month: to ?? '' });
  if (to === null) return i18n.t('facets.since', { month: from });
  return from === to ? from : i18n.t('facets.between', { from, to });
}

/** A value that is none of the known ones is shown as it is. */
function named<Name extends string>(
  names: readonly Name[],
  value: string,
  wordsOf: (name: Name) => string,
): string {
  const name = names.find((known) => known === value);
  return name === undefined ? value : wordsOf(name);
}
