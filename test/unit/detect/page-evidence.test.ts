import { describe, expect, it } from 'vitest';
import { noPageEvidence } from '../../../lib/detect';
import { isInstitutional } from '../../../lib/detect/evidence';
import { readPageEvidence } from '../../../lib/detect/page';
import { pageDocument } from '../../../scripts/page-document';

function evidenceOf(
  html: { head?: string; body?: string },
  url: string | null = null,
): ReturnType<typeof readPageEvidence> {
  return readPageEvidence(
    pageDocument(`<html><head>${html.head ?? ''}</head><body>${html.body ?? ''}</body></html>`, url),
  );
}

it('finds nothing on a page that says nothing', () => {
  expect(evidenceOf({ body: '<p>今天天气很好，我们去公园散步。</p>' })).toEqual(noPageEvidence);
});

it('counts each name of the government meta set once, whatever its case, and only with a value', () => {
  const head = `<meta name="SiteName" content="青禾县人民政府"><meta name="sitename" content="青禾县人民政府">
    <meta name="ColumnName" content="工作动态"><meta name="PubDate" content=""><meta name="keywords" content="工作">`;
  expect(evidenceOf({ head }).governmentMeta).toBe(2);
});

it('counts the kinds of labels in the page’s short texts', () => {
  const body =
    '<span>发布时间：2020-03-05</span><span>来源：办公室</span><span>来源：县委</span><span>浏览次数：3</span>';
  expect(evidenceOf({ body }).infoLabels).toBe(3);
  expect(evidenceOf({ body: `<p>${'据来源：某报道称，'.repeat(30)}</p>` }).infoLabels).toBe(0);
});

describe('hosts', () => {
  it.each([
    ['http://www.qinghe.gov.cn/art/1.html', true],
    ['https://news.qinghe.edu.cn:8080/a', true],
    ['https://www.cy.gov.tw/News_Content.aspx', true],
    ['https://www.gov.cn.example.com/', false],
    ['https://news.example.com/gov.cn/', false],
  ])('%s: %s', (url, isPublic) => {
    expect(evidenceOf({}, url).publicHost).toBe(isPublic);
  });
});

describe('owners', () => {
  it.each([
    ['主办：青禾县人民政府办公室', true],
    ['版权所有：青禾大学医学部', true],
    ['青禾县教育局 版权所有', true],
    ['© 2020 版权所有 青禾大学信息化建设管理服务中心', true],
    ['青ICP备00000000号 网站标识码：0000000000', true],
    ['版权所有：青禾网络科技有限公司', false],
    ['青禾日报社 版权所有', false],
    ['主办：青禾新闻网', false],
  ])('%s: %s', (words, isPublic) => {
    expect(evidenceOf({ body: `<p>正文</p><div>${words}</div>` }).ownerIsPublicBody).toBe(isPublic);
  });

  it('are looked for in the last of the page’s text only', () => {
    const body = `<div>主办：青禾县人民政府办公室</div><p>${'正文里有很多很多的字。'.repeat(400)}</p>`;
    expect(evidenceOf({ body }).ownerIsPublicBody).toBe(false);
  });
});

describe('titles', () => {
  it.each([
    ['我县召开会议_青禾县人民政府网站', true],
    ['我院举办竞赛 青禾省中医院', true],
    ['青禾省淡水水产研究所', true],
    ['青禾新闻网', false],
    ['如何做好一碗面 - 美食天下', false],
  ])('%s: %s', (title, namesBody) => {
    expect(evidenceOf({ head: `<title>${title}</title>` }).titleNamesBody).toBe(namesBody);
  });
});

describe('an institutional page', () => {
  it.each([
    ['by its host', { publicHost: true }, true],
    ['by two names of the meta set', { governmentMeta: 2 }, true],
    ['by its owner', { ownerIsPublicBody: true }, true],
    ['by its title', { titleNamesBody: true }, true],
    ['not by one name of the meta set', { governmentMeta: 1 }, false],
    ['not by an info line, which every news site has', { infoLabels: 6 }, false],
  ])('%s', (_, found, isPublic) => {
    expect(isInstitutional({ ...noPageEvidence, ...found })).toBe(isPublic);
  });
});

it('does not ask the language of the page', () => {
  const page = (lang: string): string =>
    `<html lang="${lang}"><head><title>青禾县教育局</title></head><body>版权所有 青禾县教育局</body></html>`;
  expect(readPageEvidence(pageDocument(page('en'), null))).toEqual(
    readPageEvidence(pageDocument(page('zh'), null)),
  );
});
