import type { LabelledText } from './labelled-texts';
import { SeededOrder } from './seeded-order';

/** What was settled by cross-validation; see docs/adr on noticing. */
export const settings = {
  /** A word must stand in this many texts. */
  fewestTexts: 5,
  /** Added to every count of a word, so that no ratio is infinite. */
  smoothing: 0.5,
  /** How strongly structure is heard beside words. */
  structureScale: 0.3,
  epochs: 40,
  rate: 0.3,
  decay: 1e-4,
} as const;

const structureClamp = 4;

/** A word and how often reports use it against others, as a log ratio of smoothed text frequencies (NBSVM). */
interface Word {
  readonly pair: number;
  readonly ratio: number;
  readonly texts: number;
}

export interface Learned {
  readonly bias: number;
  readonly words: readonly { readonly pair: number; readonly weight: number; readonly texts: number }[];
  readonly structure: readonly {
    readonly weight: number;
    readonly mean: number;
    readonly deviation: number;
  }[];
}

function countWords(texts: readonly LabelledText[], mayLearn: (pair: number) => boolean): readonly Word[] {
  const counts = new Map<number, { reports: number; others: number }>();
  let reports = 0;
  for (const text of texts) {
    if (text.isReport) reports++;
    for (const pair of text.pairs) {
      if (!mayLearn(pair)) continue;
      const count = counts.get(pair) ?? { reports: 0, others: 0 };
      if (text.isReport) count.reports++;
      else count.others++;
      counts.set(pair, count);
    }
  }
  const frequency = (count: number, all: number): number =>
    (count + settings.smoothing) / (all + 2 * settings.smoothing);
  return [...counts]
    .map(([pair, count]) => ({
      pair,
      ratio: Math.log(frequency(count.reports, reports) / frequency(count.others, texts.length - reports)),
      texts: count.reports + count.others,
    }))
    .filter((word) => word.texts >= settings.fewestTexts);
}

function standardise(texts: readonly LabelledText[]): readonly { mean: number; deviation: number }[] {
  const features = texts[0]?.structure.length ?? 0;
  return Array.from({ length: features }, (_, index) => {
    const values = texts.map((text) => text.structure[index] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    return { mean, deviation: Math.max(Math.sqrt(variance), 1e-3) };
  });
}

/** One text as the learner sees it: indexes into one vector of weights, and the value at each. */
interface Example {
  readonly indexes: Uint32Array;
  readonly values: Float64Array;
  readonly target: number;
  /** Reports are fewer; each counts for more. */
  readonly importance: number;
}

function exampleOf(
  text: LabelledText,
  words: readonly Word[],
  indexOfWord: ReadonlyMap<number, number>,
  standards: readonly { mean: number; deviation: number }[],
  reportImportance: number,
): Example {
  const length = Math.sqrt(Math.max(text.pairs.size, 1));
  const indexes: number[] = [];
  const values: number[] = [];
  for (const pair of text.pairs) {
    const index = indexOfWord.get(pair);
    const word = index === undefined ? undefined : words[index];
    if (index === undefined || word === undefined) continue;
    indexes.push(index);
    values.push(word.ratio / length);
  }
  standards.forEach(({ mean, deviation }, feature) => {
    const standard = ((text.structure[feature] ?? mean) - mean) / deviation;
    indexes.push(words.length + feature);
    values.push(settings.structureScale * Math.max(-structureClamp, Math.min(structureClamp, standard)));
  });
  return {
    indexes: Uint32Array.from(indexes),
    values: Float64Array.from(values),
    target: Number(text.isReport),
    importance: text.isReport ? reportImportance : 1,
  };
}

/** Logistic regression by AdaGrad. Gives the weights and, behind them, the bias. */
function fit(examples: readonly Example[], dimension: number): Float64Array {
  const weights = new Float64Array(dimension + 1);
  const squares = new Float64Array(dimension + 1).fill(1e-4);
  const step = (index: number, gradient: number): void => {
    const square = (squares[index] ?? 0) + gradient * gradient;
    squares[index] = square;
    weights[index] = (weights[index] ?? 0) - (settings.rate * gradient) / Math.sqrt(square);
  };
  const order = Uint32Array.from(examples, (_, index) => index);
  const random = new SeededOrder();
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    random.shuffle(order);
    for (const at of order) {
      const example = examples[at];
      if (example === undefined) continue;
      const { indexes, values, target, importance } = example;
      let score = weights[dimension] ?? 0;
      indexes.forEach((index, place) => (score += (weights[index] ?? 0) * (values[place] ?? 0)));
      const error = importance * (1 / (1 + Math.exp(-score)) - target);
      indexes.forEach((index, place) =>
        step(index, error * (values[place] ?? 0) + settings.decay * (weights[index] ?? 0)),
      );
      step(dimension, error);
    }
  }
  return weights;
}

/** Learns the weights of all words that `mayLearn` lets in, and of the structure. */
export function learn(texts: readonly LabelledText[], mayLearn: (pair: number) => boolean): Learned {
  const words = countWords(texts, mayLearn);
  const standards = standardise(texts);
  const reports = texts.filter((text) => text.isReport).length;
  const reportImportance = Math.sqrt((texts.length - reports) / reports);
  const indexOfWord = new Map(words.map(({ pair }, index) => [pair, index]));
  const examples = texts.map((text) => exampleOf(text, words, indexOfWord, standards, reportImportance));
  const weights = fit(examples, words.length + standards.length);
  return {
    bias: weights[words.length + standards.length] ?? 0,
    words: words.map(({ pair, ratio, texts: count }, index) => ({
      pair,
      weight: (weights[index] ?? 0) * ratio,
      texts: count,
    })),
    structure: standards.map((standard, feature) => ({
      ...standard,
      weight: (weights[words.length + feature] ?? 0) * settings.structureScale,
    })),
  };
}
