import { isHan } from '../han/ranges';
import type { Reason, StructureReason } from '../report';
import { pairOf, type Model } from './model';
import { featureReasons } from './structure';
import { gap, type SymbolWindow } from './symbols';

const mostPhrases = 3;
const mostStructureReasons = 2;
/** In log-odds: less than this is nothing to tell a person. */
const weakestStructure = 0.15;

interface Run {
  /** Index of the first and behind the last symbol. */
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/** Unbroken runs of Han pairs that speak for a report. */
function strongRuns(model: Model, symbols: Uint16Array): readonly Run[] {
  const runs: Run[] = [];
  let start = -1;
  let weight = 0;
  for (let at = 1; at <= symbols.length; at++) {
    const first = symbols[at - 1] ?? gap;
    const second = symbols[at] ?? gap;
    const pair = isHan(first) && isHan(second) ? (model.words.get(pairOf(first, second)) ?? 0) : 0;
    if (pair > 0) {
      if (start < 0) start = at - 1;
      weight += pair;
    } else if (start >= 0) {
      runs.push({ start, end: at, weight });
      start = -1;
      weight = 0;
    }
  }
  return runs;
}

function phraseReasons(model: Model, window: SymbolWindow): readonly Reason[] {
  const strongest = new Map<string, number>();
  for (const run of strongRuns(model, window.symbols)) {
    const first = window.positions[run.start] ?? 0;
    const last = window.positions[run.end - 1] ?? first;
    const text = window.text.slice(first, last + 1);
    strongest.set(text, Math.max(run.weight, strongest.get(text) ?? 0));
  }
  return [...strongest]
    .sort((one, other) => other[1] - one[1])
    .slice(0, mostPhrases)
    .map(([text, weight]) => ({ kind: 'phrase', text, weight }));
}

function structureReasons(contributions: readonly number[]): readonly Reason[] {
  const strongest = new Map<StructureReason, number>();
  contributions.forEach((weight, index) => {
    const code = featureReasons[index] ?? null;
    if (code === null || weight < weakestStructure) return;
    strongest.set(code, Math.max(weight, strongest.get(code) ?? 0));
  });
  return [...strongest]
    .sort((one, other) => other[1] - one[1])
    .slice(0, mostStructureReasons)
    .map(([code, weight]) => ({ kind: 'structure', code, weight }));
}

/** Why a text was taken for a report: at most three phrases as they stand in it, then at most two structural reasons. */
export function explain(model: Model, window: SymbolWindow, structure: readonly number[]): readonly Reason[] {
  return [...phraseReasons(model, window), ...structureReasons(structure)];
}
