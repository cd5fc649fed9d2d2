import { limits, type PartialWhy } from '../limits';
import { attributeOf, firstChildOf, nextSiblingOf, tagOf, textOf } from './element-access';
import { silentElements } from './elements';

/** One element or text node of the page. */
export interface PageNode {
  readonly node: Node;
  /** The element itself, or for a text node the element it stands in. */
  readonly element: Element;
  /** Lower-case tag name; '' for a text node. */
  readonly tag: string;
  /** Text of a text node, '' for an element. */
  readonly text: string;
  /** Index of the element that holds this node; -1 for the root. */
  readonly parent: number;
  /** Index behind the last node inside this one. */
  end: number;
}

/** A page as one flat list in document order: what stands inside node `i` is `i + 1 .. nodes[i].end - 1`. */
export interface PageTree {
  readonly nodes: readonly PageNode[];
  /** Text left out since its element is hidden, one entry an element. */
  readonly hidden: readonly string[];
  readonly partial: PartialWhy | null;
  /** The deepest nesting met. */
  readonly depth: number;
}

const elementNode = 1;
const textNode = 3;

/** An element whose content is being read. Below the depth limit it has no index of its own. */
interface OpenElement {
  readonly element: Element;
  readonly index: number;
  readonly isOwn: boolean;
}

/**
 * Reads an element and all in it, without recursion and within the limits. Scripts, form fields, frames and
 * elements hidden in their own markup are left out; `keepHidden` reads those too (some sites show the body
 * by script: `<div id="zoom" style="display:none">`).
 */
export function readPageTree(root: Element, keepHidden = false): PageTree {
  const nodes: PageNode[] = [];
  const hidden: string[] = [];
  const open: OpenElement[] = [];
  let partial: PartialWhy | null = null;
  let depth = 0;
  let characters = 0;

  let node: Node | null = root;
  while (node !== null || open.length > 0) {
    if (node === null) {
      const closed = open.pop();
      if (closed?.isOwn) closeNode(nodes, closed.index);
      node = open.length > 0 ? (closed === undefined ? null : nextSiblingOf(closed.element)) : null;
      continue;
    }
    if (nodes.length >= limits.nodes || characters >= limits.characters) {
      partial = 'too-large';
      break;
    }
    const outer = open.at(-1);
    if (node.nodeType === textNode && outer !== undefined) {
      const whole = node.nodeValue ?? '';
      const text = whole.slice(0, limits.characters - characters);
      characters += whole.length;
      nodes.push({
        node,
        element: outer.element,
        tag: '',
        text,
        parent: outer.index,
        end: nodes.length + 1,
      });
    } else if (node.nodeType === elementNode) {
      const element = node as Element; // by its nodeType
      const tag = tagOf(element);
      if (!silentElements.has(tag)) {
        if (!keepHidden && isHidden(element)) {
          hidden.push(textOf(element));
        } else {
          const isOwn = outer === undefined || open.length < limits.depth;
          if (!isOwn) partial ??= 'too-deep';
          const index = isOwn ? nodes.length : outer.index;
          const parent = outer?.index ?? -1;
          if (isOwn) nodes.push({ node, element, tag, text: '', parent, end: nodes.length + 1 });
          open.push({ element, index, isOwn });
          depth = Math.max(depth, open.length);
          node = firstChildOf(element);
          continue;
        }
      }
    }
    node = open.length > 0 ? nextSiblingOf(node) : null;
  }
  if (characters > limits.characters) partial = 'too-large';
  for (const { index, isOwn } of open) if (isOwn) closeNode(nodes, index);
  return { nodes, hidden, partial, depth };
}

function closeNode(nodes: readonly PageNode[], index: number): void {
  const node = nodes[index];
  if (node !== undefined) node.end = nodes.length;
}

/** Hidden by its own markup. What a style sheet hides cannot be told from the saved page and is read. */
function isHidden(element: Element): boolean {
  if (attributeOf(element, 'hidden') !== null) return true;
  const style = attributeOf(element, 'style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
