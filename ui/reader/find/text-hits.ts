/** A stretch of a text in UTF-16 units, end excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Finds words in a text; how they are compared (script, width and case do not count) is not known here. */
export type FindWords = (text: string, words: string) => readonly Stretch[];

/** Where words stand in elements, in the order of the page; one range an occurrence. */
export function hitsIn(elements: Iterable<Element>, words: string, find: FindWords): readonly Range[] {
  const hits: Range[] = [];
  for (const element of elements) {
    const found = find(element.textContent ?? '', words);
    if (found.length > 0) hits.push(...rangesOf(element, found));
  }
  return hits;
}

/** Stretches of an element's text, in order, as ranges of the document. */
function rangesOf(element: Element, stretches: readonly Stretch[]): readonly Range[] {
  const { ownerDocument } = element;
  const walker = ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: { readonly node: Node; readonly start: number; readonly end: number }[] = [];
  let at = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    nodes.push({ node, start: at, end: at + length });
    at += length;
  }
  return stretches.flatMap(({ start, end }) => {
    const first = nodes.find((one) => start < one.end);
    const last = nodes.find((one) => end <= one.end);
    if (first === undefined || last === undefined) return [];
    const range = ownerDocument.createRange();
    range.setStart(first.node, start - first.start);
    range.setEnd(last.node, end - last.start);
    return [range];
  });
}
