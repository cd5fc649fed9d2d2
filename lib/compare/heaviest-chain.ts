import type { Edit } from './counting';

/** A stretch of one sequence that answers to a stretch of another, and how much that says. */
export interface Correspondence extends Edit {
  readonly weight: number;
}

/** The heaviest chain that ends with a correspondence. */
interface Link<Item> {
  readonly item: Item;
  readonly weight: number;
  readonly before: Link<Item> | null;
}

/**
 * Of the correspondences between two sequences those that stand in the same order in both and together weigh the
 * most: in order, none over another. What moved is left out. Stretches of the second sequence are either equal or
 * apart. Takes n log n steps.
 */
export function heaviestChain<Item extends Correspondence>(items: readonly Item[]): Item[] {
  const ends = [...new Set(items.map(({ from }) => from.end))].sort((one, other) => one - other);
  const heaviestUpTo = new PrefixHeaviest<Item>(ends.length);
  const ordered = [...items].sort((one, other) => one.to.start - other.to.start);
  for (let at = 0; at < ordered.length;) {
    const place = ordered[at]?.to.start;
    const links: Link<Item>[] = [];
    // All with the same place look back before any of them can be looked back to.
    for (; at < ordered.length && ordered[at]?.to.start === place; at++) {
      const item = ordered[at];
      if (item === undefined) break;
      const before = heaviestUpTo.find(countUpTo(ends, item.from.start));
      links.push({ item, weight: item.weight + (before?.weight ?? 0), before });
    }
    for (const link of links) heaviestUpTo.put(countUpTo(ends, link.item.from.end), link);
  }
  const chain: Item[] = [];
  for (let link = heaviestUpTo.find(ends.length); link !== null; link = link.before) chain.push(link.item);
  return chain.reverse();
}

/** How many of ascending numbers are not above a limit. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A Fenwick tree: the heaviest link among the first so many places. */
class PrefixHeaviest<Item> {
  readonly #tree: (Link<Item> | null)[];

  constructor(size: number) {
    this.#tree = Array.from({ length: size + 1 }, () => null);
  }

  /** `place` counts from 1. */
  put(place: number, link: Link<Item>): void {
    for (let at = place; at < this.#tree.length; at += at & -at) {
      if (link.weight > (this.#tree[at]?.weight ?? 0)) this.#tree[at] = link;
    }
  }

  find(count: number): Link<Item> | null {
    let heaviest: Link<Item> | null = null;
    for (let at = count; at > 0; at -= at & -at) {
      const link = this.#tree[at] ?? null;
      if ((link?.weight ?? 0) > (heaviest?.weight ?? 0)) heaviest = link;
    }
    return heaviest;
  }
}
