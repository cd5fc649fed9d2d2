import { describe, expect, it } from 'vitest';
import { emptyMetadata, type Evidence, type Finding } from '../../../../lib/report';
import { metadataFields, metadataLines, missingFields } from '../../../../ui/reader/metadata-lines';

const evidence: Evidence = { from: 'info-line', detail: '来源', confidence: 0.9, raw: '来源：青柳网' };
const finding = <Value>(value: Value): Finding<Value> => ({ value, evidence, conflicts: [] });

describe('metadata in lines', () => {
  it('has no line for what the page does not say, and says so', () => {
    expect(metadataLines(emptyMetadata)).toEqual([]);
    expect(missingFields(emptyMetadata)).toEqual(metadataFields);
  });

  it('has a line for each author, a date as far as it is known, and an approver with the part', () => {
    const lines = metadataLines({
      ...emptyMetadata,
      publishedAt: finding({ iso: '2020-02-25T08:27:11+08:00', precision: 'second' }),
      authors: [finding('甲'), finding('乙')],
      approvers: [finding({ role: '签发', name: '丙' })],
    });
    expect(lines.map(({ field, words }) => [field, words])).toEqual([
      ['publishedAt', '2020-02-25 08:27'],
      ['author', '甲'],
      ['author', '乙'],
      ['approver', '丙（签发）'],
    ]);
  });

  it('tells what else the page says', () => {
    const source = { ...finding('青柳网'), conflicts: [{ value: '云溪网', evidence }] };
    expect(metadataLines({ ...emptyMetadata, source })[0]?.conflicts).toEqual([
      { words: '云溪网', evidence },
    ]);
    const again = { ...finding('青柳网'), conflicts: [{ value: '青柳网', evidence }] };
    expect(metadataLines({ ...emptyMetadata, source: again })[0]?.conflicts).toEqual([]);
    expect(missingFields({ ...emptyMetadata, source })).not.toContain('source');
  });
});
