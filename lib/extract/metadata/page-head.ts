/** What a page says of itself in JSON-LD, as far as an article needs it. */
export interface JsonLd {
  readonly headline: string | null;
  readonly datePublished: string | null;
  readonly authors: readonly string[];
  readonly editors: readonly string[];
  readonly publisher: string | null;
}

export const emptyJsonLd: JsonLd = {
  headline: null,
  datePublished: null,
  authors: [],
  editors: [],
  publisher: null,
};

/** What the `<head>` of a page says. */
export interface PageHead {
  /** Values by lower-case name (`name`, `property` or `itemprop`), in document order, never empty. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly jsonLd: JsonLd;
  /** Text of `<title>`, white space collapsed. */
  readonly title: string;
  readonly canonical: string | null;
  readonly base: string | null;
  readonly language: string | null;
}

/**
 * The values of the first of several meta names that the page has. Every name is also looked up as
 * `meta-…`, `dc.…` and `dcterms.…`, which some systems put before it.
 */
export function metaValues(
  head: PageHead,
  names: readonly string[],
): readonly { readonly name: string; readonly value: string }[] {
  const found: { name: string; value: string }[] = [];
  for (const name of names) {
    for (const key of [name, `meta-${name}`]) {
      for (const value of head.metas.get(key) ?? []) found.push({ name: key, value });
    }
  }
  return found;
}
