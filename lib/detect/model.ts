import modelFile from './model.json';

/** The model as `npm run train` writes it. */
export interface ModelFile {
  /** Grows with every change of the weights or of what they are applied to. */
  readonly version: string;
  /** Log-odds of a text of which nothing is known. */
  readonly bias: number;
  /** Log-odds of one step of a word's weight. */
  readonly step: number;
  /**
   * The words, pairs of symbols, by their weight in steps. Groups are separated by spaces: the first symbol
   * of a group stands before each of its others, so that `党员组` is 党员 and 党组.
   */
  readonly words: Readonly<Record<string, string>>;
  /** Weight, mean and standard deviation of each structural feature. */
  readonly structure: readonly (readonly number[])[];
  /** Traditional and Simplified form by turns, for the characters that stand in `words` or in a pattern. */
  readonly fold: string;
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
  readonly fold: ReadonlyMap<number, number>;
}

export const modelVersion = modelFile.version;

/** Two neighbouring symbols as one number. */
export function pairOf(first: number, second: number): number {
  return first * 0x10000 + second;
}

export function unpackModel(file: ModelFile): Model {
  return {
    bias: file.bias,
    words: unpackWords(file),
    structure: file.structure.map(([weight = 0, mean = 0, deviation = 1]) => ({ weight, mean, deviation })),
    fold: unpackFold(file.fold),
  };
}

function unpackWords({ words, step }: ModelFile): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  for (const [steps, groups] of Object.entries(words)) {
    const weight = Number(steps) * step;
    for (const group of groups.split(' ')) {
      const first = group.charCodeAt(0);
      for (let at = 1; at < group.length; at++) weights.set(pairOf(first, group.charCodeAt(at)), weight);
    }
  }
  return weights;
}

function unpackFold(pairs: string): ReadonlyMap<number, number> {
  const fold = new Map<number, number>();
  for (let at = 0; at < pairs.length; at += 2) fold.set(pairs.charCodeAt(at), pairs.charCodeAt(at + 1));
  return fold;
}

let unpacked: Model | undefined;

/** The bundled model, unpacked at first use: most pages never need it. */
export function bundledModel(): Model {
  unpacked ??= unpackModel(modelFile);
  return unpacked;
}
