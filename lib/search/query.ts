import type { ClipKind, Script } from '../report';

/** A part of the typed query: UTF-16 offsets, the end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The fields of a clip whose words can be asked for by name. */
export const textFields = [
  'title',
  'source',
  'site',
  'author',
  'place',
  'issuer',
  'tag',
  'note',
  'url',
] as const;
export type TextField = (typeof textFields)[number];

/** What can be asked of a clip with `has:`, `is:` and `in:`. */
export const traits = [
  'note',
  'tag',
  'highlight',
  'mends',
  'source',
  'date',
  'duplicate',
  'revision',
  'trash',
] as const;
export type Trait = (typeof traits)[number];

/** What a query asks of a clip. All texts in it are folded by `foldForSearch` and none is empty. */
export type Query =
  | { readonly kind: 'everything' }
  /** In the text or in any field. */
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'field'; readonly field: TextField; readonly text: string }
  /** Published within these dates, both included; each is an ISO date as exact as it was typed, null is open. */
  | { readonly kind: 'published'; readonly from: string | null; readonly to: string | null }
  | { readonly kind: 'script'; readonly script: Script }
  | { readonly kind: 'clip-kind'; readonly clipKind: ClipKind }
  | { readonly kind: 'trait'; readonly trait: Trait }
  | { readonly kind: 'all'; readonly parts: readonly Query[] }
  | { readonly kind: 'any'; readonly parts: readonly Query[] }
  | { readonly kind: 'not'; readonly part: Query };

/** What in a typed query could not be understood. The rest of the query is searched all the same. */
export type QueryProblem =
  /** `titel:x`: searched for as words. */
  | { readonly kind: 'unknownField'; readonly at: Span; readonly name: string }
  /** `title:` with nothing after it. */
  | { readonly kind: 'noValue'; readonly at: Span; readonly name: string }
  /** `date:soon`, `script:latin`: a value that the field does not have. */
  | { readonly kind: 'badValue'; readonly at: Span; readonly name: string; readonly value: string }
  /** `OR` with nothing before or after it. */
  | { readonly kind: 'loneOr'; readonly at: Span }
  /** A minus with nothing after it. */
  | { readonly kind: 'loneMinus'; readonly at: Span }
  /** Nothing in it can be searched for, such as `""`. */
  | { readonly kind: 'nothingInIt'; readonly at: Span }
  /** Only the beginning of a very long text was read. */
  | { readonly kind: 'tooLong'; readonly at: Span };

/** A query with what could not be understood of it. */
export interface ParsedQuery {
  readonly query: Query;
  readonly problems: readonly QueryProblem[];
}

export const everything: Query = { kind: 'everything' };

/** Whether a query lets every clip through. */
export function isEverything(query: Query): boolean {
  return query.kind === 'everything';
}

/** The texts that must be looked for in the bodies of clips to answer a query, each once. */
export function bodyTexts(query: Query): readonly string[] {
  const found = new Set<string>();
  collect(query, true, (part) => {
    if (part.kind === 'words') found.add(part.text);
  });
  return [...found];
}

/** The texts that a hit shows marked: those the query asks for, not those it excludes. */
export function markedTexts(query: Query): readonly string[] {
  const found = new Set<string>();
  collect(query, false, (part) => {
    if (part.kind === 'words') found.add(part.text);
  });
  return [...found];
}

/** The texts that the query asks of titles by name. */
export function titleTexts(query: Query): readonly string[] {
  const found = new Set<string>();
  collect(query, false, (part) => {
    if (part.kind === 'field' && part.field === 'title') found.add(part.text);
  });
  return [...found];
}

/**
 * Whether a query asks about a trait, also by excluding it: of the trash, that what lies there must be looked through
 * too.
 */
export function asksFor(query: Query, trait: Trait): boolean {
  let asked = false;
  collect(query, true, (part) => {
    if (part.kind === 'trait' && part.trait === trait) asked = true;
  });
  return asked;
}

function collect(query: Query, excludedToo: boolean, visit: (part: Query) => void): void {
  visit(query);
  if (query.kind === 'all' || query.kind === 'any') {
    for (const part of query.parts) collect(part, excludedToo, visit);
  } else if (query.kind === 'not' && excludedToo) collect(query.part, excludedToo, visit);
}
