import { textAttribute } from '../selected-text';
import { hitsIn, type FindWords } from './text-hits';

/** Names under which reader.css paints them. */
const allHits = 'found';
const currentHit = 'found-here';
const soughtWords = 'sought';

/**
 * Finds words in the text that is read. Hits are painted by the browser (CSS Custom Highlight), so that the text's
 * elements, and what a screen reader makes of them, stay as they are.
 */
export class Finder {
  words = $state('');
  /** Index of the hit that stands in the middle of things; -1 when there is none. */
  current = $state(-1);
  hits: readonly Range[] = $state.raw([]);

  readonly #find: FindWords;

  constructor(find: FindWords) {
    this.#find = find;
  }

  /** Looks through the page anew: other words, or another reading. The hit nearest to where one was becomes current. */
  search(page: HTMLElement, words: string): void {
    const before = this.hits[this.current];
    const same = words === this.words;
    this.words = words;
    this.hits = words.trim() === '' ? [] : hitsIn(textsOf(page), words, this.#find);
    this.current =
      same && before !== undefined ? Math.min(this.current, this.hits.length - 1) : this.#firstInSight(page);
    this.#paint();
  }

  /** Goes to the next hit, or with -1 to the one before; after the last comes the first. */
  step(by: 1 | -1): void {
    const count = this.hits.length;
    if (count === 0) return;
    this.current = (this.current + by + count) % count;
    this.#paint();
    this.reveal();
  }

  reveal(): void {
    const element = this.hits[this.current]?.startContainer.parentElement;
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const box = this.hits[this.current]?.getBoundingClientRect();
    const page = element?.closest('.page');
    if (box === undefined || !page) return;
    const sight = page.getBoundingClientRect();
    const margin = sight.height / 4;
    if (box.top < sight.top + margin || box.bottom > sight.bottom - margin) {
      page.scrollBy(0, box.top - sight.top - sight.height / 2);
    }
  }

  /** Ends the search and selects the current hit, as browsers do: from there one reads or marks on. */
  close(): void {
    const hit = this.hits[this.current];
    if (hit !== undefined) {
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(hit);
    }
    this.hits = [];
    this.current = -1;
    this.#paint();
  }

  /** Paints the words of the library's search, quieter. */
  paintSought(page: HTMLElement, terms: readonly string[]): void {
    const ranges = terms.flatMap((term) => hitsIn(textsOf(page), term, this.#find));
    paint(soughtWords, ranges);
  }

  /** From where one reads, the hits above are past. */
  #firstInSight(page: HTMLElement): number {
    if (this.hits.length === 0) return -1;
    const { top } = page.getBoundingClientRect();
    const below = this.hits.findIndex((hit) => hit.getBoundingClientRect().top >= top);
    return Math.max(0, below);
  }

  #paint(): void {
    const here = this.hits[this.current];
    paint(allHits, this.hits);
    paint(currentHit, here === undefined ? [] : [here]);
  }
}

function textsOf(page: HTMLElement): NodeListOf<Element> {
  return page.querySelectorAll(`[${textAttribute}], h2`);
}

function paint(name: string, ranges: readonly Range[]): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = name === currentHit ? 2 : name === allHits ? 1 : 0;
  CSS.highlights.set(name, highlight);
}
