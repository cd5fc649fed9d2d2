import { foldForSearch } from '../han/fold';
import { joinFields, type SearchedClip, type TextField, type Trait } from '../search';
import type { ClipItem } from './rows';

/**
 * A clip as queries are asked of it.
 * @param fields what `searchedFields` makes of it
 * @param isDuplicate whether its text also stands elsewhere, which only the others tell: see `printedElsewhere`
 */
export function searchedClip(item: ClipItem, fields: string, isDuplicate: boolean): SearchedClip {
  const { publishedAt, script, kind } = item;
  return {
    fields,
    publishedAt,
    script,
    kind,
    has: (trait) => (trait === 'duplicate' ? isDuplicate : traits[trait](item)),
  };
}

/** The fields of a clip as they are searched. */
export function searchedFields(item: ClipItem): string {
  return joinFields((field) => {
    const values = valuesOf[field](item);
    return values.flatMap((value) => (value ? [foldForSearch(value)] : []));
  });
}

/** The values of each field, as they stand; those that there are not are null or empty. */
const valuesOf: Readonly<Record<TextField, (item: ClipItem) => readonly (string | null)[]>> = {
  title: ({ personal, title, firstClause }) => [
    personal.title,
    title,
    personal.title === '' && title === null ? firstClause : null,
  ],
  source: ({ source }) => [source],
  site: ({ siteName }) => [siteName],
  author: ({ people }) => people,
  place: ({ place }) => [place],
  issuer: ({ issuer }) => [issuer],
  tag: ({ personal }) => personal.tags,
  note: ({ personal }) => [personal.note],
  url: ({ url }) => [url],
};

/** What a clip's own row tells of each trait. */
const traits: Readonly<Record<Exclude<Trait, 'duplicate'>, (item: ClipItem) => boolean>> = {
  note: ({ personal }) => personal.note !== '',
  tag: ({ personal }) => personal.tags.length > 0,
  highlight: ({ personal }) => personal.highlights.length > 0,
  mends: ({ mendCount }) => mendCount > 0,
  source: ({ source, issuer }) => source !== null || issuer !== null,
  date: ({ publishedAt }) => publishedAt !== null,
  revision: ({ revision }) => revision > 1,
  trash: ({ personal }) => personal.trashedAt !== null,
};
