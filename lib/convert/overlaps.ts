import type { PhraseTrie } from './phrase-trie';

/** Offsets at which a word of the clause begins, as some segmenter sees it. */
export type WordStarts = (clause: string) => ReadonlySet<number>;

/** A clause ends at any mark or white space: a segmenter wants sentences, never a megabyte. */
const clauseEnd = /[^\p{L}\p{N}]/u;
const longestClause = 60;

/**
 * Settles where the longest phrase from the left may have cut a word in two: in 被发明 the dictionary has 被发
 * (被髮, hair unbound) and 发明. Where two phrases overlap and lead to different characters, a segmenter says
 * whether a word begins with the later one and none with what the earlier leaves over.
 */
export class Overlaps {
  readonly #trie: PhraseTrie;
  readonly #text: string;
  readonly #wordStarts: WordStarts;
  #clauseStart = 0;
  #clauseStop = 0;
  #starts: ReadonlySet<number> = new Set();

  constructor(trie: PhraseTrie, text: string, wordStarts: WordStarts) {
    this.#trie = trie;
    this.#text = text;
    this.#wordStarts = wordStarts;
  }

  /** How far the phrase from `from` to `end` may reach: `end`, or where the phrase that overlaps it begins. */
  limit(from: number, end: number): number {
    for (let at = from + 1; at < end; at++) {
      const otherEnd = this.#trie.match(this.#text, at, this.#text.length);
      if (otherEnd <= end || !this.#trie.isPhrase) continue;
      if (this.#matters(from, at, otherEnd) && this.#beginsWord(at) && !this.#beginsWord(end)) return at;
    }
    return end;
  }

  #matters(from: number, at: number, end: number): boolean {
    return this.#convert(from, end) !== this.#convert(from, at) + this.#convert(at, end);
  }

  #convert(from: number, end: number): string {
    let converted = '';
    for (let at = from; at < end;) {
      const matchEnd = this.#trie.match(this.#text, at, end);
      converted += matchEnd === at ? this.#text.charAt(at) : this.#trie.replacement;
      at = Math.max(at + 1, matchEnd);
    }
    return converted;
  }

  #beginsWord(at: number): boolean {
    if (at < this.#clauseStart || at >= this.#clauseStop) this.#readClause(at);
    return this.#starts.has(at - this.#clauseStart);
  }

  #readClause(at: number): void {
    let start = at;
    while (start > 0 && at - start < longestClause && !clauseEnd.test(this.#text.charAt(start - 1))) start--;
    let stop = at + 1;
    while (stop < this.#text.length && stop - at < longestClause && !clauseEnd.test(this.#text.charAt(stop)))
      stop++;
    this.#clauseStart = start;
    this.#clauseStop = stop;
    this.#starts = this.#wordStarts(this.#text.slice(start, stop));
  }
}

/**
 * The platform's own segmenter as `WordStarts`. Engines cut differently (Chromium 疫情|防控, Firefox 疫|情|防|控),
 * so what it settles may differ from one browser to another.
 */
export function platformWordStarts(): WordStarts {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return (clause) => new Set(Array.from(segmenter.segment(clause), ({ index }) => index));
}
