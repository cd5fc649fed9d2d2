import { foldForSearch } from '../han/fold';
import { joinFields, type SearchedClip, type TextField, type Trait } from '../search';
import type { ClipItem } from './rows';

/**
 * A clip as queries are asked of it.
 * @param isDuplicate whether its text also stands elsewhere, which only the others tell: see `printedElsewhere`
 */
export function searchedClip(item: ClipItem, isDuplicate: boolean): SearchedClip {
  const { personal } = item;
  const fields = foldedFields({
    title: [personal.title, item.title, personal.title === '' && item.title === null ? item.firstClause : ''],
    source: [item.source],
    site: [item.siteName],
    author: item.people,
    place: [item.place],
    issuer: [item.issuer],
    tag: personal.tags,
    note: [personal.note],
    url: [item.url],
  });
  return {
    fields,
    allFields: joinFields(fields),
    publishedAt: item.publishedAt,
    script: item.script,
    kind: item.kind,
    traits: traitsOf(item, isDuplicate),
  };
}

function foldedFields(
  fields: Readonly<Record<TextField, readonly (string | null)[]>>,
): Readonly<Record<TextField, readonly string[]>> {
  const folded = Object.entries(fields).map(([field, values]) => [
    field,
    values.map((value) => foldForSearch(value ?? '')).filter((value) => value !== ''),
  ]);
  // The keys are those of `fields`, which names them all.
  return Object.fromEntries(folded) as Record<TextField, readonly string[]>;
}

function traitsOf(item: ClipItem, isDuplicate: boolean): ReadonlySet<Trait> {
  const { personal } = item;
  const has: Readonly<Record<Trait, boolean>> = {
    note: personal.note !== '',
    tag: personal.tags.length > 0,
    highlight: personal.highlights.length > 0,
    mends: item.mendCount > 0,
    source: item.source !== null || item.issuer !== null,
    date: item.publishedAt !== null,
    duplicate: isDuplicate,
    revision: item.revision > 1,
    trash: personal.trashedAt !== null,
  };
  // The keys of the record above.
  const all = Object.keys(has) as Trait[];
  return new Set(all.filter((trait) => has[trait]));
}
