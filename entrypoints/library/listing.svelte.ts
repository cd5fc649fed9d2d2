import { foldForSearch } from '../../lib/han/fold';
import type { ClipItem } from '../../lib/store/rows';
import type { ListEntry } from '../../ui/library/entry';
import { countFacet, countFacets } from '../../ui/library/facet-counts';
import { faceted, repeatedTexts, type FacetedEntry } from '../../ui/library/facets';
import {
  holdsTerms,
  noFilter,
  searchable,
  searchTerms,
  standsOn,
  type Filter,
  type SearchableEntry,
} from '../../ui/library/filter';
import { passesNarrowing } from '../../ui/library/narrowing';
import { inOrder, newestFirst, type Order } from '../../ui/library/order';
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
import type { BodySearch } from './body-search.svelte';
import type { LibraryEntries } from './library-entries.svelte';

/** The list as the person has set it: what it is narrowed to, in which order, and what is picked in it. */
export class Listing {
  filter: Filter = $state.raw(noFilter);
  order: Order = $state.raw(newestFirst);

  readonly #entries: LibraryEntries;
  readonly #bodies: BodySearch;
  readonly #searchable = new WeakMap<ListEntry, SearchableEntry>();
  readonly #facetedEntries = new WeakMap<
    ListEntry,
    { readonly isDuplicate: boolean; readonly faceted: FacetedEntry }
  >();
  #picking: Picking = $state.raw(nothingPicked);

  constructor(entries: LibraryEntries, bodies: BodySearch, filter: Filter, order: Order) {
    this.#entries = entries;
    this.#bodies = bodies;
    this.filter = filter;
    this.order = order;
  }

  /** Apart from the filter, so that another facet does not begin a search anew. */
  readonly #words = $derived(this.filter.words);
  readonly terms = $derived(searchTerms(this.#words, foldForSearch));
  readonly shelf = $derived.by(() =>
    this.#entries.items.filter((entry) => standsOn(entry, this.filter.shelf)),
  );
  readonly #repeated = $derived.by(() => repeatedTexts(this.shelf));
  /** Sorted before anything is left out: another filter then sorts nothing again. */
  readonly ordered = $derived.by(() => inOrder(this.shelf, this.order));
  /** What holds the words that were typed, whatever else is asked. */
  readonly #found = $derived.by(() => {
    const { terms } = this;
    if (terms.length === 0) return this.ordered;
    return this.ordered.filter((entry) => holdsTerms(this.#folded(entry), terms, this.#bodies.hits));
  });
  readonly visible: readonly ClipItem[] = $derived.by(() =>
    this.#found.filter((entry) => passesNarrowing(this.#faceted(entry), this.filter)),
  );
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
  readonly picking = $derived.by(() => keepListed(this.#picking, this.#listed));
  readonly knownTags = $derived.by(() =>
    countFacet(
      this.#entries.items.map((entry) => this.#faceted(entry)),
      'tag',
    )
      .map(({ value }) => value)
      .filter((tag) => tag !== ''),
  );

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

  #faceted(entry: ListEntry): FacetedEntry {
    const isDuplicate = this.#repeated.has(entry.textHash);
    const known = this.#facetedEntries.get(entry);
    if (known?.isDuplicate === isDuplicate) return known.faceted;
    const made = faceted(entry, isDuplicate);
    this.#facetedEntries.set(entry, { isDuplicate, faceted: made });
    return made;
  }

  #folded(entry: ListEntry): SearchableEntry {
    const known = this.#searchable.get(entry) ?? searchable(entry, foldForSearch);
    this.#searchable.set(entry, known);
    return known;
  }
}
