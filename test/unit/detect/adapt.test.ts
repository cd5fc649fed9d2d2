import { describe, expect, it } from 'vitest';
import { adaptedScore, badgeThreshold, judgeText, type Opinions, type TextPairs } from '../../../lib/detect';
import { adaptationFloors, measureAdaptation } from '../../../scripts/eval/adaptation';
import { readBorderlineTexts, readLabelledTexts } from '../../../scripts/train/labelled-texts';
import { describeWithShared, sharedPath } from '../../shared-corpus';
import { seedTexts } from './seed-texts';

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);
const text = range(0, 300);
const stranger = range(10_000, 10_300);

const said = (accepted: readonly TextPairs[], rejected: readonly TextPairs[]): Opinions => ({
  accepted,
  rejected,
  examples: [],
});

describe('the adapted score', () => {
  it('is the score while nothing was said', () => {
    expect(adaptedScore(2, text, said([], []))).toBe(2);
  });

  it('is not moved by texts that have nothing in common with it', () => {
    expect(adaptedScore(2, text, said([stranger], [stranger, stranger]))).toBe(2);
  });

  it('is not moved by what texts of one genre share by chance', () => {
    const alike = [...range(0, 9), ...range(20_000, 20_291)];
    expect(adaptedScore(2, text, said([alike], [alike]))).toBe(2);
  });

  it('rises near an accepted text and falls near rejected ones', () => {
    const alike = [...range(0, 150), ...range(20_000, 20_150)];
    expect(adaptedScore(0, text, said([alike], []))).toBeGreaterThan(5);
    expect(adaptedScore(0, text, said([], [alike]))).toBeLessThan(-5);
  });

  it('trusts three rejections more than one', () => {
    const alike = (number: number): TextPairs => [
      ...range(0, 30),
      ...range(1_000 * number, 1_000 * number + 270),
    ];
    const once = adaptedScore(0, text, said([], [alike(21)]));
    const thrice = adaptedScore(0, text, said([], [alike(21), alike(22), alike(23)]));
    expect(thrice).toBeLessThan(once);
  });

  it('does not fall for what rejected texts share with reports that the person keeps', () => {
    const genre = range(0, 150);
    const rejected = [21, 22, 23].map((number) => [...genre, ...range(1_000 * number, 1_000 * number + 150)]);
    const kept = [31, 32, 33, 34].map((number) => [...genre, ...range(1_000 * number, 1_000 * number + 150)]);
    const fallAlone = -adaptedScore(0, text, said([], rejected));
    const fallBesideKept = -adaptedScore(0, text, { accepted: [], rejected, examples: kept });
    expect(fallBesideKept).toBeLessThan(fallAlone / 4);
  });

  it('is finite for texts without a pair', () => {
    expect(adaptedScore(1, [], { accepted: [[]], rejected: [[]], examples: [[]] })).toBe(1);
  });

  it('keeps the page that was accepted, although it is like rejected ones', () => {
    const score = adaptedScore(1, text, said([text], [text, text, text]));
    expect(score).toBeGreaterThanOrEqual(badgeThreshold);
  });
});

it('rejecting one seed does not put the others out', () => {
  const seeds = seedTexts.map((seed) => judgeText(seed.text, null));
  const examples = seeds.map(({ pairs }) => pairs);
  for (const rejected of seeds) {
    for (const { detection, pairs } of seeds) {
      if (pairs === rejected.pairs) continue;
      const opinions = { accepted: [], rejected: [rejected.pairs], examples };
      expect(adaptedScore(detection.score, pairs, opinions)).toBeGreaterThan(badgeThreshold);
    }
  }
});

describeWithShared('“not this kind”, said of five texts of a kind', () => {
  const dataset = sharedPath('detect', 'dataset.ndjson.gz');
  const texts = [...readLabelledTexts(dataset), ...readBorderlineTexts(dataset)];
  const adaptation = measureAdaptation(
    texts,
    seedTexts.map((seed) => seed.text),
  );

  it('is measured on all kinds with enough texts, alarms among them', () => {
    const kinds = adaptation.kinds.map(({ kind }) => kind);
    expect(kinds.length).toBeGreaterThanOrEqual(10);
    expect(kinds).toContain('meeting_news');
  });

  it('cuts that kind', () => {
    expect(adaptation.cut).toBeGreaterThanOrEqual(adaptationFloors.cut);
  });

  it('leaves reports of other kinds noticed', () => {
    expect(adaptation.recallLost).toBeLessThanOrEqual(adaptationFloors.recallLost);
  });

  // the bundled reports are of the kind covid_unit: what is like them is what the library is for
  it.each(adaptation.kinds.filter(({ kind }) => kind !== 'covid_unit'))(
    'cuts $kind by a third and more, and loses no more than the floor elsewhere',
    ({ cut, recallLost }) => {
      expect(cut).toBeGreaterThan(0.33);
      expect(recallLost).toBeLessThanOrEqual(adaptationFloors.recallLost);
    },
  );
});
