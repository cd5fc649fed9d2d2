import type { Line } from '../line';
import { firstChildOf, nextSiblingOf } from './element-access';
import { readPageLines } from './page-lines';
import { readPageTree, type PageTree } from './page-tree';

/** The part of a `Range` that tells what was selected. */
export type SelectedRange = Pick<Range, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>;

export interface SelectedLines {
  readonly tree: PageTree;
  readonly lines: readonly Line[];
}

const textNode = 3;

/**
 * The lines of a document that the ranges select, text cut at their ends. What is hidden or no text (scripts,
 * form fields) is left out even when it lies inside a range.
 */
export function readSelectedLines(root: Element, ranges: readonly SelectedRange[]): SelectedLines {
  const tree = readPageTree(root);
  const order = new Map<Node, number>();
  tree.nodes.forEach(({ node }, index) => order.set(node, index));
  const spans = ranges.map((range) => spanOf(range, tree, order));
  const nodes = tree.nodes.map((node, index) => {
    if (node.tag !== '') return node;
    const text = spans.map((span) => selectedPart(node.text, index, span)).join('');
    return text === node.text ? node : { ...node, text };
  });
  const cut: PageTree = { ...tree, nodes };
  const lines = readPageLines(cut).filter(
    (line) => line.image === null || spans.some((span) => line.at >= span.start && line.at <= span.end),
  );
  return { tree: cut, lines };
}

/** A range in indices of the page tree; offsets count in the first and last text node. */
interface Span {
  readonly start: number;
  readonly startOffset: number;
  readonly end: number;
  readonly endOffset: number;
}

function spanOf(range: SelectedRange, tree: PageTree, order: ReadonlyMap<Node, number>): Span {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const startsInText = startContainer.nodeType === textNode;
  const endsInText = endContainer.nodeType === textNode;
  const start = startsInText ? order.get(startContainer) : indexAt(startContainer, startOffset, tree, order);
  const end = endsInText ? order.get(endContainer) : indexAt(endContainer, endOffset, tree, order);
  return {
    start: start ?? 0,
    startOffset: startsInText ? startOffset : 0,
    end: (end ?? tree.nodes.length) - (endsInText ? 0 : 1),
    endOffset: endsInText ? endOffset : Infinity,
  };
}

/** The index of the first node of the tree at or behind the child number `offset` of a container. */
function indexAt(container: Node, offset: number, tree: PageTree, order: ReadonlyMap<Node, number>): number {
  const own = order.get(container) ?? 0;
  let child = container.nodeType === 1 ? firstChildOf(container as Element) : container.firstChild; // by its nodeType
  for (let number = 0; number < offset && child !== null; number++) child = nextSiblingOf(child);
  while (child !== null && !order.has(child)) child = nextSiblingOf(child);
  return child === null ? (tree.nodes[own]?.end ?? tree.nodes.length) : (order.get(child) ?? own);
}

function selectedPart(text: string, index: number, span: Span): string {
  if (index < span.start || index > span.end) return '';
  const from = index === span.start ? span.startOffset : 0;
  const to = index === span.end ? span.endOffset : text.length;
  return text.slice(from, to);
}
