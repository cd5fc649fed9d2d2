import * as fc from 'fast-check';
import { emptyMetadata, type Block, type Evidence, type Finding, type Report } from '../../../lib/report';

/** A report of the given blocks that says nothing else of itself. */
export function reportOf(blocks: readonly Block[], metadata: Partial<Report['metadata']> = {}): Report {
  return {
    url: null,
    canonicalUrl: null,
    siteName: '',
    charset: 'utf-8',
    language: null,
    metadata: { ...emptyMetadata, ...metadata },
    blocks,
    removals: [],
    warnings: [],
    extractor: { name: 'text', version: 'test' },
  };
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text, marks: [] };
}

/** A value read from a line of the page. */
export function found<Value>(value: Value, evidence: Partial<Evidence> = {}): Finding<Value> {
  return {
    value,
    evidence: { from: 'heading', detail: '', confidence: 1, raw: '', ...evidence },
    conflicts: [],
  };
}

/** Pieces that the repairs look for, and the ordinary words around them. */
const piece = fc.constantFrom(
  '疫情防控工作扎实开展',
  '落實(shí)',
  '國(guo)(guo)',
  '重(chóng)慶',
  '喆(zhé)',
  '發(fā',
  ')',
  '(',
  '﹔',
  '︰',
  ',,',
  '，',
  '。',
  '、',
  '\u00a0',
  '\u3000',
  ' ',
  '\u200b',
  '\u200d',
  '\ufeff',
  'ÒßÇé',
  'ç–«æƒ…',
  'é',
  '国产精品_亚洲精品_在线观看',
  '机关党委组织各支部开展志愿服务',
  '一、',
  '来源：',
  '摄',
  'A股',
  '100%',
  '\ud83d\udc68\u200d\ud83d\udc69',
);
const line = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(''));

const textBlock = fc
  .record({ text: line, bold: fc.boolean(), kind: fc.constantFrom('paragraph', 'quote') })
  .map(({ text, bold, kind }): Block => ({
    kind: kind === 'quote' ? 'quote' : 'paragraph',
    text,
    marks: bold ? [{ kind: 'bold', start: 1, end: Math.max(2, text.length - 1) }] : [],
  }));
const table = fc
  .array(fc.array(line, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 })
  .map((rows): Block => ({ kind: 'table', rows }));
const figure = fc.option(line).map((caption): Block => ({
  kind: 'figure',
  caption: caption ?? '',
  photographer: null,
  imageUrl: 'https://a.example/1.jpg',
}));

/** Blocks of every kind with damage of every kind. */
export const damagedBlocks = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: textBlock },
    { weight: 1, arbitrary: table },
    { weight: 1, arbitrary: figure },
    { weight: 1, arbitrary: line.map((text): Block => ({ kind: 'heading', level: 2, text, marks: [] })) },
    { weight: 1, arbitrary: fc.constant<Block>({ kind: 'page-break', page: 2 }) },
  ),
  { minLength: 1, maxLength: 14 },
);
