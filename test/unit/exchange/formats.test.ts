import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020';
import { strFromU8 } from 'fflate';
import * as fc from 'fast-check';
import Papa from 'papaparse';
import { parse } from 'parse5';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { ExportSubject } from '../../../lib/exchange';
import { exportFormats, type Block } from '../../../lib/report';
import { fileOf, found, paragraph, subjectOf } from './subjects';

const everyBlock: Block[] = [
  { kind: 'heading', level: 1, text: '一、部署', marks: [] },
  {
    kind: 'paragraph',
    text: '强化担当，见通知。',
    marks: [
      { kind: 'bold', start: 0, end: 2 },
      { kind: 'link', start: 6, end: 8, href: 'https://a.example/x?a=1&b=2' },
    ],
  },
  { kind: 'list-item', ordered: false, depth: 1, text: '巡堤', marks: [] },
  { kind: 'quote', text: '安全第一', marks: [] },
  { kind: 'table', rows: [['站', '人'], ['少']] },
  { kind: 'figure', caption: '', photographer: null, imageUrl: 'https://a.example/1.jpg' },
  { kind: 'page-break', page: 2 },
];

const full = subjectOf(
  everyBlock,
  {
    title: found('云岫市水务局通报'),
    publishedAt: found({ iso: '2024-05-06', precision: 'day' }),
    authors: [found('卓远山')],
  },
  {
    tags: ['防汛'],
    note: '第一行\n第二行',
    translatedTitle: 'Notice',
    highlights: [
      {
        id: '1',
        quote: { exact: '强化担当', prefix: '', suffix: '，' },
        colour: 'yellow',
        note: '要点',
        at: '2024-05-06T07:08:09Z',
      },
    ],
  },
);

/** Words of a page that were meant to be more than words. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        '</style>',
        ']]>',
        '&amp;',
        '<!--',
      ),
      fc.constantFrom(
        '=cmd()',
        '+1',
        '-1',
        '@x',
        '\t=1',
        '＝1',
        '"',
        "'",
        ',',
        '\r\n',
        '\u202e',
        '\u0000',
        '\ud800',
      ),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''));

async function textOf(
  subjects: readonly ExportSubject[],
  format: 'html' | 'csv' | 'ndjson' | 'json' | 'text',
) {
  return strFromU8((await fileOf(subjects, format)).bytes);
}

function rowsOf(csv: string): readonly Record<string, string>[] {
  return Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
}

describe.each(exportFormats)('%s', (format) => {
  it('gives the same bytes for the same clips', async () => {
    const twice = [await fileOf([full, full], format), await fileOf([full, full], format)];
    expect(twice[0]).toEqual(twice[1]);
    expect(await fileOf([full], format)).toEqual(await fileOf([full], format));
  });
});

describe('HTML', () => {
  it('needs nothing from outside, and shows title, table, links, highlights and note', async () => {
    const html = await textOf([full, full], 'html');
    const { document } = parseHTML(html);
    expect(document.querySelectorAll('script, img, iframe, object, link, [src], [onerror]')).toHaveLength(0);
    expect(document.querySelectorAll('article')).toHaveLength(2);
    const article = document.querySelector('article');
    expect(article?.getAttribute('lang')).toBe('zh-Hans');
    expect(article?.querySelector('h1')?.textContent).toBe('云岫市水务局通报');
    expect([...(article?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent)).toEqual([
      '站',
      '人',
      '少',
    ]);
    expect(article?.querySelector('p a[href="https://a.example/x?a=1&b=2"]')?.textContent).toBe('通知');
    expect(article?.querySelector('.highlight')?.textContent).toBe('强化担当要点');
    expect(article?.querySelector('aside')?.textContent).toBe('第一行\n第二行');
  });

  it('takes no word of a page for markup', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (words) => {
        const subject = subjectOf(
          [paragraph(words), { kind: 'table', rows: [[words]] }],
          { title: found(words), source: found(words) },
          { note: words },
        );
        const html = await textOf([subject], 'html');
        const { document } = parseHTML(html);
        expect(document.querySelectorAll('script, img, style ~ style')).toHaveLength(0);
        expect(html).not.toContain('\u202e');
        const errors: string[] = [];
        parse(html, { onParseError: ({ code }) => errors.push(code) });
        expect(errors).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('makes no link of an address that does more than lead somewhere', async () => {
    const mark = { kind: 'link', start: 0, end: 1, href: 'javascript:alert(1)' } as const;
    const html = await textOf([subjectOf([{ kind: 'paragraph', text: '点', marks: [mark] }])], 'html');
    expect(html).not.toContain('javascript:');
  });
});

describe('CSV', () => {
  it('has one row a clip behind a byte order mark', async () => {
    const { bytes } = await fileOf([full, full], 'csv');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = rowsOf(strFromU8(bytes));
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      title: '云岫市水务局通报',
      translated_title: 'Notice',
      authors: '卓远山',
      date: '2024-05-06',
      tags: '防汛',
      note: '第一行\n第二行',
      highlights: '强化担当\n要点',
    });
  });

  it('holds no cell that a spreadsheet would run', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (words) => {
        const subject = subjectOf(
          [paragraph('正文。')],
          { source: found(words) },
          { note: words, tags: [words] },
        );
        const [row, ...others] = rowsOf(await textOf([subject], 'csv'));
        expect(others).toEqual([]);
        for (const cell of Object.values(row ?? {})) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
        // Nothing but the apostrophe is added.
        expect(row?.['note']?.replace(/^'/, '')).toBe(words.toWellFormed().replace(/^'/, ''));
      }),
      { numRuns: 100 },
    );
  });
});

describe('JSON', () => {
  const schema: unknown = JSON.parse(readFileSync('docs/schema/clip.schema.json', 'utf8'));
  const validate = new Ajv2020({ allErrors: true }).compile(schema as object);

  it('is as its schema says, by line, alone and together', async () => {
    const lines = (await textOf([full, full], 'ndjson')).trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    const alone = JSON.parse(await textOf([full], 'json'));
    const together = JSON.parse(await textOf([full, full], 'json'));
    for (const clip of [alone, ...together.clips, ...lines.map((line) => JSON.parse(line))]) {
      validate(clip);
      expect(validate.errors).toBeNull();
    }
  });

  it('gives every word of a clip back, whatever it holds, and the same line when written again', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (words) => {
        const subject = subjectOf(
          [paragraph(words), { kind: 'table', rows: [[words]] }],
          { title: found(words), authors: [found(words)] },
          { note: words, tags: [words], translatedTitle: words },
        );
        const line = await textOf([subject], 'ndjson');
        expect(line.indexOf('\n')).toBe(line.length - 1);
        const read = JSON.parse(line);
        expect(read.published.report).toEqual(subject.clip.report);
        expect(read.published.mends).toEqual(subject.clip.mends);
        expect(read.personal).toEqual(subject.personal);
        expect(`${JSON.stringify(read)}\n`).toBe(line);
        expect(JSON.parse(await textOf([subject], 'json'))).toEqual(read);
        const [one, other] = JSON.parse(await textOf([subject, subject], 'json')).clips;
        expect([one, other]).toEqual([read, read]);
      }),
      { numRuns: 60 },
    );
  });

  it('would be seen if it were not', async () => {
    const clip = JSON.parse(await textOf([full], 'json'));
    expect(validate({ ...clip, more: 1 })).toBe(false);
    expect(validate({ ...clip, blocks: [{ kind: 'paragraph' }] })).toBe(false);
    expect(validate({ ...clip, published: undefined })).toBe(false);
  });

  it('is a whole document of no clip, too', async () => {
    expect(JSON.parse(await textOf([], 'json'))).toMatchObject({ clips: [] });
  });
});
