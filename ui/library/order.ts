import { shownSource, shownTitle, type ListEntry } from './entry';

export const orders = ['clipped', 'published', 'title', 'source', 'length'] as const;
/** With words to search for there is one more: what answers them best. */
export const searchOrders = ['relevance', ...orders] as const;
export type OrderName = (typeof searchOrders)[number];

/** How the list is sorted; `reversed` turns the usual way of that order round. */
export interface Order {
  readonly by: OrderName;
  readonly reversed: boolean;
}

export const newestFirst = { by: 'clipped', reversed: false } as const satisfies Order;
export const bestFirst = { by: 'relevance', reversed: false } as const satisfies Order;

/** An order by something that an entry holds by itself. */
export type ValueOrder = Order & { readonly by: (typeof orders)[number] };

type Comparison = (one: ListEntry, other: ListEntry) => number;

/** Entries without the value stand last, whichever way the order runs. */
function byValue<Value>(
  value: (entry: ListEntry) => Value | null,
  compare: (one: Value, other: Value) => number,
): (reversed: boolean) => Comparison {
  return (reversed) => (one, other) => {
    const first = value(one);
    const second = value(other);
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return reversed ? -compare(first, second) : compare(first, second);
  };
}

const newerFirst = (one: string, other: string): number => (one < other ? 1 : one > other ? -1 : 0);

/** By pinyin where the browser has Chinese collation; made once, since a collator is slow to make. */
const collator = new Intl.Collator(['zh-Hans-u-co-pinyin', 'en']);

const comparisons: { readonly [By in ValueOrder['by']]: (reversed: boolean) => Comparison } = {
  clipped: byValue((entry) => entry.clippedAt, newerFirst),
  published: byValue((entry) => entry.publishedAt, newerFirst),
  title: byValue((entry) => shownTitle(entry).words, collator.compare),
  source: byValue(shownSource, collator.compare),
  length: byValue(
    (entry) => entry.characters,
    (one, other) => other - one,
  ),
};

/** Whether an order needs no query. */
export function isValueOrder(order: Order): order is ValueOrder {
  return order.by !== 'relevance';
}

export function isNewestFirst({ by, reversed }: Order): boolean {
  return by === newestFirst.by && reversed === newestFirst.reversed;
}

/** A new, sorted list; equal entries stand newest first, then by id, so that the order never wavers. */
export function inOrder<Entry extends ListEntry>(
  entries: readonly Entry[],
  order: ValueOrder,
): readonly Entry[] {
  const compare = comparisons[order.by](order.reversed);
  const newer = comparisons.clipped(false);
  return [...entries].sort(
    (one, other) => compare(one, other) || newer(one, other) || (one.id < other.id ? -1 : 1),
  );
}
