import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { ExportSubject } from '../../../lib/exchange';
import type { Block, ExportFormat, Script } from '../../../lib/report';
import { fileOf, found, paragraph, subjectOf } from './subjects';

const { DOMParser } = parseHTML('<html></html>') as unknown as { DOMParser: new () => globalThis.DOMParser };
const format: ExportFormat = 'docx';

/** The parts of the document that an export of a clip gives, parsed. */
async function partsOf(subject: ExportSubject) {
  const files = unzipSync((await fileOf([subject], format)).bytes);
  const source = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const part = (name: string): Document => new DOMParser().parseFromString(source(name), 'text/xml');
  const paragraphs = [...part('word/document.xml').querySelectorAll('w\\:body > w\\:p')].map((element) => ({
    text: element.textContent,
    style: element.querySelector('w\\:pStyle')?.getAttribute('w:val') ?? null,
    list: element.querySelector('w\\:numId')?.getAttribute('w:val') ?? null,
    level: element.querySelector('w\\:ilvl')?.getAttribute('w:val') ?? null,
    links: [...element.querySelectorAll('w\\:hyperlink')].map((link) => link.getAttribute('r:id')),
    unbold: element.querySelectorAll('w\\:b[w\\:val="false"]').length,
  }));
  const targets = new Map(
    [...part('word/_rels/document.xml.rels').querySelectorAll('Relationship')]
      .filter((relation) => relation.getAttribute('TargetMode') === 'External')
      .map((relation) => [relation.getAttribute('Id'), relation.getAttribute('Target')]),
  );
  return { source, part, paragraphs, targets };
}

const item = (ordered: boolean, depth: number, text: string): Block => ({
  kind: 'list-item',
  ordered,
  depth,
  text,
  marks: [],
});
const linkTo = (href: string): Block => ({
  kind: 'paragraph',
  text: '见通知。',
  marks: [{ kind: 'link', start: 1, end: 3, href }],
});

describe('a Word document', () => {
  it('has a title and headings that Word knows as such, with their levels in the outline', async () => {
    const blocks: Block[] = [
      { kind: 'heading', level: 1, text: '一、部署', marks: [] },
      { kind: 'heading', level: 2, text: '（一）巡堤', marks: [] },
      paragraph('正文。'),
    ];
    const { paragraphs, part } = await partsOf(subjectOf(blocks, { title: found('通报') }));
    expect(paragraphs.slice(0, 2).map(({ text, style }) => [text, style])).toEqual([
      ['通报', 'Title'],
      ['一、部署', 'Heading1'],
    ]);
    expect(paragraphs[2]).toMatchObject({ text: '（一）巡堤', style: 'Heading2', unbold: 0 });
    expect(paragraphs[3]).toMatchObject({ text: '正文。', style: null });
    const outline = ['Heading1', 'Heading2', 'Heading6'].map((id) =>
      part('word/styles.xml')
        .querySelector(`w\\:style[w\\:styleId="${id}"] w\\:outlineLvl`)
        ?.getAttribute('w:val'),
    );
    expect(outline).toEqual(['0', '1', '5']);
  });

  it('has lists that count by themselves, each from its beginning', async () => {
    const blocks = [
      item(true, 0, '甲'),
      item(true, 1, '子'),
      item(false, 0, '点'),
      paragraph('其间。'),
      item(true, 0, '乙'),
    ];
    const { paragraphs, part } = await partsOf(subjectOf(blocks));
    const lists = paragraphs.filter(({ list }) => list !== null);
    expect(lists.map(({ text, level }) => [text, level])).toEqual([
      ['甲', '0'],
      ['子', '1'],
      ['点', '0'],
      ['乙', '0'],
    ]);
    expect(lists[0]?.list).toBe(lists[1]?.list);
    expect(lists[0]?.list).not.toBe(lists[3]?.list);
    const kindOf = (id: string | null | undefined): string | null | undefined => {
      const numbering = part('word/numbering.xml');
      const abstract = numbering
        .querySelector(`w\\:num[w\\:numId="${id}"] > w\\:abstractNumId`)
        ?.getAttribute('w:val');
      return numbering
        .querySelector(`w\\:abstractNum[w\\:abstractNumId="${abstract}"] w\\:numFmt`)
        ?.getAttribute('w:val');
    };
    expect(lists.map(({ list }) => kindOf(list))).toEqual(['decimal', 'decimal', 'bullet', 'decimal']);
  });

  it.each([
    ['hans', 'SimSun', 'zh-CN'],
    ['hant', 'PMingLiU', 'zh-TW'],
    ['mixed', 'SimSun', 'zh-CN'],
  ] as const)('in the script %s is set in %s and marked as %s', async (script: Script, face, language) => {
    const subject = subjectOf([paragraph('正文。')]);
    const clip = { ...subject.clip, script: { script, flavour: null } };
    const { source } = await partsOf({ ...subject, clip });
    const defaults = source('word/styles.xml').split('</w:docDefaults>')[0] ?? '';
    expect(defaults).toContain(`w:eastAsia="${face}"`);
    expect(defaults).toContain(`<w:lang w:val="en-US" w:eastAsia="${language}"/>`);
  });

  it('leads to addresses of the web, and to no other', async () => {
    const hostile = [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'mailto:a@b.example',
      '//b.example',
      'data:,x',
    ];
    const figure: Block = {
      kind: 'figure',
      caption: '现场',
      photographer: null,
      imageUrl: 'https://a.example/1.jpg',
    };
    const blocks = [linkTo('https://a.example/x?a=1'), ...hostile.map(linkTo), figure];
    const { paragraphs, targets } = await partsOf(subjectOf(blocks));
    expect([...targets.values()]).toEqual([
      'https://a.example/x?a=1',
      'https://a.example/1.jpg',
      'https://a.example/report.html',
    ]);
    expect(paragraphs.flatMap(({ links }) => links).map((id) => targets.get(id))).toEqual([
      ...targets.values(),
    ]);
    expect(paragraphs.filter(({ text }) => text === '见通知。')).toHaveLength(1 + hostile.length);
  });

  it('has tables with as many cells in every row, and page numbers', async () => {
    const table: Block = { kind: 'table', rows: [['站', '人'], ['少'], ['多', '1', '2']] };
    const { part, source } = await partsOf(subjectOf([table]));
    const rows = [...part('word/document.xml').querySelectorAll('w\\:tr')];
    expect(rows.map((row) => row.querySelectorAll('w\\:tc').length)).toEqual([3, 3, 3]);
    expect(rows.map((row) => row.textContent)).toEqual(['站人', '少', '多12']);
    expect(source('word/footer1.xml')).toMatch(/PAGE[^]*NUMPAGES/);
  });

  it('ends with what the person wrote and with where it is from', async () => {
    const subject = subjectOf(
      [paragraph('强化担当。')],
      { title: found('通报'), authors: [found('卓远山')] },
      {
        note: '第一行\n第二行',
        translatedTitle: 'Notice',
        highlights: [
          {
            id: '1',
            quote: { exact: '担当', prefix: '', suffix: '' },
            colour: 'yellow',
            note: '要点',
            at: '2024-05-06T07:08:09Z',
          },
        ],
      },
    );
    const { paragraphs, targets, source } = await partsOf(subject);
    expect(paragraphs.map(({ text }) => text)).toEqual([
      '通报',
      'Notice',
      '卓远山',
      '强化担当。',
      '担当',
      '要点',
      '第一行',
      '第二行',
      '卓远山. 通报[EB/OL]. [2024-05-06]. https://a.example/report.html.',
    ]);
    expect(paragraphs.at(-1)?.links.map((id) => targets.get(id))).toEqual(['https://a.example/report.html']);
    expect(source('docProps/core.xml')).not.toMatch(/dcterms:created/);
  });

  it('stays well formed whatever a page says', async () => {
    const words = '<w:p> & ]]> \u0000\u202e\ud800"\'';
    const figure: Block = { kind: 'figure', caption: words, photographer: null, imageUrl: words };
    const blocks = [paragraph(words), item(false, 99, words), figure];
    const { paragraphs, source } = await partsOf(subjectOf(blocks, { title: found(words) }, { note: words }));
    expect(source('word/document.xml')).not.toMatch(/[\u0000-\u0008\u202e\ufffd]/);
    expect(paragraphs.filter(({ text }) => text === '<w:p> & ]]> "\'')).toHaveLength(5);
  });
});
