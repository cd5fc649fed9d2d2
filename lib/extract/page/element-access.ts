/**
 * Reading of nodes that names on the page cannot mislead: the properties of a form are shadowed by the names of
 * its fields (and whole ASP.NET pages stand in one form), those of a document by the names of its forms and
 * images.
 */

/** Lower-case tag name. Only a form can hold a field named `localName`. */
export function tagOf(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name.toLowerCase() : 'form';
}

export function attributeOf(element: Element, name: string): string | null {
  return element.localName === 'form' || typeof element.localName !== 'string'
    ? plainRead<Element['getAttribute']>(element, 'getAttribute').call(element, name)
    : element.getAttribute(name);
}

export function firstChildOf(element: Element): Node | null {
  return tagOf(element) === 'form' ? plainRead(element, 'firstChild') : element.firstChild;
}

export function nextSiblingOf(node: Node): Node | null {
  const isForm =
    node.nodeType !== 3 &&
    'localName' in node &&
    (node.localName === 'form' || typeof node.localName !== 'string');
  return isForm ? plainRead(node, 'nextSibling') : node.nextSibling;
}

export function textOf(element: Element): string {
  const text =
    tagOf(element) === 'form' ? plainRead<string | null>(element, 'textContent') : element.textContent;
  return text ?? '';
}

/** What the property gives on an element without fields. */
function plainRead<Value>(
  node: Node,
  property: 'firstChild' | 'nextSibling' | 'textContent' | 'getAttribute',
): Value {
  const owner = node.ownerDocument ?? document;
  // The prototype of a plain element has the getters of every element; called on the form they give the form's own.
  const create = Reflect.get(
    Object.getPrototypeOf(owner) as object,
    'createElement',
    owner,
  ) as Document['createElement'];
  return Reflect.get(Object.getPrototypeOf(create.call(owner, 'div')) as object, property, node) as Value;
}

/** The root element of a document; null when it has none. */
export function rootOf(document: Document): Element | null {
  return Reflect.get(
    Object.getPrototypeOf(document) as object,
    'documentElement',
    document,
  ) as Element | null;
}

/** `document.querySelectorAll` as a list. */
export function queryAll(document: Document, selector: string): readonly Element[] {
  const query = Reflect.get(
    Object.getPrototypeOf(document) as object,
    'querySelectorAll',
    document,
  ) as Document['querySelectorAll'];
  return [...query.call(document, selector)];
}
