import { describe, expect, it } from 'vitest';
import { goesOnWith, mergePages } from '../../../../lib/extract';
import { reportShape } from '../../../../lib/report/report-shape';
import type { Block, Finding, Report, ReportWarning } from '../../../../lib/report';
import { sampleReport } from '../../store/samples';

const p = (text: string): Block => ({ kind: 'paragraph', text, marks: [] });
const found = (value: string): Finding<string> => ({
  value,
  evidence: { from: 'tail-line', detail: '责任编辑', confidence: 0.9, raw: `责任编辑：${value}` },
  conflicts: [],
});
const several: ReportWarning = { kind: 'several-pages', page: 1, of: 3 };

function page(texts: readonly string[], change: Partial<Report> = {}): Report {
  return { ...sampleReport({ blocks: texts.map(p) }), warnings: [several], ...change };
}
const whole = { pages: [], of: 3 };

function lines(report: Report): readonly string[] {
  return report.blocks.map((block) =>
    block.kind === 'page-break' ? `⏎${block.page}` : 'text' in block ? block.text : block.kind,
  );
}

describe('one report of its pages', () => {
  it('puts the pages in order, each begun by a page break', () => {
    const merged = mergePages(
      [
        { page: 3, report: page(['丙']) },
        { page: 1, report: page(['甲']) },
        { page: 2, report: page(['乙']) },
      ],
      whole,
    );
    expect(lines(merged)).toEqual(['甲', '⏎2', '乙', '⏎3', '丙']);
    expect(merged.warnings).toEqual([]);
    expect(reportShape(merged)).toBe(true);
  });

  it.each([
    [
      'the head on every page',
      [
        ['导语', '甲'],
        ['导语', '乙'],
      ],
      ['导语', '甲', '⏎2', '乙'],
    ],
    [
      'the tail on every page',
      [
        ['甲', '附件'],
        ['乙', '附件'],
      ],
      ['甲', '⏎2', '乙', '附件'],
    ],
    [
      'lines on both sides of the break',
      [
        ['甲', '乙', '丙'],
        ['乙', '丙', '丁'],
      ],
      ['甲', '乙', '丙', '⏎2', '丁'],
    ],
    [
      'a page that repeats the first',
      [
        ['甲', '乙'],
        ['甲', '乙'],
      ],
      ['甲', '乙'],
    ],
    [
      'what only returns later stays',
      [
        ['甲', '会议强调', '乙'],
        ['丙', '会议强调', '丁'],
      ],
      ['甲', '会议强调', '乙', '⏎2', '丙', '会议强调', '丁'],
    ],
  ] as const)('says once what pages repeat: %s', (_, pages, expected) => {
    const read = pages.map((texts, index) => ({ page: index + 1, report: page(texts) }));
    expect(lines(mergePages(read, whole))).toEqual(expected);
  });

  it('names what was left out among the removals', () => {
    const read = [
      { page: 1, report: page(['导语', '甲']) },
      { page: 2, report: page(['导语', '乙']) },
    ];
    expect(mergePages(read, whole).removals).toEqual([
      { rule: 'repeated-on-page', characters: 2, sample: '导语' },
    ]);
  });

  it('takes from later pages what the first does not say', () => {
    const last = page(['乙']);
    const read = [
      { page: 1, report: page(['甲']) },
      {
        page: 2,
        report: { ...last, metadata: { ...last.metadata, title: null, editors: [found('陶望舒')] } },
      },
    ];
    const { metadata } = mergePages(read, whole);
    expect(metadata.title?.value).toBe(read[0]?.report.metadata.title?.value);
    expect(metadata.editors.map(({ value }) => value)).toEqual(['陶望舒']);
  });

  it('says which pages are missing, and keeps the other warnings', () => {
    const cut: ReportWarning = { kind: 'partial', why: 'too-large' };
    const read = [
      { page: 1, report: page(['甲'], { warnings: [several, { kind: 'image-only', images: 2 }] }) },
      { page: 3, report: page(['丙'], { warnings: [cut, { kind: 'image-only', images: 1 }, several] }) },
    ];
    const merged = mergePages(read, { pages: [2], of: 3 });
    expect(merged.warnings).toEqual([
      { kind: 'image-only', images: 3 },
      cut,
      { kind: 'missing-pages', pages: [2], of: 3 },
    ]);
    expect(lines(merged)).toEqual(['甲', '⏎3', '丙']);
    expect(reportShape(merged)).toBe(true);
  });

  it('needs a page', () => {
    expect(() => mergePages([], whole)).toThrow(RangeError);
  });
});

describe('whether a page goes on with a report', () => {
  const pages = [{ page: 1, report: page(['甲', '乙']) }];

  it('takes another part under the same title, its number behind it or no title at all', () => {
    const title = pages[0]?.report.metadata.title?.value ?? '';
    expect(goesOnWith(pages, page(['丙']))).toBe(true);
    expect(goesOnWith(pages, { ...sampleReport({ title: `${title}（2）`, blocks: [p('丙')] }) })).toBe(true);
    expect(goesOnWith(pages, sampleReport({ title: null, blocks: [p('丙')] }))).toBe(true);
  });

  it('takes neither another report nor the same text again', () => {
    expect(goesOnWith(pages, sampleReport({ title: '云岫市关于供水的通报', blocks: [p('丙')] }))).toBe(false);
    expect(goesOnWith(pages, page(['乙', '甲']))).toBe(false);
  });
});
