import type { Block, ListItem } from '../../lib/report';
import type { Drawn as DrawnBlock } from './drawn';

/** A drawn block with the key that tells it from its neighbours. */
export interface KeyedDrawn extends DrawnBlock {
  readonly key: string;
}

/** A list item and the list inside it. */
export interface Item<Drawn> {
  readonly drawn: Drawn;
  readonly inner: readonly Item<Drawn>[];
  readonly innerOrdered: boolean;
}

/** What stands on a page, one below the other: single blocks, and list items gathered to lists. */
export type Part<Drawn> =
  | { readonly kind: 'block'; readonly drawn: Drawn }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Item<Drawn>[] };

interface OpenItem<Drawn> {
  readonly drawn: Drawn;
  readonly inner: OpenItem<Drawn>[];
  innerOrdered: boolean;
  readonly depth: number;
}

/** Deepest level that is shown as its own: beyond it the text column would be narrower than a phrase. */
const deepest = 5;

export function keyed(drawn: DrawnBlock, index: number): KeyedDrawn {
  return Object.assign({ key: String(index) }, drawn);
}

/**
 * Gathers neighbouring list items to lists, by their depth; a change between ordered and not begins a new outer list.
 */
export function nestLists<Drawn extends { readonly block: Block }>(
  blocks: readonly Drawn[],
): readonly Part<Drawn>[] {
  const parts: Part<Drawn>[] = [];
  let list: { readonly ordered: boolean; readonly items: OpenItem<Drawn>[] } | null = null;
  /** The items that stand open, outermost first. */
  let path: OpenItem<Drawn>[] = [];
  for (const drawn of blocks) {
    const { block } = drawn;
    if (block.kind !== 'list-item') {
      list = null;
      parts.push({ kind: 'block', drawn });
      continue;
    }
    const item = openItem(drawn, block);
    path = list === null ? [] : path.filter(({ depth }) => depth < item.depth);
    const parent = path.at(-1);
    if (parent !== undefined) {
      if (parent.inner.length === 0) parent.innerOrdered = block.ordered;
      parent.inner.push(item);
    } else if (list !== null && list.ordered === block.ordered) {
      list.items.push(item);
    } else {
      list = { ordered: block.ordered, items: [item] };
      parts.push({ kind: 'list', ...list });
    }
    path.push(item);
  }
  return parts;
}

function openItem<Drawn>(drawn: Drawn, item: ListItem): OpenItem<Drawn> {
  return { drawn, inner: [], innerOrdered: false, depth: Math.min(deepest, item.depth) };
}

/**
 * For each block its number in its list, or null where it is no numbered item: for views that show items one by one.
 */
export function ordinalsOf(blocks: readonly Block[]): readonly (number | null)[] {
  const counts: number[] = [];
  return blocks.map((block) => {
    if (block.kind !== 'list-item') {
      counts.length = 0;
      return null;
    }
    const depth = Math.min(deepest, block.depth);
    counts.length = Math.min(counts.length, depth + 1);
    if (!block.ordered) return null;
    const number = (counts[depth] ?? 0) + 1;
    counts[depth] = number;
    return number;
  });
}
