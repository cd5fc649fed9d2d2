import { logStep, pairStep, type PackedBigrams } from '../../lib/mend/slip/bigram-model';
import type { PairCounts } from './word-counts';

/** So many tokens and pairs fit in the size that the extension allows the model, 180 KB. */
const mostTokens = 5_500;
const mostPairs = 54_000;
/** Nothing is less likely than this. */
const leastProbability = 1e-9;

/** Keeps the pairs that say most beyond what their two tokens say alone, and writes all as `BigramModel` reads it. */
export function packModel(counts: PairCounts): PackedBigrams {
  const tokens = counts.tokens.slice(0, mostTokens);
  const index = new Map(tokens.map((token, at) => [token, at]));
  const kept = counts.pairs
    .filter(({ first, second }) => index.has(first) && index.has(second))
    .map((pair) => ({ pair, worth: worthOf(pair, counts) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || compare(a.pair.first + a.pair.second, b.pair.first + b.pair.second))
    .slice(0, mostPairs)
    .map(({ pair }) => pair);
  const rows = new Map<number, { readonly second: number; readonly level: number }[]>();
  for (const { first, second, probability } of kept) {
    const row = rows.get(index.get(first) ?? 0) ?? [];
    rows.set(index.get(first) ?? 0, row);
    row.push({
      second: index.get(second) ?? 0,
      level: Math.min(15, Math.round(-Math.log(probability) / pairStep)),
    });
  }
  const bytes: number[] = [];
  tokens.forEach((_, first) => {
    const row = (rows.get(first) ?? []).sort((a, b) => a.second - b.second);
    pushNumber(bytes, row.length);
    let previous = -1;
    for (const { second, level } of row) {
      pushNumber(bytes, (second - previous - 1) * 16 + level);
      previous = second;
    }
  });
  return {
    characters: tokens.join(''),
    pairs: kept.length,
    start: base64(tokens.map((token) => logByte(counts.start.get(token) ?? 0))),
    leaving: base64(tokens.map((token) => logByte(counts.leaving.get(token) ?? 0))),
    rows: base64(bytes),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How much better a text is told with the pair than without, over all the places where it stands. */
function worthOf(pair: PairCounts['pairs'][number], { start, leaving, frequency }: PairCounts): number {
  const alone = Math.max(leastProbability, (leaving.get(pair.first) ?? 0) * (start.get(pair.second) ?? 0));
  return (frequency.get(pair.first) ?? 0) * pair.probability * Math.log(pair.probability / alone);
}

function logByte(probability: number): number {
  return Math.min(255, Math.round(-Math.log(Math.max(leastProbability, probability)) / logStep));
}

/** Seven bits a byte, the lowest first; the eighth says that more follow. */
function pushNumber(bytes: number[], value: number): void {
  let rest = value;
  for (; rest >= 0x80; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  bytes.push(rest);
}

function base64(bytes: readonly number[]): string {
  return Buffer.from(bytes).toString('base64');
}
