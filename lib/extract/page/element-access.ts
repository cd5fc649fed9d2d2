/**
 * Reading of nodes that a form field named `firstChild` or `getAttribute` cannot mislead: the properties of a
 * form are shadowed by its fields' names, and whole ASP.NET pages stand in one form.
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
  return Reflect.get(Object.getPrototypeOf(owner.createElement('div')) as object, property, node) as Value;
}
