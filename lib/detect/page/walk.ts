/** Subtrees that never hold the text of a page, by element name. */
export const silentElements: ReadonlySet<string> = new Set(
  'script style noscript template textarea select svg button'.split(' '),
);

/** Elements that begin and end a line of text. */
export const blockElements: ReadonlySet<string> = new Set(
  (
    'article aside blockquote body center dd div dl dt figcaption footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'
  ).split(' '),
);

const elementNode = 1;
const textNode = 3;

/** What a walk meets. Giving back `'stop'` ends the walk; `'skip'` from `enter` leaves a subtree out. */
export interface PageVisitor {
  enter?(element: Element): 'skip' | void;
  text(text: Text): 'stop' | void;
  leave?(element: Element): void;
}

function isElement(node: Node): node is Element {
  return node.nodeType === elementNode;
}

/**
 * Walks the nodes below `root` in document order, without recursion: pages nest 100,000 deep.
 * Ends after `mostNodes` nodes, so that no page costs more than that.
 */
export function walkPage(root: Node, mostNodes: number, visitor: PageVisitor): void {
  let node: Node | null = root.firstChild;
  for (let nodes = 0; node !== null && nodes < mostNodes; nodes++) {
    const inner = visit(node, visitor);
    if (inner === 'stop') return;
    if (inner !== null) {
      node = inner;
      continue;
    }
    node = nextBeside(node, root, visitor);
  }
}

/** Visits a node; gives its first child when the walk goes down. */
function visit(node: Node, visitor: PageVisitor): Node | null | 'stop' {
  if (node.nodeType === textNode) {
    // nodeType 3 is Text.
    return visitor.text(node as Text) === 'stop' ? 'stop' : null;
  }
  if (!isElement(node) || silentElements.has(node.localName)) return null;
  if (visitor.enter?.(node) === 'skip') return null;
  if (node.firstChild === null) visitor.leave?.(node);
  return node.firstChild;
}

function nextBeside(node: Node, root: Node, visitor: PageVisitor): Node | null {
  let at: Node = node;
  while (at.nextSibling === null) {
    const parent: Node | null = at.parentNode;
    if (parent === null || parent === root) return null;
    if (isElement(parent)) visitor.leave?.(parent);
    at = parent;
  }
  return at.nextSibling;
}
