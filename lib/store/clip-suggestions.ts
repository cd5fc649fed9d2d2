import {
  asksFor,
  bodyTexts,
  byRelevance,
  markedTexts,
  matches,
  parseQuery,
  relevanceOf,
  titleTexts,
} from '../search';
import { allShares } from './alike-texts';
import { itemsOf } from './annotations';
import { newestItems } from './newest-items';
import { printedElsewhere } from './elsewhere';
import { reprintedClips } from './reprints';
import type { ClipItem } from './rows';
import { TextSearch, type Found } from './search';
import { SearchedItem, searchedFields } from './searched-clip';
import type { Store } from './store';

/** A clip that was found, as a short line shows it. */
export interface FoundClip {
  readonly id: string;
  readonly title: string;
  readonly source: string | null;
  /** '2020-02-13' as far as known, or null. */
  readonly day: string | null;
}

/** How many clips are looked at, whatever the library holds. */
export interface LooksAt {
  /** Of those that the index names for the words: these, the most frequent first. */
  readonly ofIndex: number;
  /** The newest are looked at too: the words may stand in what the index does not hold, as a source or a tag. */
  readonly newest: number;
}

/**
 * Milliseconds for which the newest clips that were read are taken to be the newest still: some words are being typed.
 */
const goodFor = 10_000;

/**
 * Clips that answer typed words, for a line that suggests some while one types. Reads the index and a limited number
 * of rows: so it is as quick in a library of a hundred thousand clips, and may miss one that only its source or tag
 * names. Within what it looks at the order is that of the library's own search.
 */
export class ClipSuggestions {
  readonly #store: Store;
  readonly #looksAt: LooksAt;
  readonly #texts: TextSearch;
  #newest: { readonly until: number; readonly items: Promise<readonly ClipItem[]> } | null = null;

  constructor(store: Store, looksAt: LooksAt = { ofIndex: 200, newest: 500 }) {
    this.#store = store;
    this.#looksAt = looksAt;
    this.#texts = new TextSearch(store);
  }

  /**
   * The clips that answer best.
   * @param now in milliseconds
   * @throws the signal's reason when it is aborted
   */
  async find(typed: string, limit: number, now: number, signal: AbortSignal): Promise<readonly FoundClip[]> {
    const { query } = parseQuery(typed);
    const wanted = [...new Set([...markedTexts(query), ...titleTexts(query)])];
    const found = await this.#texts.find([...new Set([...bodyTexts(query), ...wanted])], signal, () => {});
    const items = await this.#looked(
      mostHits(found, wanted).slice(0, this.#looksAt.ofIndex),
      await this.#newestItems(now),
    );
    signal.throwIfAborted();
    const duplicates = asksFor(query, 'duplicate')
      ? await duplicatesAmong(this.#store, items, signal)
      : new Set<string>();
    const texts = markedTexts(query);
    const withTrash = asksFor(query, 'trash');
    const ranked = items.flatMap((item) => {
      if (item.personal.trashedAt !== null && !withTrash) return [];
      const clip = new SearchedItem(item, searchedFields, duplicates.has(item.id));
      const times = (text: string): number => found.get(text)?.get(item.id) ?? 0;
      if (!matches(query, clip, times)) return [];
      return [{ item, relevance: relevanceOf(texts, clip, item.clippedAt, times) }];
    });
    ranked.sort((one, other) => byRelevance(one.relevance, other.relevance));
    return ranked.slice(0, limit).map(({ item }) => asLine(item));
  }

  #newestItems(now: number): Promise<readonly ClipItem[]> {
    if (this.#newest === null || this.#newest.until < now) {
      this.#newest = { until: now + goodFor, items: newestItems(this.#store, this.#looksAt.newest) };
    }
    return this.#newest.items;
  }

  /** The newest, and those that are named. */
  async #looked(ids: readonly string[], newest: readonly ClipItem[]): Promise<readonly ClipItem[]> {
    const known = new Set(newest.map(({ id }) => id));
    const rows = await this.#store.clips.bulkGet(ids.filter((id) => !known.has(id)));
    const named = await itemsOf(
      this.#store,
      rows.filter((row) => row !== undefined),
    );
    return [...newest, ...named];
  }
}

/** Those whose text also stands elsewhere, as far as these clips tell. */
async function duplicatesAmong(
  store: Store,
  items: readonly ClipItem[],
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  const shares = await allShares(store, items, async () => signal.throwIfAborted());
  return printedElsewhere(items, shares, await reprintedClips(store));
}

/** The clips that hold the most of the texts, and of these the ones that hold them most often, first. */
function mostHits(found: Found, texts: readonly string[]): readonly string[] {
  const hits = new Map<string, { readonly texts: number; readonly times: number }>();
  for (const text of texts) {
    for (const [id, times] of found.get(text) ?? []) {
      const before = hits.get(id) ?? { texts: 0, times: 0 };
      hits.set(id, { texts: before.texts + 1, times: before.times + times });
    }
  }
  const ranked = [...hits].sort(([, one], [, other]) => other.texts - one.texts || other.times - one.times);
  return ranked.map(([id]) => id);
}

function asLine({ id, title, firstClause, personal, source, issuer, publishedAt }: ClipItem): FoundClip {
  return {
    id,
    title: personal.title || title || firstClause,
    source: source ?? issuer,
    day: publishedAt?.slice(0, 10) ?? null,
  };
}
