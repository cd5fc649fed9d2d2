import { pagePrint } from './page-print';

/**
 * The print of all text in a page's HTML, as a browser writes it out: markup and its attributes left out. Ascending.
 */
export function htmlPrint(html: string): number[] {
  const texts: string[] = [];
  let from = 0;
  while (from < html.length) {
    const tag = html.indexOf('<', from);
    if (tag === -1) break;
    texts.push(html.slice(from, tag));
    const end = html.indexOf('>', tag);
    from = end === -1 ? html.length : end + 1;
  }
  texts.push(html.slice(from));
  // One print of each, as `printAround` makes them, besides those that go over the edge of an inline element.
  const print = new Set(pagePrint(texts.join('')));
  for (const text of texts) for (const hash of pagePrint(text)) print.add(hash);
  return [...print].sort((one, other) => one - other);
}
