import type { ClipKind, Script } from '../report';
import { textFields, type Query, type TextField, type Trait } from './query';
import { isWithin } from './typed-dates';

/** What a clip is asked, apart from its body. Texts are folded by `foldForSearch`. */
export interface SearchedClip {
  /** Each field's values; several where a clip has several (tags, authors, a title of the person's own). */
  readonly fields: Readonly<Record<TextField, readonly string[]>>;
  /** All values of all fields, as `joinFields` puts them together: one search instead of many. */
  readonly allFields: string;
  /** ISO as far as known, or null. */
  readonly publishedAt: string | null;
  readonly script: Script;
  readonly kind: ClipKind;
  readonly traits: ReadonlySet<Trait>;
}

/** How often the body of the clip holds a folded text; from an index, or by counting. */
export type BodyCount = (text: string) => number;

/** Whether a clip is what a query asks for. */
export function matches(query: Query, clip: SearchedClip, bodyCount: BodyCount): boolean {
  switch (query.kind) {
    case 'everything':
      return true;
    case 'words':
      return clip.allFields.includes(query.text) || bodyCount(query.text) > 0;
    case 'field':
      return clip.fields[query.field].some((value) => value.includes(query.text));
    case 'published':
      return clip.publishedAt !== null && isWithin(query, clip.publishedAt);
    case 'script':
      return clip.script === query.script;
    case 'clip-kind':
      return clip.kind === query.clipKind;
    case 'trait':
      return clip.traits.has(query.trait);
    case 'all':
      return query.parts.every((part) => matches(part, clip, bodyCount));
    case 'any':
      return query.parts.some((part) => matches(part, clip, bodyCount));
    case 'not':
      return !matches(query.part, clip, bodyCount);
  }
}

/** The fields of a clip in one text. A folded text holds no line break, so that nothing is found across two values. */
export function joinFields(fields: SearchedClip['fields']): string {
  return textFields.flatMap((field) => fields[field]).join('\n');
}
