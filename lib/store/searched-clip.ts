import { foldForSearch } from '../han/fold';
import type { ClipKind, Script } from '../report';
import { joinFields, type SearchedClip, type TextField, type Trait } from '../search';
import type { ClipItem } from './rows';

/** A clip as queries are asked of it. Light, since a search makes one of every clip. */
export class SearchedItem implements SearchedClip {
  readonly #item: ClipItem;
  readonly #fieldsOf: (item: ClipItem) => string;
  readonly #isDuplicate: boolean;

  /**
   * @param fieldsOf `searchedFields`, or what has kept its answer; asked only when the query needs them
   * @param isDuplicate whether its text also stands elsewhere, which only the others tell: see `printedElsewhere`
   */
  constructor(item: ClipItem, fieldsOf: (item: ClipItem) => string, isDuplicate: boolean) {
    this.#item = item;
    this.#fieldsOf = fieldsOf;
    this.#isDuplicate = isDuplicate;
  }

  get fields(): string {
    return this.#fieldsOf(this.#item);
  }
  get publishedAt(): string | null {
    return this.#item.publishedAt;
  }
  get script(): Script {
    return this.#item.script;
  }
  get kind(): ClipKind {
    return this.#item.kind;
  }
  has(trait: Trait): boolean {
    return trait === 'duplicate' ? this.#isDuplicate : traits[trait](this.#item);
  }
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
