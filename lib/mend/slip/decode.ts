import { pinyinReadings } from '../../han/pinyin-readings';
import type { BigramModel } from './bigram-model';
import { readSymbol } from './channel';
import { costs } from './costs';
import { aligned, extended, firstPath, isSlipped, outlookOf, type Path, type Step } from './path';
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

/** What reading has cost so far; a reader of many windows adds up. */
export interface Effort {
  steps: number;
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
export function decode(model: BigramModel, steps: Steps, effort: Effort, window: Window): Decoding | null {
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
    let top = -Infinity;
    const keep = (path: Path, step: Step): void => {
      effort.steps++;
      const outlook = outlookOf(model, path, step);
      if (outlook.score < top - hopeless) return;
      top = Math.max(top, outlook.score);
      const key = keyOf(step.pending, outlook.last, isSlipped(path, step));
      const known = best.get(key);
      if (known === undefined || known.score < outlook.score) best.set(key, extended(path, step, outlook));
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
function keyOf(pending: number, last: string, slipped: boolean): number {
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
    const step = { character, pending: aligned, cost, certainty: 'as-it-stands', symbol } as const;
    path = extended(path, step, outlookOf(model, path, step));
  }
  return path.score;
}

function costOfNote(symbol: Exclude<LineSymbol, { readonly kind: 'character' }>, last: string): number {
  if (symbol.kind === 'swallowed-note') return costs.noteAsItStands;
  return pinyinReadings.get(last) === symbol.reading ? 0 : costs.strayNote;
}
