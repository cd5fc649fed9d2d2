import { countHan } from '../../han/ranges';
import { longestWindow, windowSize } from '../symbols';
import { blockElements, walkPage } from './walk';

const mostNodes = 12_000;
/** Shorter text nodes, or with fewer Han, are captions, menus and labels. */
const shortestProse = 14;
const fewestHan = 10;
/** Once a container holds this much prose no later one is looked for. */
const enoughHan = 4_000;
/** A list item or a link text below this is navigation. */
const navigationHan = 40;

const chromeElements: ReadonlySet<string> = new Set(['nav', 'footer', 'aside']);
/** Elements that hold one paragraph: the text's container is above them. */
const paragraphElements: ReadonlySet<string> = new Set(
  'p li h1 h2 h3 h4 h5 h6 dd dt blockquote pre figcaption'.split(' '),
);
/** What an element is credited with for prose in itself, its child, its grandchild … */
const creditOfParagraph: readonly number[] = [0, 1, 0.6, 0.4, 0.3];
/** A bare `div` or `td` may be a paragraph or, with lines cut by `<br>`, the container itself. */
const creditOfBareBlock: readonly number[] = [1, 0.8, 0.5, 0.35, 0.25];

function nearestBlock(node: Node, root: Element): Element {
  let at = node.parentElement;
  while (at !== null && at !== root && !blockElements.has(at.localName)) at = at.parentElement;
  return at ?? root;
}

/** The element that holds most of the page's prose, text in links and navigation left out; null without prose. */
function proseContainer(root: Element): Element | null {
  const credits = new Map<Element, number>();
  let best: Element | null = null;
  let bestCredit = 0;
  walkPage(root, mostNodes, {
    enter: (element) =>
      element.localName === 'a' || chromeElements.has(element.localName) ? 'skip' : undefined,
    text(text) {
      if (text.length < shortestProse) return;
      const han = countHan(text.data);
      if (han < fewestHan) return;
      const block = nearestBlock(text, root);
      if (block.localName === 'li' && han < navigationHan) return;
      const shares = paragraphElements.has(block.localName) ? creditOfParagraph : creditOfBareBlock;
      let at: Element | null = block;
      for (const share of shares) {
        if (at === null) break;
        const credit = (credits.get(at) ?? 0) + share * han;
        credits.set(at, credit);
        if (credit > bestCredit) {
          bestCredit = credit;
          best = at;
        }
        at = at === root ? null : at.parentElement;
      }
      return bestCredit >= enoughHan ? 'stop' : undefined;
    },
  });
  return best;
}

/** Gathers text into lines and drops those that are links only. */
class LineReader {
  readonly lines: string[] = [];
  han = 0;
  private line = '';
  private linked = 0;

  /** In `<pre>` the text's own lines are lines. */
  addPreformatted(text: string): void {
    for (const line of text.split('\n')) {
      this.add(line, false);
      this.endLine();
    }
  }

  add(text: string, inLink: boolean): void {
    const collapsed = text.replace(/\s+/g, ' ');
    this.line += collapsed;
    if (inLink) this.linked += collapsed.trim().length;
  }

  endLine(): void {
    const line = this.line.trim();
    const onlyLinks = this.linked * 2 > line.length && countHan(line) < navigationHan;
    if (line !== '' && !onlyLinks) {
      this.lines.push(line);
      this.han += countHan(line);
    }
    this.line = '';
    this.linked = 0;
  }
}

/** The lines of text in an element as a browser would show them, up to `mostHan` Han characters. */
function readLines(container: Element, mostHan: number): string {
  const reader = new LineReader();
  let links = 0;
  walkPage(container, mostNodes, {
    enter(element) {
      if (chromeElements.has(element.localName)) return 'skip';
      if (element.localName === 'a') links++;
      if (element.localName === 'br' || blockElements.has(element.localName)) reader.endLine();
      return undefined;
    },
    text(text) {
      if (reader.han >= mostHan) return 'stop';
      const data = text.data.slice(0, longestWindow);
      if (text.parentElement?.localName === 'pre') reader.addPreformatted(data);
      else reader.add(data, links > 0);
      return undefined;
    },
    leave(element) {
      if (element.localName === 'a') links--;
      if (blockElements.has(element.localName)) reader.endLine();
    },
  });
  reader.endLine();
  return reader.lines.join('\n');
}

/**
 * The beginning of a page's main text, one line a paragraph: enough for scoring, found without layout.
 * '' when the page has no Chinese prose.
 */
export function mainProse(document: Document): string {
  const root = document.body ?? document.documentElement;
  if (root === null) return '';
  const container = proseContainer(root);
  return container === null ? '' : readLines(container, windowSize);
}
