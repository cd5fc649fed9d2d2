import { expect, it, describe } from 'vitest';
import { extractReport, reportFromText } from '../../../lib/extract';
import { withoutPinyinNotes } from '../../../lib/han/pinyin-notes';
import { blockText, type Extraction, type Report } from '../../../lib/report';
import { pageDocument } from '../../../scripts/page-document';
import { describeWithShared } from '../../shared-corpus';
import { readSeed, readSeedGold, seedPage, type SeedGold } from './seed-gold';

/** Values are extracted as published; the gold holds them mended. */
const plain = (text: string): string => withoutPinyinNotes(text).replaceAll('﹔', '；');

function reportOf(extraction: Extraction): Report {
  if (extraction.status !== 'report') throw new Error(`nothing: ${extraction.reason.kind}`);
  return extraction.report;
}

function checkAgainst(gold: SeedGold, read: () => Report): void {
  const value = (finding: { readonly value: string } | null): string | null =>
    finding === null ? null : plain(finding.value);

  it('has the values around the text', () => {
    const { metadata } = read();
    expect({
      title: value(metadata.title),
      published: metadata.publishedAt?.value.iso ?? null,
      source: value(metadata.source),
      original_source: value(metadata.originalSource),
      authors: metadata.authors.map(value),
      editors: metadata.editors.map(value),
      approvers: Object.fromEntries(
        metadata.approvers.map((finding) => [finding.value.role, finding.value.name]),
      ),
      issuer: value(metadata.issuer),
      place: value(metadata.place),
    }).toEqual({
      title: gold.title,
      published: gold.published,
      source: gold.source,
      original_source: gold.original_source ?? null,
      authors: gold.authors,
      editors: gold.editors,
      approvers: gold.approvers ?? {},
      issuer: gold.issuer,
      place: gold.place,
    });
  });

  it('keeps labels, column and breadcrumb', () => {
    const { metadata } = read();
    if (gold.source_label !== undefined) expect(metadata.source?.evidence.detail).toBe(gold.source_label);
    if (gold.author_label !== undefined) expect(metadata.authors[0]?.evidence.detail).toBe(gold.author_label);
    if (gold.column !== undefined) expect(metadata.column?.value).toBe(gold.column);
    if (gold.breadcrumb !== undefined) expect(metadata.breadcrumb).toEqual(gold.breadcrumb);
  });

  it('has the body and nothing else', () => {
    const body = read().blocks.map((block) => plain(blockText(block)));
    const text = body.join('\n');
    expect(body[0]?.startsWith(gold.body_first)).toBe(true);
    expect(text.endsWith(gold.body_last)).toBe(true);
    // what only a mend takes out (notes, slips) stands in the text as published
    const furniture = gold.not_in_body.filter((words) => !/^\(.*\)$|^!/.test(words));
    expect(furniture.filter((words) => text.includes(words))).toEqual([]);
  });

  it('has the headings, paragraphs and captions', () => {
    const { blocks } = read();
    const of = (kind: string): readonly string[] =>
      blocks.filter((block) => block.kind === kind).map((block) => plain(blockText(block)));
    if (gold.headings !== undefined) expect(of('heading')).toEqual(gold.headings);
    if (gold.paragraphs !== undefined) expect(of('paragraph')).toHaveLength(gold.paragraphs);
    const captions = blocks.flatMap((block) => (block.kind === 'figure' ? [block] : []));
    expect(captions.map(({ photographer }) => photographer)).toEqual(
      (gold.captions ?? []).map(({ photographer }) => photographer),
    );
    captions.forEach(({ caption }, index) =>
      expect(caption.startsWith(gold.captions?.[index]?.text ?? '\0')).toBe(true),
    );
  });
}

describeWithShared('the gold of the seeds', () => {
  describe.each(readSeedGold().map((gold) => [gold.file, gold] as const))('%s', (file, gold) => {
    describe('as text', () => {
      checkAgainst(gold, () => reportOf(reportFromText(readSeed(file), { url: null, charset: 'utf-8' })));
    });

    describe('set in a page', () => {
      checkAgainst(gold, () =>
        reportOf(
          extractReport(pageDocument(seedPage(readSeed(file), gold), null), { url: null, charset: 'utf-8' }),
        ),
      );
    });
  });
});
