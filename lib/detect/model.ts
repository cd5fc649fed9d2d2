import modelFile from './model.json';
import { unpackAscending, unpackNumbers } from './packed-numbers';

/** The model as `npm run train` writes it; numbers are packed as packed-numbers.ts says. */
export interface ModelFile {
  /** Grows with every change of the weights or of what they are applied to. */
  readonly version: string;
  /** Log-odds of a text of which nothing is known. */
  readonly bias: number;
  /** Log-odds of one step of a word's weight. */
  readonly step: number;
  /** Code units of all symbols that stand in a word, ascending. */
  readonly symbols: string;
  /**
   * The words, pairs of symbols, by their weight in steps: place of the first × number of symbols + place of the
   * second, ascending.
   */
  readonly words: Readonly<Record<string, string>>;
  /** Weight, mean and standard deviation of each structural feature. */
  readonly structure: readonly (readonly number[])[];
  /** Code units of Traditional characters, ascending … */
  readonly traditional: string;
  /** … and for each the place of its Simplified form among the symbols. */
  readonly simplified: string;
}

export interface StructureWeight {
  readonly weight: number;
  readonly mean: number;
  readonly deviation: number;
}

/** The model ready for scoring. */
export interface Model {
  readonly bias: number;
  /** Log-odds by pair of symbols, see `pairOf`. */
  readonly words: ReadonlyMap<number, number>;
  readonly structure: readonly StructureWeight[];
  /** Simplified code unit by Traditional, as far as words and patterns need it. */
  readonly fold: ReadonlyMap<number, number>;
}

export const modelVersion = modelFile.version;

/** Two neighbouring symbols as one number. */
export function pairOf(first: number, second: number): number {
  return first * 0x10000 + second;
}

export function unpackModel(file: ModelFile): Model {
  const symbols = unpackAscending(file.symbols);
  return {
    bias: file.bias,
    words: unpackWords(file, symbols),
    structure: file.structure.map(([weight = 0, mean = 0, deviation = 1]) => ({ weight, mean, deviation })),
    fold: unpackFold(file, symbols),
  };
}

function unpackWords({ words, step }: ModelFile, symbols: readonly number[]): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  for (const [steps, packed] of Object.entries(words)) {
    for (const places of unpackAscending(packed)) {
      const first = symbols[Math.floor(places / symbols.length)] ?? 0;
      const second = symbols[places % symbols.length] ?? 0;
      weights.set(pairOf(first, second), Number(steps) * step);
    }
  }
  return weights;
}

function unpackFold(
  { traditional, simplified }: ModelFile,
  symbols: readonly number[],
): ReadonlyMap<number, number> {
  const places = unpackNumbers(simplified);
  const pairs = unpackAscending(traditional).map(
    (unit, at) => [unit, symbols[places[at] ?? -1] ?? unit] as const,
  );
  return new Map(pairs);
}

let unpacked: Model | undefined;

/** The bundled model, unpacked at first use: most pages never need it. */
export function bundledModel(): Model {
  unpacked ??= unpackModel(modelFile);
  return unpacked;
}
