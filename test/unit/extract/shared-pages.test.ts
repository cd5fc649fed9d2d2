import { expect, it } from 'vitest';
import { readCorpus } from '../../../scripts/eval/corpus';
import { floors, summarise, type ExtractionSummary } from '../../../scripts/eval/extraction-summary';
import { extractors } from '../../../scripts/eval/extractors';
import { scoredFields, scorePage } from '../../../scripts/eval/score';
import { describeWithShared, sharedPath } from '../../shared-corpus';

let summary: ExtractionSummary | undefined;

function measure(): ExtractionSummary {
  summary ??= summarise(
    (readCorpus(sharedPath('pages')) ?? []).flatMap((page) =>
      page.gold === null
        ? []
        : [{ file: page.file, genre: page.genre, score: scorePage(extractors.ours(page), page.gold) }],
    ),
  );
  return summary;
}

describeWithShared('extraction over the real pages', () => {
  it('keeps the floor of the body', () => {
    expect(measure().institutionF1).toBeGreaterThanOrEqual(floors.institutionF1);
    expect(measure().allF1).toBeGreaterThanOrEqual(floors.allF1);
  }, 120_000);

  it.each(scoredFields)('keeps the floor of %s', (field) => {
    const { right, gold } = measure().fields[field];
    expect(right / gold).toBeGreaterThanOrEqual(floors[field]);
  });

  it('keeps the floor of what is given at all', () => {
    expect(measure().givenRight).toBeGreaterThanOrEqual(floors.givenRight);
  });
});
