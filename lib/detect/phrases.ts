import type { Reason } from '../report';
import { pairOf, type Model } from './model';
import { gap, type SymbolWindow } from './symbols';

const mostPhrases = 3;
/** In symbols. Shorter than four says nothing by itself; longer than sixteen is no phrase. */
const shortestPhrase = 4;
const longestPhrase = 16;
/** In log-odds: less than this is nothing to tell a person. */
const weakestPhrase = 0.2;
/** A phrase with pinyin notes in it is hard to read; another is preferred unless it says much less. */
const notedShare = 0.3;
/** Brackets end a clause, but for those of a pinyin note. */
const openingBracket = /[(（]/;

/** A stretch of symbols, the end excluded, and what its words add to the score. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/** Weighs stretches of one text; a word that a chosen phrase has shown weighs nothing in the next. */
class PhraseScale {
  private readonly shown = new Set<number>();

  constructor(
    private readonly model: Model,
    private readonly symbols: Uint16Array,
  ) {}

  weigh(start: number, end: number): number {
    let sum = 0;
    for (let at = start + 1; at < end; at++) {
      const pair = this.pairBefore(at);
      if (!this.shown.has(pair)) sum += Math.max(0, this.model.words.get(pair) ?? 0);
    }
    return sum;
  }

  markShown({ start, end }: Span): void {
    for (let at = start + 1; at < end; at++) this.shown.add(this.pairBefore(at));
  }

  private pairBefore(at: number): number {
    return pairOf(this.symbols[at - 1] ?? gap, this.symbols[at] ?? gap);
  }
}

/** What stands between two marks of punctuation or ends of lines. */
function clausesOf(window: SymbolWindow): readonly { start: number; end: number }[] {
  const { symbols, positions, text } = window;
  const clauses: { start: number; end: number }[] = [];
  let start = 0;
  const close = (end: number): void => {
    if (end - start >= shortestPhrase) clauses.push({ start, end });
    start = end;
  };
  symbols.forEach((symbol, at) => {
    const isNewLine = at > 0 && text.slice(positions[at - 1], positions[at]).includes('\n');
    if (isNewLine) close(at);
    if (symbol === gap) {
      close(at);
      start = at + 1;
    }
  });
  close(symbols.length);
  return clauses;
}

/** The text of a span as it stands on the page. */
function textOf({ text, positions }: SymbolWindow, start: number, end: number): string {
  const from = positions[start] ?? 0;
  const last = positions[end - 1] ?? from;
  return text.slice(from, last + 1);
}

/**
 * Where words begin in a clause, and its end; engines differ in this, so nothing but the cut of a phrase hangs on it.
 */
function wordBounds(window: SymbolWindow, start: number, end: number): readonly number[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const offset = window.positions[start] ?? 0;
  const begins = new Set<number>();
  for (const { index } of segmenter.segment(textOf(window, start, end))) begins.add(offset + index);
  const bounds: number[] = [];
  for (let at = start; at < end; at++) if (begins.has(window.positions[at] ?? -1)) bounds.push(at);
  return [...bounds, end];
}

/** The strongest stretch of whole words in a clause that is too long to show. */
function cutClause(window: SymbolWindow, clause: Span, scale: PhraseScale): Span {
  const bounds = wordBounds(window, clause.start, clause.end);
  let best: Span = { start: clause.start, end: clause.start, weight: 0 };
  bounds.forEach((start, first) => {
    for (const end of bounds.slice(first + 1)) {
      if (end - start > longestPhrase) break;
      if (end - start < shortestPhrase) continue;
      const weight = scale.weigh(start, end);
      // Of stretches with equal weight the first found is the shortest from its start; a later start may be shorter
      // still.
      const isShorter = weight === best.weight && end - start < best.end - best.start;
      if (weight > best.weight || isShorter) best = { start, end, weight };
    }
  });
  return best;
}

function strongestClause(
  window: SymbolWindow,
  clauses: readonly { start: number; end: number }[],
  scale: PhraseScale,
): Span | null {
  let strongest: Span | null = null;
  let strongestRank = 0;
  for (const { start, end } of clauses) {
    const weight = scale.weigh(start, end);
    const isNoted = openingBracket.test(textOf(window, start, end));
    // Long clauses hold more words; what counts is how much a phrase of sixteen can show of them.
    const shown = weight * Math.min(1, longestPhrase / (end - start));
    const rank = shown * (isNoted ? notedShare : 1);
    if (rank > strongestRank) {
      strongestRank = rank;
      strongest = { start, end, weight };
    }
  }
  return strongest;
}

/**
 * At most three phrases of the text that spoke the most for a report, strongest first: whole clauses where
 * they are short, else a run of whole words, exactly as they stand in the text. `share` is what the score divides
 * the weight of a word by; the reasons' weights are in log-odds.
 */
export function strongestPhrases(model: Model, window: SymbolWindow, share: number): readonly Reason[] {
  const scale = new PhraseScale(model, window.symbols);
  const clauses = clausesOf(window);
  const reasons: Reason[] = [];
  while (reasons.length < mostPhrases) {
    const clause = strongestClause(window, clauses, scale);
    if (clause === null) break;
    const isShort = clause.end - clause.start <= longestPhrase;
    const phrase = isShort ? clause : cutClause(window, clause, scale);
    const weight = phrase.weight / share;
    if (weight < weakestPhrase) break;
    scale.markShown(phrase);
    reasons.push({ kind: 'phrase', text: textOf(window, phrase.start, phrase.end), weight });
  }
  return reasons.sort((one, other) => other.weight - one.weight);
}
