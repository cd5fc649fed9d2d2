import { describe, expect, it } from 'vitest';
import type { Block } from '../../../lib/report';
import { addressResolver } from '../../../lib/extract/addresses';
import { dataTableOfNodes, tableRows } from '../../../lib/extract/blocks/data-table';
import { photographerOf } from '../../../lib/extract/blocks/photographer';
import { readBlocks } from '../../../lib/extract/blocks/read-blocks';
import { readPageLines } from '../../../lib/extract/page/page-lines';
import { paragraph, treeOfHtml } from './read-html';

function blocksOf(html: string, title: string | null = null): readonly Block[] {
  const tree = treeOfHtml(html);
  const tables = dataTableOfNodes(tree);
  return readBlocks(readPageLines(tree), {
    title,
    resolve: addressResolver('https://a.example/x/'),
    tableOf: (line) => tables[line.block] ?? -1,
    rowsOf: (table) => tableRows(tree, table),
  });
}

const headings = (html: string): readonly string[] =>
  blocksOf(html).flatMap((block) => (block.kind === 'heading' ? [`${block.level} ${block.text}`] : []));

describe('headings', () => {
  it('are known by markup, with levels counted from 1', () => {
    expect(headings(`<h3>甲部分</h3><p>${paragraph}</p><h4>乙小节</h4><p>${paragraph}</p>`)).toEqual([
      '1 甲部分',
      '2 乙小节',
    ]);
  });

  it('are known by enumerators before lines that are no sentence', () => {
    const html = `<p>一、加强领导，压实责任</p><p>（一）成立专班</p><p>${paragraph}</p><p>二、完善预案。细化措施，做好准备。</p>`;
    expect(headings(html)).toEqual(['1 一、加强领导，压实责任', '2 （一）成立专班']);
  });

  it('are known by bold, and by form between the end of a paragraph and a long one', () => {
    expect(headings(`<p>${paragraph}</p><p><b>强化担当，冲锋在前</b></p><p>${paragraph}</p>`)).toEqual([
      '1 强化担当，冲锋在前',
    ]);
    expect(headings(`<p>${paragraph}</p><p>强化政治担当 闻令而动</p><p>${paragraph}</p>`)).toEqual([
      '1 强化政治担当 闻令而动',
    ]);
  });

  it.each([
    [
      'a cut sentence',
      `<p>组织开展人员排查检测</p><p>等相关工作，${paragraph}</p>`.replace(
        '<p>组织',
        `<p>${paragraph}</p><p>各镇组织力量，</p><p>组织`,
      ),
    ],
    ['a byline', `<p>${paragraph}</p><p>本报记者 张三</p><p>${paragraph}</p>`],
    ['a document number', `<p>${paragraph}</p><p>云政发〔2022〕1号</p><p>${paragraph}</p>`],
    ['a signature', `<p>${paragraph}</p><p>云溪县水务局</p><p>2020年3月5日</p>`],
  ])('are not made of %s', (_, html) => {
    expect(headings(html)).toEqual([]);
  });
});

describe('photographerOf', () => {
  it.each([
    ['党员突击队巡堤查险。张三/摄', '张三'],
    ['图为巡堤现场。（越清和 摄）', '越清和'],
    ['图为检测人员采样。　图/梅疏影', '梅疏影'],
    ['本报记者 王五 摄', '王五'],
    ['巡堤现场（云溪日报社供图）', '云溪日报社'],
    ['县领导出席会议', null],
  ])('%s', (caption, name) => {
    expect(photographerOf(caption)).toBe(name);
  });
});

describe('blocks', () => {
  it('give a picture its caption', () => {
    const blocks = blocksOf(
      `<p><img src="1.jpg"></p><p align="center">巡堤现场</p><p>${paragraph}</p><figure><img src="javascript:1"><figcaption>会场。李四/摄</figcaption></figure><p><img src="2.jpg"></p><p>${paragraph}</p>`,
    );
    expect(blocks.filter(({ kind }) => kind === 'figure')).toEqual([
      { kind: 'figure', caption: '巡堤现场', photographer: null, imageUrl: 'https://a.example/x/1.jpg' },
      { kind: 'figure', caption: '会场。李四/摄', photographer: '李四', imageUrl: null },
      { kind: 'figure', caption: '', photographer: null, imageUrl: 'https://a.example/x/2.jpg' },
    ]);
  });

  it('do not take the repeated title for a caption', () => {
    const html = '<p><img src="1.jpg"></p><p align="center">某县防汛工作</p><p>会场。李四/摄</p>';
    expect(blocksOf(html, '某县防汛工作')).toEqual([
      { kind: 'paragraph', text: '某县防汛工作', marks: [] },
      {
        kind: 'figure',
        caption: '会场。李四/摄',
        photographer: '李四',
        imageUrl: 'https://a.example/x/1.jpg',
      },
    ]);
  });

  it('list attachments with their links, and leave those that are numbered as they are', () => {
    const blocks = blocksOf(
      `<p>${paragraph}</p><p>附件：</p><p>1.<a href="/f/a.docx">统计表.docx</a></p><p><a href="/f/b.pdf">一览表</a></p>`,
    );
    expect(blocks.slice(1)).toEqual([
      { kind: 'paragraph', text: '附件：', marks: [] },
      {
        kind: 'paragraph',
        text: '1.统计表.docx',
        marks: [{ kind: 'link', start: 2, end: 10, href: 'https://a.example/f/a.docx' }],
      },
      {
        kind: 'list-item',
        ordered: false,
        depth: 0,
        text: '一览表',
        marks: [{ kind: 'link', start: 0, end: 3, href: 'https://a.example/f/b.pdf' }],
      },
    ]);
  });
  it('keep only addresses of http, https and mailto', () => {
    const [block] = blocksOf(
      '<p>见<a href="javascript:alert(1)">甲</a><a href="b.html">乙</a><a href="mailto:a@b.example">丙</a><a href="data:text/html,x">丁</a>，特此说明。</p>',
    );
    expect(block?.kind === 'paragraph' ? block.marks : []).toEqual([
      { kind: 'link', start: 2, end: 3, href: 'https://a.example/x/b.html' },
      { kind: 'link', start: 3, end: 4, href: 'mailto:a@b.example' },
    ]);
  });

  it('tell quotes from a page that indents with blockquote', () => {
    const kinds = (html: string): readonly string[] => blocksOf(html).map(({ kind }) => kind);
    expect(kinds(`<p>${paragraph}</p><blockquote>人民至上。</blockquote><p>${paragraph}</p>`)).toEqual([
      'paragraph',
      'quote',
      'paragraph',
    ]);
    expect(kinds(`<blockquote><p>${paragraph}</p><p>${paragraph}</p></blockquote>`)).toEqual([
      'paragraph',
      'paragraph',
    ]);
  });
});

describe('tables', () => {
  const data =
    '<table><tr><th colspan="2">项目</th><th>数量</th></tr><tr><td rowspan="2">物资</td><td>口罩</td><td>100</td></tr><tr><td>手套</td><td>50</td></tr></table>';

  it('of data keep their grid', () => {
    expect(blocksOf(data)).toEqual([
      {
        kind: 'table',
        rows: [
          ['项目', '', '数量'],
          ['物资', '口罩', '100'],
          ['', '手套', '50'],
        ],
      },
    ]);
  });

  it('of layout are read as text', () => {
    const layout = `<table><tr><td>导航</td><td><table><tr><td>${paragraph}</td></tr></table></td></tr></table>`;
    expect(blocksOf(layout).map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
  });
});
