import { facetNames } from '../../ui/library/facets';
import { noFilter, shelves, type Filter } from '../../ui/library/filter';
import type { Choices, MonthRange } from '../../ui/library/narrowing';
import { newestFirst, searchOrders, type Order } from '../../ui/library/order';
import { panels, type Panel } from '../../ui/reader/open-clip';
import { nameOf, viewNamed, type View } from '../../ui/reader/view';

/** How the page was left, so that it opens the same. */
export interface Remembered {
  readonly filter: Filter;
  readonly order: Order;
  readonly scrolledTo: number;
  readonly panel: Panel | null;
  readonly marked: boolean;
  readonly choicesShown: boolean;
  readonly characterKeys: boolean;
  /** null: never chosen here, so the setting decides. */
  readonly view: View | null;
}

/** A View that leaves open names their rest. */
export const plainView: View = { layout: 'original', region: 'tw', words: false };

/** What was left under a name; whatever is missing or has another shape takes its default. */
export function recall(storage: Storage, name: string, defaultPanel: Panel | null): Remembered {
  const stored = parsed(storage.getItem(keyOf(name)));
  return {
    filter: readFilter(stored['filter']),
    order: readOrder(stored['order']),
    scrolledTo: typeof stored['scrolledTo'] === 'number' ? stored['scrolledTo'] : 0,
    panel: 'panel' in stored ? (panels.find((panel) => panel === stored['panel']) ?? null) : defaultPanel,
    marked: stored['marked'] !== false,
    choicesShown: stored['choicesShown'] === true,
    characterKeys: stored['characterKeys'] !== false,
    view: typeof stored['view'] === 'string' ? viewNamed(stored['view'], plainView) : null,
  };
}

/** A filter as it was written down; whatever is missing or has another shape narrows nothing. */
export function readFilter(stored: unknown): Filter {
  const filter = fieldsOf(stored);
  return {
    words: textOf(filter['words']) ?? noFilter.words,
    shelf: shelves.find((shelf) => shelf === filter['shelf']) ?? noFilter.shelf,
    chosen: choicesOf(fieldsOf(filter['chosen'])),
    months: monthsOf(filter['months']),
  };
}

/** An order as it was written down, else newest first. */
export function readOrder(stored: unknown): Order {
  const order = fieldsOf(stored);
  return {
    by: searchOrders.find((by) => by === order['by']) ?? newestFirst.by,
    reversed: order['reversed'] === true,
  };
}

export function remember(storage: Storage, name: string, { view, ...rest }: Remembered): void {
  try {
    storage.setItem(keyOf(name), JSON.stringify({ ...rest, view: view === null ? null : nameOf(view) }));
  } catch {
    // A full or closed storage only means that the page opens with its defaults next time.
  }
}

function choicesOf(stored: Readonly<Record<string, unknown>>): Choices {
  const chosen = facetNames.flatMap((name) => {
    const values: unknown = stored[name];
    if (!Array.isArray(values)) return [];
    return [[name, values.filter((value) => typeof value === 'string')] as const];
  });
  return Object.fromEntries(chosen);
}

function monthsOf(stored: unknown): MonthRange | null {
  const { from, to } = fieldsOf(stored);
  const range = { from: textOf(from), to: textOf(to) };
  return range.from === null && range.to === null ? null : range;
}

function parsed(text: string | null): Readonly<Record<string, unknown>> {
  try {
    return fieldsOf(JSON.parse(text ?? 'null'));
  } catch {
    return {};
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** The number counts the shapes that were ever stored: another shape, another number. */
function keyOf(name: string): string {
  return `${name}:2`;
}
