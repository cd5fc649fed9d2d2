import {
  asksFor,
  byRelevance,
  markedTexts,
  matches,
  parseQuery,
  ranks,
  relevanceOf,
  type BodyCount,
  type Relevance,
  type SearchedClip,
} from '../../lib/search';
import type { ClipItem } from '../../lib/store/rows';
import { countFacet, countFacets } from '../../ui/library/facet-counts';
import { faceted, type FacetedEntry } from '../../ui/library/facets';
import { noFilter, standsOn, type Filter, type Shelf } from '../../ui/library/filter';
import { choiceCount, passesNarrowing, type Narrowing } from '../../ui/library/narrowing';
import {
  bestFirst,
  inOrder,
  isNewestFirst,
  isValueOrder,
  newestFirst,
  type Order,
} from '../../ui/library/order';
import {
  cursorAfterLosing,
  dropPicks,
  keepListed,
  moveTo,
  neighbour,
  nothingPicked,
  pickAll,
  pickRange,
  togglePick,
  type Picking,
} from '../../ui/library/picking';
import type { LibraryEntries } from './library-entries.svelte';
import { EntryCounts } from './entry-counts';
import { SearchedItems } from './searched-items';
import type { TextClusters } from './text-clusters.svelte';
import type { Answer, TextQuery } from './text-query.svelte';

/** The clips whose text stands elsewhere, where nobody asks for them. */
const nowhere: ReadonlySet<string> = new Set();

/** The list as the person has set it: what it is narrowed to, in which order, and what is picked in it. */
export class Listing {
  filter: Filter = $state.raw(noFilter);
  order: Order = $state.raw(newestFirst);

  readonly #entries: LibraryEntries;
  readonly #texts: TextQuery;
  readonly #clusters: Pick<TextClusters, 'elsewhere'>;
  /** How the person wants what a search finds; apart, so that the list has its own order again without words. */
  #searchOrder: Order = $state.raw(bestFirst);
  readonly #searched = new SearchedItems();
  readonly #facetedEntries = new WeakMap<
    ClipItem,
    { readonly isDuplicate: boolean; readonly faceted: FacetedEntry }
  >();
  #picking: Picking = $state.raw(nothingPicked);

  constructor(
    entries: LibraryEntries,
    texts: TextQuery,
    clusters: Pick<TextClusters, 'elsewhere'>,
    filter: Filter,
    order: Order,
  ) {
    this.#entries = entries;
    this.#texts = texts;
    this.#clusters = clusters;
    this.filter = filter;
    this.order = order;
  }

  /** Apart from the filter, so that another facet does not begin a search anew. */
  readonly #words = $derived(this.filter.words);
  readonly #shelf = $derived(this.filter.shelf);
  readonly parsed = $derived(parseQuery(this.#words));
  /** What is being listed: the words as they were when the texts last answered. */
  readonly #query = $derived.by(() => this.#texts.answer.query);
  /** The folded texts that a hit shows marked. */
  readonly marked = $derived(markedTexts(this.#query));
  readonly ranked = $derived(ranks(this.#query));
  /** The order that the list has now. */
  readonly shownOrder = $derived(this.ranked ? this.#searchOrder : this.order);
  /**
   * A query that asks for the trash looks there too, whatever the shelf. Apart, so that other words leave the shelf
   * alone.
   */
  readonly #withTrash = $derived.by(() => asksFor(this.#query, 'trash'));
  readonly shelf = $derived.by(() => this.#onShelf(this.#shelf, this.#withTrash));
  /** Sorted before anything is left out: another filter then sorts nothing again. The newest stand first anyway. */
  readonly ordered = $derived.by(() => {
    const { shownOrder } = this;
    if (!isValueOrder(shownOrder) || isNewestFirst(shownOrder)) return this.shelf;
    return inOrder(this.shelf, shownOrder);
  });
  /** Whether the list depends on which texts also stand elsewhere. */
  readonly asksForDuplicates = $derived(
    asksFor(this.#query, 'duplicate') || (this.filter.chosen.trait ?? []).includes('duplicate'),
  );
  /** What answers the words that were typed, whatever else is asked. */
  readonly #found = $derived.by(() => {
    if (this.#query.kind === 'everything') return this.ordered;
    const { answer } = this.#texts;
    return isValueOrder(this.shownOrder)
      ? this.#answering(this.ordered, answer)
      : this.#byRelevance(this.ordered, answer);
  });
  readonly visible: readonly ClipItem[] = $derived.by(() => this.#passing(this.#found, this.filter));
  /** Worked out when somebody looks at them: the facets are folded away most of the time. */
  readonly counts = $derived.by(() =>
    countFacets(
      this.#found.map((entry) => this.#faceted(entry)),
      this.filter,
    ),
  );
  readonly ids = $derived.by(() => this.visible.map(({ id }) => id));
  readonly #listed = $derived.by(() => new Set(this.ids));
  /** Only what can be seen counts as picked. */
  readonly picking = $derived.by(() =>
    this.#picking.picked.size === 0 ? this.#picking : keepListed(this.#picking, this.#listed),
  );
  readonly knownTags = $derived.by(() =>
    countFacet(
      this.#entries.items
        .filter(({ personal }) => personal.tags.length > 0)
        .map((entry) => this.#faceted(entry)),
      'tag',
    ).map(({ value }) => value),
  );

  /** What another filter finds, in no order; its words as the texts have answered them. */
  found(filter: Filter, answer: Answer): readonly ClipItem[] {
    const onShelf = this.#onShelf(filter.shelf, asksFor(answer.query, 'trash'));
    return this.#answering(this.#passing(onShelf, filter), answer);
  }

  /** Makes ready what the next search asks of the entries; see `SearchedItems`. */
  prepare(pause: () => Promise<void>): Promise<void> {
    return this.#searched.prepare(this.#entries.items, pause);
  }

  /** Searches the whole library for words, whatever narrowed it. */
  searchFor(words: string): void {
    this.filter = { ...noFilter, words };
  }

  /** Sets the order of a saved search: that of what words find, or that of a list. */
  setEitherOrder(order: Order): void {
    this.#searchOrder = order;
    if (isValueOrder(order)) this.order = order;
  }

  /** Sets the order that the list has now: that of a search, or its own. */
  setOrder(order: Order): void {
    if (this.ranked) this.#searchOrder = order;
    else this.order = order;
  }

  /** Everything on the shelf, in order. */
  get everything(): readonly ClipItem[] {
    return this.ordered;
  }

  /** The entries that an action takes: the picked ones, else the one under the cursor. */
  get chosen(): readonly ClipItem[] {
    const { picked, cursor } = this.picking;
    return this.visible.filter(({ id }) => (picked.size > 0 ? picked.has(id) : id === cursor));
  }

  moveTo(id: string | null): void {
    this.#picking = moveTo(this.picking, id);
  }

  /** Moves the cursor and gives where it stands then. */
  moveBy(rows: number): string | null {
    const id = neighbour(this.ids, this.picking.cursor, rows);
    this.moveTo(id);
    return id;
  }

  extendBy(rows: number): void {
    const id = neighbour(this.ids, this.picking.cursor, rows);
    if (id !== null) this.pickTo(id);
  }

  pick(id: string): void {
    this.#picking = togglePick(this.picking, id);
  }

  pickTo(id: string): void {
    this.#picking = pickRange(this.picking, this.ids, id);
  }

  pickAll(): void {
    this.#picking = pickAll(this.picking, this.ids);
  }

  dropPicks(): void {
    this.#picking = dropPicks(this.picking);
  }

  /** Where the cursor goes when these leave the list. */
  cursorWithout(ids: ReadonlySet<string>): string | null {
    return cursorAfterLosing(this.ids, this.picking.cursor, ids);
  }

  #onShelf(shelf: Shelf, withTrash: boolean): readonly ClipItem[] {
    return this.#entries.items.filter(
      (entry) => standsOn(entry, shelf) || (withTrash && entry.personal.trashedAt !== null),
    );
  }

  /** The values of a hundred thousand entries take a second to be worked out: not as long as none is asked for. */
  #passing(entries: readonly ClipItem[], narrowing: Narrowing): readonly ClipItem[] {
    if (choiceCount(narrowing) === 0) return entries;
    return entries.filter((entry) => passesNarrowing(this.#faceted(entry), narrowing));
  }

  /** Takes each entry that answers a query, with what was asked of it. One pass: looking an entry up costs the most. */
  #eachAnswering(
    entries: readonly ClipItem[],
    { query, found }: Answer,
    take: (entry: ClipItem, clip: SearchedClip, bodyCount: BodyCount) => void,
  ): void {
    const duplicates = asksFor(query, 'duplicate') ? this.#clusters.elsewhere : nowhere;
    const counts = new EntryCounts(found);
    for (const entry of entries) {
      const clip = this.#searched.of(entry, duplicates.has(entry.id));
      const bodyCount = counts.of(entry.id);
      if (matches(query, clip, bodyCount)) take(entry, clip, bodyCount);
    }
  }

  #answering(entries: readonly ClipItem[], answer: Answer): readonly ClipItem[] {
    const answering: ClipItem[] = [];
    this.#eachAnswering(entries, answer, (entry) => answering.push(entry));
    return answering;
  }

  #byRelevance(entries: readonly ClipItem[], answer: Answer): readonly ClipItem[] {
    const { marked } = this;
    const ranked: { readonly entry: ClipItem; readonly relevance: Relevance }[] = [];
    this.#eachAnswering(entries, answer, (entry, clip, bodyCount) => {
      ranked.push({ entry, relevance: relevanceOf(marked, clip, entry.clippedAt, bodyCount) });
    });
    ranked.sort((one, other) => byRelevance(one.relevance, other.relevance));
    if (this.shownOrder.reversed) ranked.reverse();
    return ranked.map(({ entry }) => entry);
  }

  #faceted(entry: ClipItem): FacetedEntry {
    const isDuplicate = this.#clusters.elsewhere.has(entry.id);
    const known = this.#facetedEntries.get(entry);
    if (known?.isDuplicate === isDuplicate) return known.faceted;
    const made = faceted(entry, isDuplicate);
    this.#facetedEntries.set(entry, { isDuplicate, faceted: made });
    return made;
  }
}
