import { beforeAll, expect, it } from 'vitest';
import { readCorpus } from '../../../scripts/eval/corpus';
import { floors, summarise, type ExtractionSummary } from '../../../scripts/eval/extraction-summary';
import { extractors, type ExtractorName } from '../../../scripts/eval/extractors';
import { scoredFields, scorePage } from '../../../scripts/eval/score';
import { describeWithShared, sharedPath } from '../../shared-corpus';

function measure(name: ExtractorName): ExtractionSummary {
  return summarise(
    (readCorpus(sharedPath('pages')) ?? []).flatMap((page) =>
      page.gold === null
        ? []
        : [{ file: page.file, genre: page.genre, score: scorePage(extractors[name](page), page.gold) }],
    ),
  );
}

describeWithShared('extraction over the real pages', () => {
  let ours: ExtractionSummary;
  let readability: ExtractionSummary;
  beforeAll(() => {
    ours = measure('ours');
    readability = measure('Readability');
  }, 240_000);

  it('keeps the floor of the body', () => {
    expect(ours.institutionF1).toBeGreaterThanOrEqual(floors.institutionF1);
    expect(ours.allF1).toBeGreaterThanOrEqual(floors.allF1);
  });

  it('keeps the floor of clean bodies', () => {
    expect(ours.clean / ours.pages).toBeGreaterThanOrEqual(floors.clean);
  });

  it('is nowhere below Readability, measured beside it', () => {
    expect(readability.pages).toBe(ours.pages);
    expect(ours.institutionF1).toBeGreaterThanOrEqual(readability.institutionF1);
    expect(ours.allF1).toBeGreaterThanOrEqual(readability.allF1);
    expect(ours.medianF1).toBeGreaterThanOrEqual(readability.medianF1);
    expect(ours.clean).toBeGreaterThanOrEqual(readability.clean);
  });

  it.each(scoredFields)('keeps the floor of %s', (field) => {
    const { right, gold } = ours.fields[field];
    expect(right / gold).toBeGreaterThanOrEqual(floors[field]);
  });

  it('keeps the floor of what is given at all', () => {
    expect(ours.givenRight).toBeGreaterThanOrEqual(floors.givenRight);
  });
});
