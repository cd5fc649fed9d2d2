import { pagePrint } from '../../lib/similar/page-print';

/** What is set within a line or paragraph holds no further paragraphs. */
const withinParagraphs = 'p, a, b, i, em, span, strong, font';
/** `NodeFilter.SHOW_TEXT`, which only browsers have as a global. */
const showText = 4;
const unreadable = 'script, style, noscript, template, textarea';
/**
 * The saved text stands in the element that holds so much of it: a sentence of it may also stand elsewhere on the page.
 */
const heldShare = 0.9;

/**
 * The print of the prose that stands around a saved text, in the element that holds it: neither that text nor links,
 * whose lists change daily. Much of it stood there all the time; what did not was added. Ascending.
 * @param saved the print of the saved text, all of which stands on the page
 */
export function printAround(page: Document, saved: readonly number[]): number[] {
  const known = new Set(saved);
  const holder = holderOf(page, known);
  const around = new Set<number>();
  for (const text of holder === null ? [] : textsWithin(holder)) {
    if (text.parentElement?.closest('a[href]') !== null) continue;
    for (const hash of pagePrint(text.textContent ?? '')) if (!known.has(hash)) around.add(hash);
  }
  return [...around].sort((one, other) => one - other);
}

/** The smallest element with paragraphs in which nearly all of the saved text stands; null when there is none. */
function holderOf(page: Document, known: ReadonlySet<number>): Element | null {
  const held = new Map<Element, number>();
  let all = 0;
  for (const text of textsWithin(page.body)) {
    const print = pagePrint(text.textContent ?? '');
    const count = print.filter((hash) => known.has(hash)).length;
    if (count * 2 <= print.length) continue;
    all += count;
    for (let element = text.parentElement; element !== null; element = element.parentElement) {
      held.set(element, (held.get(element) ?? 0) + count);
    }
  }
  let smallest: Element | null = null;
  for (const [element, count] of held) {
    if (count < heldShare * all) continue;
    if (smallest === null || smallest.contains(element)) smallest = element;
  }
  while (smallest?.matches(withinParagraphs) === true) smallest = smallest.parentElement;
  return smallest;
}

function* textsWithin(element: Element): Iterable<Node> {
  const walker = element.ownerDocument.createTreeWalker(element, showText);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest(unreadable) === null) yield node;
  }
}
