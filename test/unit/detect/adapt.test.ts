import { describe, expect, it } from 'vitest';
import { adaptedScore, badgeThreshold, judgeText } from '../../../lib/detect';
import { bundledModel } from '../../../lib/detect/model';
import { scoreFeatures } from '../../../lib/detect/score';
import { readLabelledTexts } from '../../../scripts/train/labelled-texts';
import { describeWithShared, sharedPath } from '../../shared-corpus';
import { seedTexts } from './seed-texts';

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);
const text = range(0, 300);
const stranger = range(10_000, 10_300);

describe('the adapted score', () => {
  it('is the score while nothing was said', () => {
    expect(adaptedScore(2, text, [], [])).toBe(2);
  });

  it('is not moved by texts that have nothing in common with it', () => {
    expect(adaptedScore(2, text, [stranger], [stranger, stranger])).toBe(2);
  });

  it('is not moved by what texts of one genre share by chance', () => {
    const alike = [...range(0, 40), ...range(20_000, 20_260)];
    expect(adaptedScore(2, text, [alike], [alike])).toBe(2);
  });

  it('rises near an accepted text and falls near rejected ones', () => {
    const alike = [...range(0, 150), ...range(20_000, 20_150)];
    expect(adaptedScore(0, text, [alike], [])).toBeGreaterThan(5);
    expect(adaptedScore(0, text, [], [alike])).toBeLessThan(-5);
  });

  it('trusts three rejections more than one', () => {
    const rejected = [...range(0, 150), ...range(20_000, 20_150)];
    const once = adaptedScore(0, text, [], [rejected]);
    const thrice = adaptedScore(0, text, [], [rejected, rejected, rejected]);
    expect(thrice).toBeLessThan(once);
  });

  it('is finite for texts without a pair', () => {
    expect(adaptedScore(1, [], [[]], [[]])).toBe(1);
  });

  it('keeps the page that was accepted, although it is like rejected ones', () => {
    expect(adaptedScore(1, text, [text], [text])).toBeGreaterThanOrEqual(badgeThreshold);
  });
});

it('rejecting one seed does not put the others out', () => {
  const seeds = seedTexts.map((seed) => judgeText(seed.text, null));
  for (const rejected of seeds) {
    for (const { detection, pairs } of seeds) {
      if (pairs === rejected.pairs) continue;
      expect(adaptedScore(detection.score, pairs, [], [rejected.pairs])).toBeGreaterThan(badgeThreshold);
    }
  }
});

describeWithShared('rejecting one kind of report', () => {
  const texts = readLabelledTexts(sharedPath('detect', 'dataset.ndjson.gz'));
  const reports = texts.filter(({ isReport }) => isReport);
  const kindOf = (kind: string): readonly (readonly number[])[] =>
    reports.filter((report) => report.kind === kind).map(({ pairs }) => [...pairs]);
  const drop = (pairs: readonly number[], rejected: readonly (readonly number[])[]): number =>
    -adaptedScore(0, pairs, [], rejected);

  it('moves that kind more than any other', () => {
    const discipline = kindOf('discipline');
    const rejected = discipline.slice(0, 5);
    const mean = (values: readonly number[]): number =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    const others = reports.filter(({ kind }) => kind !== 'discipline');
    const moved = mean(others.map(({ pairs }) => drop([...pairs], rejected)));
    expect(mean(discipline.slice(5).map((pairs) => drop(pairs, rejected)))).toBeGreaterThan(5 * moved);
  });

  it('leaves other reports noticed', () => {
    const rejected = kindOf('discipline').slice(0, 5);
    const scored = reports
      .filter(({ kind }) => kind !== 'discipline')
      .map(({ pairs, structure }) => ({
        pairs: [...pairs],
        score: scoreFeatures(bundledModel(), pairs, structure).value,
      }))
      .filter(({ score }) => score >= badgeThreshold);
    const left = scored.filter(
      ({ pairs, score }) => adaptedScore(score, pairs, [], rejected) >= badgeThreshold,
    );
    expect(scored.length).toBeGreaterThan(150);
    expect(left.length / scored.length).toBeGreaterThan(0.97);
  });
});
