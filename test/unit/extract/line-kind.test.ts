import { describe, expect, it } from 'vitest';
import { lineKind } from '../../../lib/extract/line-kind';
import { readTextLines } from '../../../lib/extract/text-lines';
import { linesOfHtml } from './read-html';

const kindOf = (text: string): string => readTextLines(text).map((line) => lineKind(line).kind)[0] ?? '';

describe('lineKind', () => {
  it.each([
    ['各级党组织闻令而动，迅速行动。', 'prose'],
    ['强化政治担当', 'short'],
    ['来源：云溪日报　2020年3月5日', 'labels'],
    ['2022-02-11 09:52', 'labels'],
    ['（云溪县水务局 供稿）', 'labels'],
    ['由 云帆社区 发布于 2022年11月3日 | 阅读 62 次', 'labels'],
    ['云溪疾控 2024年9月12日 18:26', 'labels'],
    [
      '资料来源：本公报中财政数据来自县财政局，外贸数据来自县商务局，公路客运量、货运量数据来自县交通局。',
      'prose',
    ],
    ['《云溪日报》（2022年2月13日 02版）', 'short'],
    ['记者 张三', 'short'],
    ['3月5日', 'short'],
    ['分享到：微信 微博', 'furniture'],
  ])('%s is %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  it('tells a bare date from an info line', () => {
    const bare = ['（2023年5月8日）', '2020年3月5日 来源：某网'].map((text) =>
      readTextLines(text).map((line) => {
        const kind = lineKind(line);
        return kind.kind === 'labels' && kind.isBareDate;
      }),
    );
    expect(bare.flat()).toEqual([true, false]);
  });

  it('knows a line that is mostly a link', () => {
    const kinds = linesOfHtml(
      '<p><a href="/1">县政府召开第三次常务会议</a> 03-05</p><p>详见<a href="/2">通知</a>，请各单位按要求抓好落实。</p>',
    ).map((line) => lineKind(line).kind);
    expect(kinds).toEqual(['links', 'prose']);
  });
});
