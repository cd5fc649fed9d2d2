import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery, type Query } from '../../../lib/search';

const words = (text: string): Query => ({ kind: 'words', text });
const all = (...parts: readonly Query[]): Query => ({ kind: 'all', parts });
const any = (...parts: readonly Query[]): Query => ({ kind: 'any', parts });
const not = (part: Query): Query => ({ kind: 'not', part });
const title = (text: string): Query => ({ kind: 'field', field: 'title', text });
const published = (from: string | null, to: string | null): Query => ({ kind: 'published', from, to });

describe('parseQuery', () => {
  it.each<[string, Query]>([
    ['', { kind: 'everything' }],
    ['　 ', { kind: 'everything' }],
    ['疫情防控', words('疫情防控')],
    ['疫情　防控', all(words('疫情'), words('防控'))],
    ['黨員 ＡＢ', all(words('党员'), words('ab'))],
    ['"群众  满意"', words('群众 满意')],
    ['“群众 满意”', words('群众 满意')],
    ['「群眾 滿意」', words('群众 满意')],
    ['"还没有写完', words('还没有写完')],
    ['甲 OR 乙', any(words('甲'), words('乙'))],
    ['甲|乙', words('甲|乙')],
    ['甲 | 乙 丙', all(any(words('甲'), words('乙')), words('丙'))],
    ['-甲 乙', all(not(words('甲')), words('乙'))],
    ['－“甲 乙”', not(words('甲 乙'))],
    ['乙-甲', words('乙-甲')],
    ['甲 (乙 OR (丙 丁))', all(words('甲'), any(words('乙'), all(words('丙'), words('丁'))))],
    ['-（甲 乙）', not(all(words('甲'), words('乙')))],
    ['22名(含)', words('22名(含)')],
    ['甲 )', all(words('甲'), words(')'))],
    ['title:先锋', title('先锋')],
    ['標題：先鋒', title('先锋')],
    ['ＴＩＴＬＥ：“先锋 岗”', title('先锋 岗')],
    [
      '来源:县委 -标签:旧',
      all({ kind: 'field', field: 'source', text: '县委' }, not({ kind: 'field', field: 'tag', text: '旧' })),
    ],
    ['script:繁體', { kind: 'script', script: 'hant' }],
    ['类型：范文', { kind: 'clip-kind', clipKind: 'seed' }],
    ['is:seed', { kind: 'clip-kind', clipKind: 'seed' }],
    ['has:note', { kind: 'trait', trait: 'note' }],
    ['有：划线', { kind: 'trait', trait: 'highlight' }],
    ['in:trash', { kind: 'trait', trait: 'trash' }],
    ['year:2020..2022', published('2020', '2022')],
    ['年份:2020', published('2020', '2020')],
    ['year:民國109年', published('2020', '2020')],
    ['year:2020..', published('2020', null)],
    ['date:..2020-02', published(null, '2020-02')],
    ['date:2020年2月', published('2020-02', '2020-02')],
    ['date:2020/2', published('2020-02', '2020-02')],
    ['日期：２０２０－０２－１３', published('2020-02-13', '2020-02-13')],
    ['date:2020-03~2020年6月', published('2020-03', '2020-06')],
    ['2020年2月', any(words('2020年2月'), published('2020-02', '2020-02'))],
    ['"2020年2月"', words('2020年2月')],
    ['2020', words('2020')],
    ['会议指出：要', words('会议指出:要')],
    ['https://a.example/1', words('https://a.example/1')],
  ])('%s', (typed, query) => {
    expect(parseQuery(typed)).toEqual({ query, problems: [] });
  });

  it.each([
    ['titel:甲', 'unknownField', [0, 7], words('titel:甲')],
    ['甲 title:', 'noValue', [2, 8], words('甲')],
    ['甲 date:从前', 'badValue', [2, 9], words('甲')],
    ['year:2022..2020 甲', 'badValue', [0, 15], words('甲')],
    ['script:latin', 'badValue', [0, 12], { kind: 'everything' }],
    ['OR 甲', 'loneOr', [0, 2], words('甲')],
    ['甲 OR', 'loneOr', [2, 4], words('甲')],
    ['甲 OR OR 乙', 'loneOr', [2, 4], any(words('甲'), words('乙'))],
    ['甲 - 乙', 'loneMinus', [2, 3], all(words('甲'), words('乙'))],
    ['"" 甲', 'nothingInIt', [0, 2], words('甲')],
  ] as const)(
    'tells what it could not understand of %s, and reads the rest',
    (typed, kind, [start, end], query) => {
      const parsed = parseQuery(typed);
      expect(parsed.problems).toMatchObject([{ kind, at: { start, end } }]);
      expect(parsed.query).toEqual(query);
    },
  );

  it('reads only the beginning of what was pasted by mistake, and says so', () => {
    const { problems } = parseQuery('('.repeat(50_000));
    expect(problems).toEqual([{ kind: 'tooLong', at: { start: 1_000, end: 50_000 } }]);
  });

  it('reads anything without throwing, and asks for no empty text', () => {
    const piece = fc.constantFrom(
      '"',
      '“',
      '「',
      '(',
      '）',
      '-',
      ' ',
      ':',
      '：',
      'OR',
      '|',
      'title',
      '来源',
      '2020',
      '..',
      '甲',
      'ab',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 20 }), (pieces) => {
        const typed = pieces.join('');
        const { query, problems } = parseQuery(typed);
        expect(textsOf(query)).not.toContain('');
        for (const { at } of problems) expect(at.start < at.end && at.end <= typed.length).toBe(true);
      }),
    );
  });
});

function textsOf(query: Query): readonly string[] {
  if (query.kind === 'words' || query.kind === 'field') return [query.text];
  if (query.kind === 'all' || query.kind === 'any') return query.parts.flatMap(textsOf);
  return query.kind === 'not' ? textsOf(query.part) : [];
}
