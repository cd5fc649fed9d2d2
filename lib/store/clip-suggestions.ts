import {
  asksFor,
  bodyTexts,
  byRelevance,
  markedTexts,
  matches,
  parseQuery,
  relevanceOf,
} from '../search';
import { allShares } from './alike-texts';
import { allItems } from './clips';
import { printedElsewhere } from './elsewhere';
import { reprintedClips } from './reprints';
import type { ClipItem } from './rows';
import { TextSearch } from './search';
import { searchedClip } from './searched-clip';
import type { Store } from './store';

/** A clip that was found, as a short line shows it. */
export interface FoundClip {
  readonly id: string;
  readonly title: string;
  readonly source: string | null;
  /** '2020-02-13' as far as known, or null. */
  readonly day: string | null;
}

/**
 * The clips that answer typed words best, as the library would list them first, and how many there are.
 * @throws the signal's reason when it is aborted
 */
export async function findClips(
  store: Store,
  typed: string,
  limit: number,
  signal: AbortSignal,
): Promise<{ readonly clips: readonly FoundClip[]; readonly all: number }> {
  const { query } = parseQuery(typed);
  const found = await new TextSearch(store).find(bodyTexts(query), signal, () => {});
  const items = await allItems(store);
  signal.throwIfAborted();
  const duplicates = asksFor(query, 'duplicate') ? await duplicatesAmong(store, items, signal) : new Set();
  const texts = markedTexts(query);
  const withTrash = asksFor(query, 'trash');
  const ranked = items.flatMap((item) => {
    if (item.personal.trashedAt !== null && !withTrash) return [];
    const clip = searchedClip(item, duplicates.has(item.id));
    const times = (text: string): number => found.get(text)?.get(item.id) ?? 0;
    if (!matches(query, clip, times)) return [];
    return [{ item, relevance: relevanceOf(texts, clip, item.clippedAt, times) }];
  });
  ranked.sort((one, other) => byRelevance(one.relevance, other.relevance));
  return { clips: ranked.slice(0, limit).map(({ item }) => asLine(item)), all: ranked.length };
}

async function duplicatesAmong(
  store: Store,
  items: readonly ClipItem[],
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  const shares = await allShares(store, items, async () => signal.throwIfAborted());
  return printedElsewhere(items, shares, await reprintedClips(store));
}

function asLine({ id, title, firstClause, personal, source, issuer, publishedAt }: ClipItem): FoundClip {
  return {
    id,
    title: personal.title || title || firstClause,
    source: source ?? issuer,
    day: publishedAt?.slice(0, 10) ?? null,
  };
}
