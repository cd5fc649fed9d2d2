import type { BodyCount, SearchedClip } from './match-query';
import type { Query } from './query';
import { fieldHolds } from './searched-fields';

/** How well a clip answers a query. Compared in this order: titles first, then how often, then how new. */
export interface Relevance {
  /** How many of the texts asked for stand in the title. */
  readonly inTitle: number;
  /** How often the body holds them, all together. */
  readonly inBody: number;
  /** ISO date of publication, else of clipping. */
  readonly date: string;
}

/** What a clip is ranked by; `texts` as `markedTexts` gives them. */
export function relevanceOf(
  texts: readonly string[],
  clip: SearchedClip,
  clippedAt: string,
  bodyCount: BodyCount,
): Relevance {
  let inTitle = 0;
  let inBody = 0;
  for (const text of texts) {
    if (fieldHolds(clip.fields, 'title', text)) inTitle++;
    inBody += bodyCount(text);
  }
  return { inTitle, inBody, date: clip.publishedAt ?? clippedAt };
}

/** Negative when the first clip answers better. */
export function byRelevance(one: Relevance, other: Relevance): number {
  return (
    other.inTitle - one.inTitle ||
    other.inBody - one.inBody ||
    (one.date === other.date ? 0 : one.date < other.date ? 1 : -1)
  );
}

/** Whether a query gives an order of its own: one that only names fields and dates does not. */
export function ranks(query: Query): boolean {
  switch (query.kind) {
    case 'words':
      return true;
    case 'all':
    case 'any':
      return query.parts.some(ranks);
    default:
      return false;
  }
}
