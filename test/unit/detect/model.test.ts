import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isHan } from '../../../lib/han/ranges';
import { bundledModel } from '../../../lib/detect/model';
import { measureStructure, patternFeatures } from '../../../lib/detect/structure';
import { topicPairs } from '../../../scripts/train/topics';

const model = bundledModel();

function word(pair: number): string {
  return String.fromCharCode(Math.floor(pair / 0x10000), pair % 0x10000);
}

describe('the bundled model', () => {
  it('with its fold takes at most 12 KB', () => {
    const file = readFileSync(resolve(import.meta.dirname, '../../../lib/detect/model.json'));
    expect(file.byteLength).toBeLessThanOrEqual(12_000);
  });

  it('weighs words for and against, all of them finite', () => {
    const weights = [...model.words.values()];
    expect(weights.length).toBeGreaterThan(400);
    expect(weights.every(Number.isFinite)).toBe(true);
    expect(weights.filter((weight) => weight > 0).length).toBeGreaterThan(100);
    expect(weights.filter((weight) => weight < 0).length).toBeGreaterThan(100);
  });

  it('knows the words of the genre as such', () => {
    const strong = new Map([...model.words].map(([pair, weight]) => [word(pair), weight]));
    for (const known of ['党员', '支部', '下沉', '开展']) expect(strong.get(known)).toBeGreaterThan(0);
    for (const other of ['目的', '本文', '如果']) expect(strong.get(other)).toBeLessThan(0);
  });

  it('gives no weight to a topic', () => {
    const weighed = [...model.words.keys()].map(word).filter((pair) => topicPairs.has(pair));
    expect(weighed).toEqual([]);
  });

  it('has a weight, a mean and a deviation above 0 for every structural feature', () => {
    const features = measureStructure({ text: '', folded: '', han: 0 });
    expect(model.structure).toHaveLength(features.length);
    expect(features).toHaveLength(patternFeatures.length + 3);
    for (const { weight, mean, deviation } of model.structure) {
      expect(Number.isFinite(weight) && Number.isFinite(mean)).toBe(true);
      expect(deviation).toBeGreaterThan(0);
    }
  });

  it('folds the Traditional form of every Simplified character that stands in a word', () => {
    expect(model.fold.get('黨'.charCodeAt(0))).toBe('党'.charCodeAt(0));
    expect(model.fold.get('實'.charCodeAt(0))).toBe('实'.charCodeAt(0));
    for (const [traditional, simplified] of model.fold) {
      expect(isHan(traditional) && isHan(simplified)).toBe(true);
      expect(traditional).not.toBe(simplified);
    }
  });
});
