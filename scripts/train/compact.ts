import { isHan } from '../../lib/han/ranges';
import { unpackModel, type Model, type ModelFile } from '../../lib/detect/model';
import { packAscending, packNumbers } from '../../lib/detect/packed-numbers';
import { patternFeatures } from '../../lib/detect/structure';
import type { LabelledText } from './labelled-texts';
import { learn, type Learned } from './learn';
import { topicPairs } from './topics';

/** Characters of Extension A before it are too rare to be worth their bytes. */
const firstCommonHan = 0x4e00;
/** So many words are kept: what cross-validation says is flat from 600 to 900, and each costs three bytes. */
const wordsKept = 600;
/** Weights are rounded to −3 … 3 steps; words of 0 steps are dropped. */
const largestSteps = 3;
const allSteps = [3, 2, 1, -1, -2, -3];
/** The step is set so that all but the strongest 5 in 1,000 words lie within the largest. */
const withinSteps = 0.995;

export function wordOf(pair: number): string {
  return String.fromCharCode(Math.floor(pair / 0x10000), pair % 0x10000);
}

/** Three digits are more than the data can tell. */
function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

/** The words that move the most texts the furthest. */
function strongestWords({ words }: Learned): ReadonlySet<number> {
  const influence = words.map(({ pair, weight, texts }) => ({
    pair,
    influence: Math.abs(weight) * Math.sqrt(texts),
  }));
  influence.sort((one, other) => other.influence - one.influence || one.pair - other.pair);
  return new Set(influence.slice(0, wordsKept).map(({ pair }) => pair));
}

function stepOf({ words }: Learned): number {
  const sizes = words.map(({ weight }) => Math.abs(weight)).sort((one, other) => one - other);
  return (sizes[Math.floor(sizes.length * withinSteps)] ?? 1) / largestSteps;
}

/** The words that keep a weight, in steps. */
function roundWords(words: Learned['words'], step: number): ReadonlyMap<number, number> {
  const kept = new Map<number, number>();
  for (const { pair, weight } of words) {
    const steps = Math.max(-largestSteps, Math.min(largestSteps, Math.round(weight / step)));
    if (steps !== 0) kept.set(pair, steps);
  }
  return kept;
}

function symbolsOf(pair: number): readonly [number, number] {
  return [Math.floor(pair / 0x10000), pair % 0x10000];
}

function packWords(
  words: ReadonlyMap<number, number>,
  places: ReadonlyMap<number, number>,
): Record<string, string> {
  const placesOf = (pair: number): number => {
    const [first, second] = symbolsOf(pair).map((symbol) => places.get(symbol) ?? 0);
    return (first ?? 0) * places.size + (second ?? 0);
  };
  const packed = allSteps.map((wanted) => {
    const pairs = [...words].filter(([, steps]) => steps === wanted).map(([pair]) => placesOf(pair));
    return [String(wanted), packAscending(ascending(pairs))];
  });
  return Object.fromEntries(packed);
}

function ascending(numbers: Iterable<number>): readonly number[] {
  return [...numbers].sort((one, other) => one - other);
}

/** Han characters in the patterns that read folded text. */
function patternSymbols(): readonly number[] {
  const patterns = patternFeatures.filter(({ on }) => on === 'folded').map(({ pattern }) => pattern.source);
  return [...patterns.join('')].map((character) => character.charCodeAt(0)).filter(isHan);
}

/** Traditional and Simplified code units of `fullFold` whose Simplified form is among the symbols. */
function neededFold(
  fullFold: string,
  places: ReadonlyMap<number, number>,
): readonly { readonly traditional: number; readonly place: number }[] {
  const needed: { traditional: number; place: number }[] = [];
  for (let at = 0; at < fullFold.length; at += 2) {
    const traditional = fullFold.charCodeAt(at);
    const place = places.get(fullFold.charCodeAt(at + 1));
    if (place !== undefined && traditional >= firstCommonHan) needed.push({ traditional, place });
  }
  return needed.sort((one, other) => one.traditional - other.traditional);
}

function mayLearn(pair: number): boolean {
  return !topicPairs.has(wordOf(pair));
}

/** Learns from texts, keeps the strongest words, learns again with these alone, and rounds. */
export function trainModel(texts: readonly LabelledText[], fullFold: string, version: string): ModelFile {
  const kept = strongestWords(learn(texts, mayLearn));
  const learned = learn(texts, (pair) => kept.has(pair));
  const step = rounded(stepOf(learned));
  const words = roundWords(learned.words, step);
  const symbols = ascending(new Set([...patternSymbols(), ...[...words.keys()].flatMap(symbolsOf)]));
  const places = new Map(symbols.map((symbol, place) => [symbol, place]));
  const fold = neededFold(fullFold, places);
  return {
    version,
    bias: rounded(learned.bias),
    step,
    symbols: packAscending(symbols),
    words: packWords(words, places),
    structure: learned.structure.map(({ weight, mean, deviation }) => [
      rounded(weight),
      rounded(mean),
      rounded(deviation),
    ]),
    traditional: packAscending(fold.map(({ traditional }) => traditional)),
    simplified: packNumbers(fold.map(({ place }) => place)),
  };
}

/** The same, ready for scoring. */
export function trainedModel(texts: readonly LabelledText[]): Model {
  return unpackModel(trainModel(texts, '', ''));
}
