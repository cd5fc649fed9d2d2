import { hasHan, type TextRun } from './page-text';
import { readAttributes } from './rules';
import {
  isConverted,
  isInline,
  isUntouched,
  standingInside,
  standingWithin,
  wholePage,
  type Standing,
} from './standing';

/** How far a collection goes: all that is below an element, or only the text that stands in it directly. */
export type Reach = 'everything' | 'own-text';

const textNode = 3;
const elementNode = 1;

/** An element that is being walked through, and how text inside it stands. */
interface Entered {
  readonly element: Element;
  readonly standing: Standing;
}

/**
 * The runs of text with Han characters in an element, in the order of the page, with the attributes that are
 * shown as text as runs of their own. Inline markup does not end a run; any other element does, and so does
 * whatever may not be touched. `start` must not be inline, or runs would be cut where it begins and ends.
 */
export function collectRuns(start: Element, reach: Reach): TextRun[] {
  const outside = start.parentElement === null ? wholePage : standingWithin(start.parentElement);
  return outside === null ? [] : new Collection(start, reach).collect(outside);
}

class Collection {
  readonly #runs: TextRun[] = [];
  /** The way from `start` to where the walk is. A list and no recursion: pages nest as deep as they like. */
  readonly #path: Entered[] = [];
  #run: Text[] = [];

  constructor(
    readonly start: Element,
    readonly reach: Reach,
  ) {}

  collect(outside: Standing): TextRun[] {
    let next = this.#enter(this.start, outside);
    for (let at = this.#path.at(-1); at !== undefined; at = this.#path.at(-1)) {
      next = next === null ? this.#leave(at) : this.#take(next, at.standing);
    }
    this.#endRun();
    return this.#runs;
  }

  /** Takes a node and gives the one to go on with; null at the end of an element. */
  #take(node: ChildNode, standing: Standing): ChildNode | null {
    // The two tests of `nodeType` are what tells the kinds of nodes apart, in every document and library.
    if (node.nodeType === textNode) this.#takeText(node as Text, standing);
    if (node.nodeType !== elementNode) return node.nextSibling;
    const element = node as Element;
    return this.#isOutOfReach(element) ? this.#pass(element) : this.#enter(element, standing);
  }

  #takeText(text: Text, standing: Standing): void {
    if (isConverted(standing)) this.#run.push(text);
    else this.#endRun();
  }

  /** Goes into an element, or past it when nothing below it may be touched. */
  #enter(element: Element, outside: Standing): ChildNode | null {
    if (!isInline(element)) this.#endRun();
    const standing = standingInside(element, outside);
    if (standing !== null) this.#takeAttributes(element, standing);
    if (standing === null || isUntouched(element)) return this.#pass(element);
    this.#path.push({ element, standing });
    return element.firstChild;
  }

  #leave({ element }: Entered): ChildNode | null {
    this.#path.pop();
    if (!isInline(element)) this.#endRun();
    return element === this.start ? null : element.nextSibling;
  }

  #pass(element: Element): ChildNode | null {
    this.#endRun();
    return element === this.start ? null : element.nextSibling;
  }

  #isOutOfReach(element: Element): boolean {
    return this.reach === 'own-text' && element.parentNode === this.start && !isInline(element);
  }

  /** The hint of a text field is the page's, though what is typed in it is not. */
  #takeAttributes(element: Element, standing: Standing): void {
    if (!element.hasAttributes() || !isConverted(standing)) return;
    if (isUntouched(element) && element.localName !== 'textarea') return;
    for (const name of readAttributes) {
      const attribute = element.getAttributeNode(name);
      if (attribute !== null && hasHan(attribute)) this.#runs.push([attribute]);
    }
  }

  #endRun(): void {
    if (this.#run.length === 0) return;
    if (this.#run.some(hasHan)) this.#runs.push(this.#run);
    this.#run = [];
  }
}

/** The nearest element around a node that is not inline: where the run that the node belongs to stands. */
export function blockAround(node: Node): Element | null {
  let element = node.nodeType === elementNode ? (node as Element) : node.parentElement;
  while (element !== null && isInline(element) && element.parentElement !== null)
    element = element.parentElement;
  return element;
}
