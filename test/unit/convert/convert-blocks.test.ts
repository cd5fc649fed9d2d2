import { describe, expect, it } from 'vitest';
import { convertBlocks, scriptOfBlock } from '../../../lib/convert';
import type { Block, InlineMark } from '../../../lib/report';

const paragraph = (text: string, marks: readonly InlineMark[] = []): Block => ({
  kind: 'paragraph',
  text,
  marks,
});

describe('convertBlocks', () => {
  it('converts a word that bold divides as one word', () => {
    const [block] = convertBlocks([paragraph('理发店', [{ kind: 'bold', start: 1, end: 2 }])], 'hans', 'tw');
    expect(block).toEqual(paragraph('理髮店', [{ kind: 'bold', start: 1, end: 2 }]));
  });

  it('moves marks along where words change their length', () => {
    const marks: readonly InlineMark[] = [
      { kind: 'bold', start: 1, end: 4 },
      { kind: 'link', start: 2, end: 6, href: 'https://example.org/' },
      { kind: 'bold', start: 6, end: 8 },
    ];
    const [block] = convertBlocks([paragraph('在互联网上发展', marks)], 'hans', 'twp');
    expect(block).toEqual(
      paragraph('在網際網路上發展', [
        { kind: 'bold', start: 1, end: 5 },
        { kind: 'link', start: 1, end: 7, href: 'https://example.org/' },
        { kind: 'bold', start: 7, end: 9 },
      ]),
    );
  });

  it('keeps kind, level, depth and everything else of a block', () => {
    const blocks: readonly Block[] = [
      { kind: 'heading', level: 2, text: '总结', marks: [] },
      { kind: 'list-item', ordered: true, depth: 1, text: '会议', marks: [] },
      { kind: 'quote', text: '学习', marks: [] },
      { kind: 'page-break', page: 2 },
    ];
    expect(convertBlocks(blocks, 'hans', 'tw')).toEqual([
      { kind: 'heading', level: 2, text: '總結', marks: [] },
      { kind: 'list-item', ordered: true, depth: 1, text: '會議', marks: [] },
      { kind: 'quote', text: '學習', marks: [] },
      { kind: 'page-break', page: 2 },
    ]);
  });

  it('converts tables cell by cell: no phrase reaches from one cell into the next', () => {
    const table: Block = {
      kind: 'table',
      rows: [
        ['理', '发'],
        ['总人数', '3'],
      ],
    };
    expect(convertBlocks([table], 'hans', 'tw')).toEqual([
      {
        kind: 'table',
        rows: [
          ['理', '發'],
          ['總人數', '3'],
        ],
      },
    ]);
  });

  it('converts captions and the photographer in them alike', () => {
    const figure: Block = { kind: 'figure', caption: '会场。陈学/摄', photographer: '陈学', imageUrl: null };
    expect(convertBlocks([figure], 'hans', 'tw')).toEqual([
      { kind: 'figure', caption: '會場。陳學/攝', photographer: '陳學', imageUrl: null },
    ]);
  });

  it('takes a block that is plainly in the other script by its own', () => {
    const blocks = [paragraph('学习会议精神'), paragraph('學習會議精神')];
    expect(convertBlocks(blocks, 'hans', 'cn')).toEqual([
      paragraph('学习会议精神'),
      paragraph('学习会议精神'),
    ]);
    expect(convertBlocks(blocks, 'mixed', 'tw')).toEqual([
      paragraph('學習會議精神'),
      paragraph('學習會議精神'),
    ]);
  });

  it('takes a block that does not tell by the whole text', () => {
    expect(convertBlocks([paragraph('后勤干部')], 'hans', 'tw')).toEqual([paragraph('後勤幹部')]);
    expect(convertBlocks([paragraph('后勤干部')], 'hant', 'tw')).toEqual([paragraph('后勤干部')]);
    expect(scriptOfBlock(paragraph('后勤干部'), 'hans')).toBe('hans');
    expect(scriptOfBlock(paragraph('國家'), 'hans')).toBe('hant');
  });

  it('leaves what it was given alone', () => {
    const blocks = [paragraph('学习', [{ kind: 'bold', start: 0, end: 2 }])];
    const before = structuredClone(blocks);
    convertBlocks(blocks, 'hans', 'tw');
    expect(blocks).toEqual(before);
  });
});
