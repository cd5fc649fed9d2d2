import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { badgeThreshold } from '../../../lib/detect';
import { modelVersion } from '../../../lib/detect/model';
import { trainModel } from '../../../scripts/train/compact';
import { crossValidate } from '../../../scripts/train/cross-validation';
import { readLabelledTexts } from '../../../scripts/train/labelled-texts';
import { areaUnderCurve, precisionAndRecall } from '../../../scripts/train/measures';
import { describeWithShared, sharedPath } from '../../shared-corpus';

const minute = 60_000;

describeWithShared('training', () => {
  const texts = readLabelledTexts(sharedPath('detect', 'dataset.ndjson.gz'));

  it('keeps the bars, by cross-validation over sites', { timeout: 4 * minute }, () => {
    const measured = crossValidate(texts, [badgeThreshold]);
    expect(measured.area).toBeGreaterThanOrEqual(0.99);
    expect(measured.areaAgainstHard).toBeGreaterThanOrEqual(0.98);
    expect(measured.atThresholds[0]?.precision).toBeGreaterThanOrEqual(0.93);
    expect(measured.atThresholds[0]?.recall).toBeGreaterThanOrEqual(0.88);
    expect(measured.leftOutTogether).toBeGreaterThanOrEqual(0.98);
    for (const { area } of measured.leftOut) expect(area).toBeGreaterThanOrEqual(0.98);
  });

  it('gives the bundled model again, byte for byte', { timeout: 2 * minute }, () => {
    const fold = readFileSync(sharedPath('detect', 'fold-full.txt'), 'utf8').trim();
    const bundled = readFileSync(resolve(import.meta.dirname, '../../../lib/detect/model.json'), 'utf8');
    expect(`${JSON.stringify(trainModel(texts, fold, modelVersion))}\n`).toBe(bundled);
  });
});

it('measures ranks and shares as defined', () => {
  expect(areaUnderCurve([2, 3], [0, 1])).toBe(1);
  expect(areaUnderCurve([0], [1])).toBe(0);
  expect(areaUnderCurve([1, 1], [1])).toBe(0.5);
  expect(precisionAndRecall([1, 0.5, -1], [0.5, -2], 0.5)).toEqual({ precision: 2 / 3, recall: 2 / 3 });
});
