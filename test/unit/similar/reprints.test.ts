import { expect, it } from 'vitest';
import { clusteringFloors, measureClustering } from '../../../scripts/eval/clustering';
import { readCorpus } from '../../../scripts/eval/corpus';
import { readSeedTexts } from '../../../scripts/eval/seed-texts';
import { describeWithShared, sharedPath } from '../../shared-corpus';

describeWithShared('the same text elsewhere, over seeds and real bodies reprinted', () => {
  const bodies = (readCorpus(sharedPath('pages')) ?? []).flatMap(({ gold }) =>
    gold === null ? [] : [gold.body],
  );
  const summary = measureClustering([...readSeedTexts(), ...bodies]);

  it('measures the whole corpus', () => {
    expect(summary.originals).toBeGreaterThan(60);
  });

  it('keeps the floor of what is found as the same text, and of what is found at all', () => {
    expect(summary.recall).toBeGreaterThanOrEqual(clusteringFloors.recall);
    expect(summary.atAll).toBeGreaterThanOrEqual(clusteringFloors.atAll);
  });

  it('keeps the floor of what is rightly taken for the same text', () => {
    expect(summary.precision).toBeGreaterThanOrEqual(clusteringFloors.precision);
  });

  it.each([
    'in the other script',
    'a third cut',
    'a third added',
    'with furniture',
    'one character in 25 lost',
  ])('finds every reprint %s', (name) => {
    const found = summary.kinds.find((kind) => kind.name === name);
    expect(found?.asSame).toBe(summary.originals);
  });
});
