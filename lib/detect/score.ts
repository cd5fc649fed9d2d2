import { pairOf, type Model } from './model';
import { measureStructure } from './structure';
import { gap, type SymbolWindow } from './symbols';

/** How far one structural feature may pull, in standard deviations: a single odd value must not decide. */
const structureClamp = 4;

export interface Score {
  /** Log-odds that the text is a similar report. Always finite. */
  readonly value: number;
  /** What each structural feature added, in the order of `measureStructure`. */
  readonly structure: readonly number[];
  /** The different pairs of symbols of the text. */
  readonly pairs: ReadonlySet<number>;
}

/** The distinct pairs of neighbouring symbols, none across a gap. */
function distinctPairs(symbols: Uint16Array): ReadonlySet<number> {
  const pairs = new Set<number>();
  let previous = gap;
  for (const symbol of symbols) {
    if (previous !== gap && symbol !== gap) pairs.add(pairOf(previous, symbol));
    previous = symbol;
  }
  return pairs;
}

/** What the weight of one word is divided by: the square root of how many different pairs the text has. */
export function wordShare(pairs: ReadonlySet<number>): number {
  return Math.sqrt(Math.max(pairs.size, 1));
}

/** Log-odds by the words of a text. */
function scoreWords(model: Model, pairs: ReadonlySet<number>): number {
  let sum = 0;
  for (const pair of pairs) sum += model.words.get(pair) ?? 0;
  return sum / wordShare(pairs);
}

/** Log-odds by each structural feature. */
function scoreStructure(model: Model, features: readonly number[]): readonly number[] {
  return model.structure.map(({ weight, mean, deviation }, index) => {
    const standard = ((features[index] ?? mean) - mean) / deviation;
    return weight * Math.max(-structureClamp, Math.min(structureClamp, standard));
  });
}

/** Log-odds of a text by its distinct pairs and its structural features. */
export function scoreFeatures(model: Model, pairs: ReadonlySet<number>, features: readonly number[]): Score {
  const structure = scoreStructure(model, features);
  const fromStructure = structure.reduce((sum, part) => sum + part, 0);
  const value = model.bias + scoreWords(model, pairs) + fromStructure;
  return { value, structure, pairs };
}

/** Scores the beginning of a text. */
export function scoreWindow(model: Model, window: SymbolWindow): Score {
  const folded = String.fromCharCode(...window.symbols);
  const features = measureStructure({ text: window.text, folded, han: window.han });
  return scoreFeatures(model, distinctPairs(window.symbols), features);
}
