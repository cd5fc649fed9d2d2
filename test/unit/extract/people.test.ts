import { describe, expect, it } from 'vitest';
import type { ReportMetadata } from '../../../lib/report';
import { articlePage, paragraph, reportOfHtml, secondParagraph } from './read-html';

const metadataOf = (html: string): ReportMetadata => reportOfHtml(html).metadata;

describe('people', () => {
  const peopleOf = (html: string) => {
    const { authors, editors, approvers } = metadataOf(html);
    return {
      authors: authors.map(({ value }) => value),
      editors: editors.map(({ value }) => value),
      approvers: approvers.map(({ value }) => value),
    };
  };
  const withTail = (tail: string): string =>
    articlePage({ body: `<p>${paragraph}</p><p>${secondParagraph}</p><p>${tail}</p>` });

  it('read the tail line, each part for itself', () => {
    expect(peopleOf(withTail('（ 撰稿：张三 编辑：李四　送签：王五　签发：赵六 ）'))).toEqual({
      authors: ['张三'],
      editors: ['李四'],
      approvers: [
        { role: '送签', name: '王五' },
        { role: '签发', name: '赵六' },
      ],
    });
  });

  it('never take the editor for the author', () => {
    const head = '<meta name="author" content="李四">';
    expect(peopleOf(articlePage({ head, after: '<p>责任编辑：李四</p>' }))).toMatchObject({
      authors: [],
      editors: ['李四'],
    });
  });

  it.each(['大汉网络', '云溪县人民政府', 'admin', 'www.yunxi.example,云溪网,云溪报业集团', '版权所有'])(
    'never take %s for an author',
    (name) => {
      const head = `<meta name="author" content="${name}"><meta name="SiteName" content="云溪县人民政府">`;
      expect(peopleOf(articlePage({ head })).authors.filter((author) => author !== '云溪县人民政府')).toEqual(
        [],
      );
    },
  );

  it.each([
    ['记者 刘涛', ['刘涛']],
    ['（张三）', ['张三']],
    ['□ 本报记者 葛灵', ['葛灵']],
  ])('read the byline %s at the end', (tail, authors) => {
    expect(peopleOf(withTail(tail)).authors).toEqual(authors);
  });

  it('read the reporter behind the dateline', () => {
    const body = `<p>本报讯（记者胡德 通讯员李四）${paragraph}</p><p>${secondParagraph}</p>`;
    expect(peopleOf(articlePage({ body })).authors).toEqual(['胡德', '李四']);
  });

  it('keep who else is named as conflict', () => {
    const { authors } = metadataOf(
      articlePage({
        info: '作者：张三　2020-03-05',
        body: `<p>${paragraph}</p><p>${secondParagraph}</p><p>记者 刘涛</p>`,
      }),
    );
    expect(authors[0]).toMatchObject({ value: '张三', conflicts: [{ value: '刘涛' }] });
  });

  it('read JSON-LD', () => {
    const data = {
      '@graph': [
        { '@type': 'WebSite' },
        {
          '@type': 'NewsArticle',
          headline: '云溪县水务局扎实做好防汛工作',
          author: [{ name: '张三' }],
          editor: '李四',
          datePublished: '2020-03-05T10:00:00+08:00',
        },
      ],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script><script type="application/ld+json">{broken</script>`;
    const html = articlePage({ head, info: '' });
    expect(peopleOf(html)).toMatchObject({ authors: ['张三'], editors: ['李四'] });
    expect(metadataOf(html).publishedAt?.value.iso).toBe('2020-03-05T10:00:00+08:00');
  });
});
