import { unpackModel, type Model, type ModelFile } from '../../lib/detect/model';
import { patternFeatures } from '../../lib/detect/structure';
import type { LabelledText } from './labelled-texts';
import { learn, type Learned } from './learn';
import { topicPairs } from './topics';

/** So many words are kept: more gain nothing that cross-validation shows. */
const wordsKept = 900;
/** Weights are rounded to −3 … 3 steps; words of 0 steps are dropped. */
const largestSteps = 3;
/** The step is set so that all but the strongest 5 in 1,000 words lie within the largest. */
const withinSteps = 0.995;

export function wordOf(pair: number): string {
  return String.fromCharCode(Math.floor(pair / 0x10000), pair % 0x10000);
}

/** Four digits are more than the data can tell. */
function rounded(value: number): number {
  return Number(value.toPrecision(4));
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

function packWords(words: Learned['words'], step: number): Record<string, string> {
  const bySteps = new Map<number, Map<string, string[]>>();
  for (const { pair, weight } of words) {
    const steps = Math.max(-largestSteps, Math.min(largestSteps, Math.round(weight / step)));
    const [first = '', second = ''] = wordOf(pair);
    const groups = bySteps.get(steps) ?? new Map<string, string[]>();
    groups.set(first, [...(groups.get(first) ?? []), second]);
    bySteps.set(steps, groups);
  }
  bySteps.delete(0);
  const packed = [...bySteps]
    .sort(([one], [other]) => other - one)
    .map(([steps, groups]) => [String(steps), packGroups(groups)] as const);
  return Object.fromEntries(packed);
}

function packGroups(groups: ReadonlyMap<string, readonly string[]>): string {
  return [...groups]
    .map(([first, seconds]) => first + seconds.toSorted().join(''))
    .sort()
    .join(' ');
}

/** The pairs of `fullFold` whose Simplified form stands in a word or in a pattern that reads folded text. */
function neededFold(fullFold: string, words: Record<string, string>): string {
  const patterns = patternFeatures.filter(({ on }) => on === 'folded').map(({ pattern }) => pattern.source);
  const needed = new Set([...Object.values(words), ...patterns].join(''));
  let fold = '';
  for (let at = 0; at < fullFold.length; at += 2) {
    const pair = fullFold.slice(at, at + 2);
    if (needed.has(pair.charAt(1))) fold += pair;
  }
  return fold;
}

function mayLearn(pair: number): boolean {
  return !topicPairs.has(wordOf(pair));
}

/** Learns from texts, keeps the strongest words, learns again with these alone, and rounds. */
export function trainModel(texts: readonly LabelledText[], fullFold: string, version: string): ModelFile {
  const kept = strongestWords(learn(texts, mayLearn));
  const learned = learn(texts, (pair) => kept.has(pair));
  const step = rounded(stepOf(learned));
  const words = packWords(learned.words, step);
  return {
    version,
    bias: rounded(learned.bias),
    step,
    words,
    structure: learned.structure.map(({ weight, mean, deviation }) => [
      rounded(weight),
      rounded(mean),
      rounded(deviation),
    ]),
    fold: neededFold(fullFold, words),
  };
}

/** The same, ready for scoring. */
export function trainedModel(texts: readonly LabelledText[]): Model {
  return unpackModel(trainModel(texts, '', ''));
}
