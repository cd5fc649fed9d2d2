import { pinyinReadings } from '../../han/pinyin-readings';
import type { BigramModel } from './bigram-model';
import { readSymbol } from './channel';
import { costs } from './costs';
import { aligned, extended, firstPath, type Path } from './path';
import type { Steps } from './steps';
import type { LineSymbol } from './symbols';

/** So many paths are kept after each symbol. */
const beam = 32;
/** A path so far behind the best is given up. */
const hopeless = 30;
/** Rarer continuations are tried for so many of the best paths. */
const promising = 9;
/** Once no waiting byte has come so near to the best for so many symbols, the damage is behind. */
const calmDistance = 14;
const calmSymbols = 5;
const calmAfterLastMark = 3;

/** A stretch of a line that is read anew. */
export interface Window {
  readonly symbols: readonly LineSymbol[];
  /** For each symbol, whether damage may begin there. */
  readonly mayBegin: readonly boolean[];
  /** The character before the window, '\n' at the beginning of the line. */
  readonly last: string;
  readonly inQuotation: boolean;
}

/** The likeliest reading of a window. */
export interface Decoding {
  /** Its first symbols, as far as it was read. */
  readonly symbolsRead: number;
  /** The steps in order. */
  readonly steps: readonly Path[];
  readonly score: number;
  /** What the same symbols score as they stand. */
  readonly scoreAsItStands: number;
}

/**
 * Finds the likeliest GBK text that a broken stream can have shown as these symbols, by beam search. Null when the
 * likeliest is the text as it stands, or no reading comes to an end.
 */
export function decode(model: BigramModel, steps: Steps, window: Window): Decoding | null {
  const { symbols, mayBegin, inQuotation } = window;
  const lastMark = mayBegin.lastIndexOf(true);
  let paths: readonly Path[] = [firstPath(model, window.last)];
  let read = 0;
  let calm = 0;
  for (const [at, symbol] of symbols.entries()) {
    const surroundings = {
      before: symbols[at - 1] ?? null,
      after: symbols[at + 1] ?? null,
      mayBegin: mayBegin[at] === true,
      inQuotation,
    };
    const amongBest = { ...surroundings, isPromising: true };
    const behind = { ...surroundings, isPromising: false };
    const best = new Map<number, Path>();
    const keep = (path: Path): void => {
      const known = best.get(keyOf(path));
      if (known === undefined || known.score < path.score) best.set(keyOf(path), path);
    };
    paths.forEach((path, rank) => {
      readSymbol(steps, path, symbol, rank < promising ? amongBest : behind, keep);
    });
    if (best.size === 0) return null;
    paths = strongest([...best.values()]);
    read = at + 1;
    calm = isCalm(paths) ? calm + 1 : 0;
    if (calm >= calmSymbols && at >= lastMark + calmAfterLastMark) break;
  }
  const likeliest = paths.find(({ pending }) => pending === aligned);
  if (likeliest === undefined || !likeliest.slipped) return null;
  return {
    symbolsRead: read,
    steps: stepsOf(likeliest),
    score: likeliest.score,
    scoreAsItStands: scoreAsItStands(model, symbols.slice(0, read), window.last),
  };
}

function strongest(paths: readonly Path[]): readonly Path[] {
  const sorted = paths.toSorted((a, b) => b.score - a.score).slice(0, beam);
  const best = sorted[0]?.score ?? 0;
  return sorted.filter(({ score }) => score > best - hopeless);
}

/** Paths with the same waiting byte, last character and past are the same for all that follows. */
function keyOf({ pending, last, slipped }: Path): number {
  return (pending + 1) * 0x20000 + last.charCodeAt(0) * 2 + (slipped ? 1 : 0);
}

/** Whether every path with a waiting byte is far behind. Paths come best first. */
function isCalm(paths: readonly Path[]): boolean {
  const whole = paths.find(({ pending }) => pending === aligned);
  const waiting = paths.find(({ pending }) => pending !== aligned);
  return whole !== undefined && (waiting === undefined || waiting.score < whole.score - calmDistance);
}

function stepsOf(path: Path): readonly Path[] {
  const steps: Path[] = [];
  for (let step: Path | null = path; step !== null; step = step.previous) steps.push(step);
  return steps.reverse();
}

function scoreAsItStands(model: BigramModel, symbols: readonly LineSymbol[], last: string): number {
  let path = firstPath(model, last);
  for (const symbol of symbols) {
    const character = symbol.kind === 'character' ? symbol.text : '';
    const cost = symbol.kind === 'character' ? 0 : costOfNote(symbol, path.last);
    path = extended(model, path, { character, pending: aligned, cost, certainty: 'as-it-stands', symbol });
  }
  return path.score;
}

function costOfNote(symbol: Exclude<LineSymbol, { readonly kind: 'character' }>, last: string): number {
  if (symbol.kind === 'swallowed-note') return costs.noteAsItStands;
  return pinyinReadings.get(last) === symbol.reading ? 0 : costs.strayNote;
}
