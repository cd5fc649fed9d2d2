import type { ClipKind, Script } from '../report';
import type { Query, Trait } from './query';
import { fieldHolds } from './searched-fields';
import { isWithin } from './typed-dates';

/** What a clip is asked, apart from its body. */
export interface SearchedClip {
  /** Folded by `foldForSearch`, and put together by `joinFields`. */
  readonly fields: string;
  /** ISO as far as known, or null. */
  readonly publishedAt: string | null;
  readonly script: Script;
  readonly kind: ClipKind;
  readonly has: (trait: Trait) => boolean;
}

/** How often the body of the clip holds a folded text; from an index, or by counting. */
export type BodyCount = (text: string) => number;

/** Whether a clip is what a query asks for. */
export function matches(query: Query, clip: SearchedClip, bodyCount: BodyCount): boolean {
  switch (query.kind) {
    case 'everything':
      return true;
    case 'words':
      return bodyCount(query.text) > 0 || clip.fields.includes(query.text);
    case 'field':
      return fieldHolds(clip.fields, query.field, query.text);
    case 'published':
      return clip.publishedAt !== null && isWithin(query, clip.publishedAt);
    case 'script':
      return clip.script === query.script;
    case 'clip-kind':
      return clip.kind === query.clipKind;
    case 'trait':
      return clip.has(query.trait);
    case 'all':
      return query.parts.every((part) => matches(part, clip, bodyCount));
    case 'any':
      return query.parts.some((part) => matches(part, clip, bodyCount));
    case 'not':
      return !matches(query.part, clip, bodyCount);
  }
}
