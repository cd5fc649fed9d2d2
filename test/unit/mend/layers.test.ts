import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyMends, mendReport, mendText } from '../../../lib/mend';
import { blockText, flatText, type Block, type Mend } from '../../../lib/report';
import { damagedBlocks, found, paragraph, reportOf } from './reports';

const none: ReadonlySet<string> = new Set();

function idsOf(mends: readonly Mend[]): ReadonlySet<string> {
  return new Set(mends.map(({ id }) => id));
}

/** What the mends that are on say, read straight from their definition: later and wider ones first. */
function replaced(text: string, mends: readonly Mend[]): string {
  const chosen: Mend[] = [];
  for (const mend of mends.toReversed()) {
    if (chosen.every((other) => mend.end <= other.start || mend.start >= other.end)) chosen.push(mend);
  }
  return chosen
    .toSorted((a, b) => b.start - a.start)
    .reduce((mended, { start, end, after }) => mended.slice(0, start) + after + mended.slice(end), text);
}

function writtenLines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}

describe('mends as layers over the published text', () => {
  it('gives the published blocks back when all are off', () => {
    fc.assert(
      fc.property(damagedBlocks, (blocks) => {
        const report = reportOf(blocks, { title: found('落實(shí)\u200b工作') });
        const { mends } = mendReport(report);
        const published = applyMends(report, mends, idsOf(mends));
        expect(published.blocks).toEqual(blocks);
        expect(published.title).toBe('落實(shí)\u200b工作');
      }),
    );
  });

  it('names each mend once and quotes what it replaces', () => {
    fc.assert(
      fc.property(damagedBlocks, (blocks) => {
        const { mends } = mendReport(reportOf(blocks));
        expect(idsOf(mends).size).toBe(mends.length);
        for (const { start, end, before, after } of mends) {
          expect(flatText(blocks).slice(start, end)).toBe(before);
          expect(before).not.toBe(after);
        }
      }),
    );
  });

  it('reads with any of them on as their definition says', () => {
    fc.assert(
      fc.property(damagedBlocks, fc.func(fc.boolean()), (blocks, isOff) => {
        const report = reportOf(blocks);
        const { mends } = mendReport(report);
        const on = mends.filter(({ id }) => !isOff(id));
        const off = idsOf(mends.filter(({ id }) => isOff(id)));
        const mended = applyMends(report, mends, off);
        expect(writtenLines(flatText(mended.blocks))).toEqual(writtenLines(replaced(flatText(blocks), on)));
      }),
    );
  });

  it('cuts every block into pieces that make its text, and shows every mend that is on', () => {
    fc.assert(
      fc.property(damagedBlocks, (blocks) => {
        const report = reportOf(blocks);
        const { mends } = mendReport(report);
        const mended = applyMends(report, mends, none);
        const texts = mended.segments.map((segments) => segments.map(({ text }) => text).join(''));
        expect(texts).toEqual(mended.blocks.map(blockText));
        expect(mended.origins).toHaveLength(mended.blocks.length);
      }),
    );
  });

  it('finds nothing more in what it has mended', () => {
    fc.assert(
      fc.property(damagedBlocks, (blocks) => {
        const report = reportOf(blocks);
        const mended = applyMends(report, mendReport(report).mends, none);
        if (mended.blocks.length === 0) return;
        expect(mendReport(reportOf(mended.blocks)).mends).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('mends plain text as it mends paragraphs', () => {
    fc.assert(
      fc.property(damagedBlocks, (blocks) => {
        const paragraphs = blocks.map((block) => paragraph(blockText(block).replaceAll(/[\t\n]/g, ' ')));
        const report = reportOf(paragraphs);
        const mended = applyMends(report, mendReport(report).mends, none);
        expect(writtenLines(mendText(flatText(paragraphs)).text)).toEqual(
          writtenLines(flatText(mended.blocks)),
        );
      }),
    );
  });
});

describe('blocks under mends', () => {
  const cut = '各单位要继续落实各项要求。机关党委组织全体党员到社区开展防汛值守、隐患排查,逐户登记';
  const rest = '并汇总上报。街道随后复核。';

  it('joins two blocks whose line break goes, with the marks of both', () => {
    const report = reportOf([
      { kind: 'paragraph', text: cut, marks: [{ kind: 'bold', start: 0, end: 3 }] },
      { kind: 'paragraph', text: rest, marks: [{ kind: 'bold', start: 1, end: 3 }] },
      paragraph('下一步继续抓好落实。'),
    ]);
    const { mends } = mendReport(report);
    const mended = applyMends(report, mends, none);
    expect(mended.blocks).toEqual([
      {
        kind: 'paragraph',
        text: cut + rest,
        marks: [
          { kind: 'bold', start: 0, end: 3 },
          { kind: 'bold', start: cut.length + 1, end: cut.length + 3 },
        ],
      },
      paragraph('下一步继续抓好落实。'),
    ]);
    expect(mended.origins).toEqual([0, 2]);
  });

  it('moves marks, captions and cells along with their words', () => {
    const blocks: Block[] = [
      {
        kind: 'paragraph',
        text: '狠抓落實(shí)和統(tǒng)籌',
        marks: [{ kind: 'link', start: 2, end: 8, href: 'https://a.example/' }],
      },
      {
        kind: 'figure',
        caption: '慰問現(xiàn)場(chǎng) 陳國(guó)華/攝',
        photographer: '陳國(guó)華',
        imageUrl: null,
      },
      {
        kind: 'table',
        rows: [
          ['單位', '人數(shù)'],
          ['區(qū)委', '12'],
        ],
      },
    ];
    const report = reportOf(blocks);
    const mended = applyMends(report, mendReport(report).mends, none);
    expect(mended.blocks).toEqual([
      {
        kind: 'paragraph',
        text: '狠抓落實和統籌',
        marks: [{ kind: 'link', start: 2, end: 4, href: 'https://a.example/' }],
      },
      { kind: 'figure', caption: '慰問現場 陳國華/攝', photographer: '陳國華', imageUrl: null },
      {
        kind: 'table',
        rows: [
          ['單位', '人數'],
          ['區委', '12'],
        ],
      },
    ]);
  });

  it('drops a block that a mend emptied and shows the mend beside the next one', () => {
    const title = '市水务局全力做好迎汛准备工作';
    const report = reportOf(
      [
        paragraph('汛期将至。'),
        paragraph(title),
        { kind: 'page-break', page: 2 },
        paragraph('各站已经到岗。'),
      ],
      { title: found(title) },
    );
    const { mends } = mendReport(report);
    const mended = applyMends(report, mends, none);
    expect(mended.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'page-break', 'paragraph']);
    expect(mended.origins).toEqual([0, 2, 3]);
    expect(mended.segments[1]).toEqual([{ kind: 'mend', text: '', mend: mends[0] }]);
  });

  it('lets a later repair take an earlier one in, and the earlier one return without it', () => {
    const report = reportOf([paragraph('先进\u200b个人'), paragraph('国产精品\u200b_亚洲精品_在线观看')]);
    const { mends } = mendReport(report);
    expect(mends.map(({ name }) => name)).toEqual(['zero-width', 'zero-width', 'spam-line']);
    const spam = mends.filter(({ name }) => name === 'spam-line');
    expect(applyMends(report, mends, none).blocks).toEqual([paragraph('先进个人')]);
    expect(applyMends(report, mends, idsOf(spam)).blocks).toEqual([
      paragraph('先进个人'),
      paragraph('国产精品_亚洲精品_在线观看'),
    ]);
  });

  it('keeps the values of lists apart', () => {
    const report = reportOf([paragraph('正文。')], {
      authors: [found('李国\u200b平'), found('王海\u200b生')],
    });
    const { mends } = mendReport(report);
    const [, second] = mends;
    expect(applyMends(report, mends, none).authors).toEqual(['李国平', '王海生']);
    expect(applyMends(report, mends, new Set([second?.id ?? ''])).authors).toEqual([
      '李国平',
      '王海\u200b生',
    ]);
  });
});
