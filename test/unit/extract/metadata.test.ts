import { describe, expect, it } from 'vitest';
import type { ReportMetadata } from '../../../lib/report';
import { articlePage, paragraph, secondParagraph, reportOfHtml } from './read-html';

const metadataOf = (html: string, url?: string | null): ReportMetadata =>
  (url === undefined ? reportOfHtml(html) : reportOfHtml(html, url)).metadata;

describe('title', () => {
  it('is the heading without the site, whatever <title> adds', () => {
    expect(metadataOf(articlePage({})).title?.value).toBe('云溪县水务局扎实做好防汛工作');
  });

  it('comes from the government meta set, cut where its markup begins', () => {
    const head = '<meta name="ArticleTitle" content="云溪县水务局扎实做好防汛工作<div>——守护一方安澜</div>">';
    const { title } = metadataOf(articlePage({ head }));
    expect(title).toMatchObject({
      value: '云溪县水务局扎实做好防汛工作',
      evidence: { from: 'meta', detail: 'articletitle' },
    });
  });

  it('is no column that another meta names', () => {
    const head = '<meta name="DC.Title" content="工作动态">';
    const html = articlePage({ head }).replace(
      '<div class="main">',
      '<div class="main"><h2><a href="/gzdt/">工作动态</a></h2>',
    );
    expect(metadataOf(html).title?.value).toBe('云溪县水务局扎实做好防汛工作');
  });

  it('is one heading set on two lines', () => {
    const html = articlePage({ title: '云溪县延续税收优惠政策预计四年减负百亿元' }).replace(
      '<h1>云溪县延续税收优惠政策预计',
      '<h1>云溪县延续税收优惠政策<div>预计',
    );
    expect(metadataOf(html).title?.value).toBe('云溪县延续税收优惠政策预计四年减负百亿元');
  });

  it('may be a sentence with marks', () => {
    const title = '性别平等、职场关怀：云溪县开展宣传活动。';
    expect(metadataOf(articlePage({ title })).title?.value).toBe(title);
  });

  it('is null on a page that names only site and column', () => {
    const html = articlePage({ title: '工作动态' }).replace(
      '<h1>',
      '<div>当前位置：<a href="/">首页</a> &gt; 工作动态</div><h1>',
    );
    const report = reportOfHtml(html);
    expect(report.metadata.title).toBeNull();
    expect(report.warnings).toContainEqual({ kind: 'no-title' });
  });
});

describe('date', () => {
  const dateOf = (html: string, url?: string | null) => metadataOf(html, url).publishedAt;

  it('prefers what is shown to a meta that the generator wrote, and keeps the meta as conflict', () => {
    const head =
      '<meta name="PubDate" content="2022-04-24 10:00:43"><meta name="others" content="页面生成时间 2022-04-24 10:00:43">';
    expect(dateOf(articlePage({ head }))).toMatchObject({
      value: { iso: '2020-03-05T09:30+08:00' },
      conflicts: [{ value: { iso: '2022-04-24T10:00:43+08:00' }, evidence: { detail: 'pubdate' } }],
    });
  });

  it('takes the more exact of two that agree on the day', () => {
    const head = '<meta name="PubDate" content="2020-03-05 09:30:12">';
    expect(dateOf(articlePage({ head, info: '日期：2020-03-05' }))?.value.precision).toBe('second');
  });

  it('does not take midnight for a time', () => {
    const head = '<meta name="PubDate" content="2020-03-05 00:00:00">';
    expect(dateOf(articlePage({ head, info: '浏览次数：3' }))?.value).toEqual({
      iso: '2020-03-05',
      precision: 'day',
    });
  });

  it.each([
    ['set on two lines', '<i>21</i><p>2024年02月</p>', '2024-02-21'],
    ['with the year apart', '<p>02-21</p><p>2024</p>', '2024-02-21'],
    ['of the Republic', '發布日期：112-06-13', '2023-06-13'],
    ['in Han digits', '发布时间：二〇二〇年三月五日', '2020-03-05'],
  ])('is read %s', (_, info, iso) => {
    expect(dateOf(articlePage({ info }))?.value.iso).toBe(iso);
  });

  it('may stand below the text', () => {
    const html = articlePage({ info: '', after: '<p>上版日期：111-12-12</p>' });
    expect(dateOf(html, null)?.value.iso).toBe('2022-12-12');
  });

  it('falls back on the address and says so', () => {
    expect(dateOf(articlePage({ info: '' }), 'https://a.example/art/2020/3/t20200305_12.html')).toMatchObject(
      {
        value: { iso: '2020-03-05' },
        evidence: { from: 'url' },
      },
    );
  });

  it('is never a date of the text', () => {
    const body = `<p>2019年5月1日，${paragraph}</p><p>${secondParagraph}2020年6月1日，全县安全度汛。</p>`;
    expect(dateOf(articlePage({ info: '', body }), null)).toBeNull();
  });

  it('is never a date in a list of other pages', () => {
    const after = '<div>相关新闻</div><ul><li><a href="/1">县政府召开第五次常务会议</a> 2021-01-01</li></ul>';
    expect(dateOf(articlePage({ info: '', after }), null)).toBeNull();
  });
});

describe('source', () => {
  it.each([
    ['来源：云溪日报', '云溪日报'],
    ['稿件来源：党办 2020-03-05', '党办'],
    ['發布單位：綜合計畫科', '綜合計畫科'],
    ['来源：云溪网2021年10月21日16:45', '云溪网'],
    ['2022-02-13 09:57　云溪新闻网', '云溪新闻网'],
  ])('%s', (info, source) => {
    expect(metadataOf(articlePage({ info })).source?.value).toBe(source);
  });

  it('is no person who posted, no address and no empty label', () => {
    expect(metadataOf(articlePage({ info: '发布者：池映月　2020-03-05' })).source).toBeNull();
    expect(metadataOf(articlePage({ info: '来源：www.yunxi.example　2020-03-05' })).source).toBeNull();
    expect(metadataOf(articlePage({ info: '来源：　访问量：199 发布日期：2020-03-05' })).source).toBeNull();
  });

  it('keeps the printed place apart', () => {
    const body = `<p>${paragraph}</p><p>${secondParagraph}</p><p>（来源：《云溪党建》2021年第9期；执笔：刘方、凌巍）</p>`;
    const { source, originalSource, authors } = metadataOf(articlePage({ body }));
    expect([source?.value, originalSource?.value]).toEqual(['云溪日报', '《云溪党建》2021年第9期']);
    expect(authors.map(({ value }) => value)).toEqual(['刘方', '凌巍']);
  });
});

describe('issuer and place', () => {
  const issuerOf = (html: string) => {
    const { issuer, place } = metadataOf(html);
    return [issuer?.value ?? null, place?.value ?? null];
  };
  const from = (title: string, opening: string) =>
    articlePage({
      title,
      info: '2020-03-05',
      body: `<p>${opening}</p><p>${paragraph.replace('云溪县水务局', '我局')}</p>`,
    });

  it('are the subject of the title', () => {
    expect(
      issuerOf(
        from(
          '云溪县水务局扎实做好防汛工作',
          '入汛以来，汛情复杂多变，各级干部连续奋战，守住了底线，群众安居乐业。',
        ),
      ),
    ).toEqual(['云溪县水务局', '云溪县']);
  });

  it('are the subject of the first sentence, without its leading group', () => {
    expect(
      issuerOf(
        from('防汛一线党旗红', '面对汛情，云溪县社科联党组认真贯彻落实上级部署，组织干部下沉一线开展排查。'),
      ),
    ).toEqual(['云溪县社科联', '云溪县']);
  });

  it('find the place of a body that names only its level, when the text names one city', () => {
    const opening =
      '为落实部署，市直机关工委在市直机关开展行动，根据《白山市防汛工作简报》推进各项工作，取得实效。';
    expect(issuerOf(from('机关党员冲锋在前', opening))).toEqual(['市直机关工委', '白山市']);
    expect(issuerOf(from('机关党员冲锋在前', opening.replace('《白山市', '《通化市')))).toEqual([
      '市直机关工委',
      '通化市',
    ]);
    expect(issuerOf(from('机关党员冲锋在前', `${opening}白城市同志到场。`))).toEqual(['市直机关工委', null]);
  });

  it.each([
    ['a leading body', '市委、市政府高度重视，全力部署，各级干部连续奋战，守住了底线，群众安居乐业。'],
    ['a piece of a sentence', '上榜的1家国家级绿色园区积极推进各项建设，各级干部连续奋战，守住了底线。'],
    ['everyone', '全县各级党组织认真落实各项部署要求，各级干部连续奋战，守住了底线，群众安居。'],
  ])('are not %s', (_, opening) => {
    expect(issuerOf(from('防汛一线党旗红', opening))).toEqual([null, null]);
  });

  it('are the unit that signs under the title or closes the text', () => {
    const html = articlePage({ title: '防汛一线党旗红' }).replace(
      '<div class="info">',
      '<div>河西县直机关工委</div><div class="info">',
    );
    expect(issuerOf(html)[0]).toBe('河西县直机关工委');
    expect(
      issuerOf(
        from('防汛一线党旗红', `${paragraph.replace('云溪县水务局', '我局')}`).replace(
          '</p></div>',
          '（云溪县统计局）</p></div>',
        ),
      )[0],
    ).toBe('云溪县统计局');
  });
});

describe('breadcrumb, column and number', () => {
  it('reads one line, and steps set each in an element', () => {
    const one = articlePage({}).replace(
      '<h1>',
      '<div>您所在的位置：<a href="/">首页</a> &gt; <a href="/zw">政务</a> &gt; 正文</div><h1>',
    );
    expect(metadataOf(one).breadcrumb).toEqual(['首页', '政务']);
    const many = articlePage({}).replace(
      '<h1>',
      '<ul class="breadcrumb"><li><a href="/">首頁</a></li><li><a>公告</a></li><li>新聞稿</li></ul><h1>',
    );
    expect(metadataOf(many)).toMatchObject({
      breadcrumb: ['首頁', '公告', '新聞稿'],
      column: { value: '新聞稿' },
    });
  });

  it('does not take the navigation for it', () => {
    expect(metadataOf(articlePage({}))).toMatchObject({ breadcrumb: [], column: null });
  });

  it('reads the number of the text itself only', () => {
    const body = `<p align="center">云政发〔2022〕1号</p><p>${paragraph}</p><p>按照《通知》（云防发〔2021〕3号）要求，${secondParagraph}</p>`;
    expect(metadataOf(articlePage({ body })).documentNumber?.value).toBe('云政发〔2022〕1号');
    expect(metadataOf(articlePage({})).documentNumber).toBeNull();
  });
});
