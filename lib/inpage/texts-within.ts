import type { PageText } from './page-text';
import { readAttributes } from './rules';

const textNode = 3;
const elementNode = 1;

/** All texts below a node and all its attributes that are shown as text, whether they may be touched or not. */
export function* textsWithin(top: Node): Iterable<PageText> {
  for (let node: Node | null = top; node !== null; node = nextWithin(node, top)) {
    // `nodeType` is what tells the kinds of nodes apart, in every document and library.
    if (node.nodeType === textNode) yield node as Text;
    if (node.nodeType !== elementNode) continue;
    for (const name of readAttributes) {
      const attribute = (node as Element).getAttributeNode(name);
      if (attribute !== null) yield attribute;
    }
  }
}

/** The node after another in the order of the page; null when there is none below `top`. */
function nextWithin(node: Node, top: Node): Node | null {
  if (node.firstChild !== null) return node.firstChild;
  let at: Node | null = node;
  while (at !== null && at !== top) {
    if (at.nextSibling !== null) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}
