import {
  digitToken,
  letterToken,
  lineToken,
  markTokens,
  otherToken,
  tokenOf,
} from '../../lib/mend/slip/tokens';

/** How likely tokens follow each other, as counted over words and over running text. */
export interface PairCounts {
  /** Tokens, the most frequent first. */
  readonly tokens: readonly string[];
  /** Share of a token among those that begin a word. */
  readonly start: ReadonlyMap<string, number>;
  /** For a token, the probability that a word ends with it where it stands. */
  readonly leaving: ReadonlyMap<string, number>;
  /** Probability of the second token after the first, for pairs that were seen. */
  readonly pairs: readonly {
    readonly first: string;
    readonly second: string;
    readonly probability: number;
  }[];
  /** How often a token stands, as a share of all. */
  readonly frequency: ReadonlyMap<string, number>;
}

/** Running text speaks for a token with n / (n + this) of the weight when it has the token n times. */
const textWeight = 60;
/** A word nobody counted still stands now and then. */
const leastFrequency = 1;
const han = /^\p{Script=Han}+$/u;

/**
 * Counts pairs of characters inside the words of jieba's list (“word frequency tag” a line), each as often as its
 * word, and in running texts. Across words the list says nothing: there the second token only begins a word.
 */
export function countWords(wordList: string, texts: readonly string[]): PairCounts {
  const words = new Tally();
  for (const line of wordList.split('\n')) {
    const [word = '', frequency = '0'] = line.split(' ');
    if (han.test(word)) words.addWord(Array.from(word, tokenOf), Math.max(leastFrequency, Number(frequency)));
  }
  const running = new Tally();
  for (const text of texts) running.addText(tokensOfText(text));
  return mixed(words, running);
}

function tokensOfText(text: string): readonly string[] {
  const tokens = [lineToken];
  for (const character of text) {
    const token = tokenOf(character);
    if (token !== '') tokens.push(token);
  }
  return tokens;
}

/** Counts of single tokens and of neighbours. */
class Tally {
  readonly single = new Map<string, number>();
  readonly starting = new Map<string, number>();
  readonly following = new Map<string, Map<string, number>>();
  total = 0;
  words = 0;

  addWord(tokens: readonly string[], times: number): void {
    add(this.starting, tokens[0] ?? '', times);
    this.words += times;
    tokens.forEach((token, at) => {
      this.addToken(token, times);
      const next = tokens[at + 1];
      if (next !== undefined) this.addPair(token, next, times);
    });
  }

  addText(tokens: readonly string[]): void {
    tokens.forEach((token, at) => {
      this.addToken(token, 1);
      const next = tokens[at + 1];
      if (next !== undefined) this.addPair(token, next, 1);
    });
  }

  share(token: string): number {
    return (this.single.get(token) ?? 0) / this.total;
  }

  private addToken(token: string, times: number): void {
    add(this.single, token, times);
    this.total += times;
  }

  private addPair(first: string, second: string, times: number): void {
    const row = this.following.get(first) ?? new Map<string, number>();
    this.following.set(first, row);
    add(row, second, times);
  }
}

function add(counts: Map<string, number>, key: string, times: number): void {
  counts.set(key, (counts.get(key) ?? 0) + times);
}

function mixed(words: Tally, running: Tally): PairCounts {
  const signs = [digitToken, letterToken, otherToken, lineToken, ...markTokens];
  const ofSigns = signs.reduce((sum, sign) => sum + running.share(sign), 0);
  const start = new Map<string, number>();
  const frequency = new Map<string, number>();
  for (const token of words.single.keys()) {
    start.set(token, ((words.starting.get(token) ?? 0) / words.words) * (1 - ofSigns));
    frequency.set(token, 0.5 * words.share(token) * (1 - ofSigns) + 0.5 * running.share(token));
  }
  for (const sign of signs) {
    const share = Math.max(running.share(sign), 1 / running.total);
    start.set(sign, share);
    frequency.set(sign, share);
  }
  const tokens = [...frequency.keys()].sort(
    (a, b) => (frequency.get(b) ?? 0) - (frequency.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  const leaving = new Map<string, number>();
  const pairs: PairCounts['pairs'][number][] = [];
  for (const first of tokens) {
    const inWords = words.single.get(first) ?? 0;
    const inText = running.single.get(first) ?? 0;
    const ofText = inText / (inText + textWeight);
    const wordRow = words.following.get(first) ?? new Map<string, number>();
    const textRow = running.following.get(first) ?? new Map<string, number>();
    const inner = [...wordRow.values()].reduce((sum, count) => sum + count, 0);
    const ends = inWords === 0 ? 1 : 1 - inner / inWords;
    const left = Math.max(0.001, (1 - ofText) * ends + ofText * 0.2);
    leaving.set(first, left);
    for (const second of new Set([...wordRow.keys(), ...textRow.keys()])) {
      const byWords = inWords === 0 ? 0 : (wordRow.get(second) ?? 0) / inWords;
      const byText = inText === 0 ? 0 : (textRow.get(second) ?? 0) / inText;
      const probability = (1 - ofText) * byWords + ofText * 0.8 * byText + left * (start.get(second) ?? 0);
      pairs.push({ first, second, probability });
    }
  }
  return { tokens, start, leaving, pairs, frequency };
}
