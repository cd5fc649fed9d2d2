import { bigramWeights, bucketOf, model } from './model';
import { measureStructure } from './structure';
import { gap, type SymbolWindow } from './symbols';

/** How far one structural feature may pull, in standard deviations: a single odd value must not decide. */
const structureClamp = 4;

export interface Score {
  /** Log-odds that the text is a similar report. Always finite. */
  readonly value: number;
  /** What each structural feature added, in the model's order. */
  readonly structure: readonly number[];
}

function scoreBigrams(symbols: Uint16Array): number {
  const { weights, isTopic } = bigramWeights();
  const seen = new Set<number>();
  let sum = 0;
  let counted = 0;
  let previous = gap;
  for (const symbol of symbols) {
    if (previous !== gap && symbol !== gap) {
      const bucket = bucketOf(previous, symbol);
      if (!seen.has(bucket)) {
        seen.add(bucket);
        sum += weights[bucket] ?? 0;
        counted += isTopic[bucket] === 1 ? 0 : 1;
      }
    }
    previous = symbol;
  }
  return (model.scale * sum) / Math.sqrt(Math.max(counted, 1));
}

function scoreStructure(features: readonly number[]): readonly number[] {
  return features.map((feature, index) => {
    const mean = model.structureMeans[index] ?? 0;
    const deviation = model.structureDeviations[index] ?? 1;
    const standard = (feature - mean) / deviation;
    const clamped = Math.max(-structureClamp, Math.min(structureClamp, standard));
    return clamped * (model.structureWeights[index] ?? 0);
  });
}

/** Scores the beginning of a text: bias, words and structure, each in log-odds. */
export function scoreWindow(window: SymbolWindow): Score {
  const folded = String.fromCharCode(...window.symbols);
  const structure = scoreStructure(measureStructure({ text: window.text, folded, han: window.han }));
  const fromStructure = structure.reduce((sum, part) => sum + part, 0);
  return { value: model.bias + scoreBigrams(window.symbols) + fromStructure, structure };
}
