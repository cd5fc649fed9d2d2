import { describe, expect, it } from 'vitest';
import { reportFromText } from '../../../lib/extract';
import { blockText, type Report } from '../../../lib/report';
import { paragraph, secondParagraph } from './read-html';

function read(text: string): Report {
  const extraction = reportFromText(text, { url: null, charset: 'gb18030' });
  if (extraction.status !== 'report') throw new Error('the text gives a report');
  return extraction.report;
}

describe('reportFromText', () => {
  it('reads a text saved without its tags', () => {
    const report = read(
      [
        '首页 > 党建 > 工作动态',
        '站内搜索：',
        '',
        '云溪县水务局扎实做好防汛工作',
        '',
        '云溪县水务局机关党委',
        '来源：云溪网 2020年3月5日',
        '【字体：大 中 小】',
        '',
        `　　${paragraph}`,
        '一、压实责任，筑牢防线',
        `　　${secondParagraph}`,
        '（云溪县水务局 供稿）',
        '责任编辑：李四',
        '分享到：',
        '打印本页',
      ].join('\r\n'),
    );
    expect(report.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'paragraph']);
    expect(report.metadata).toMatchObject({
      title: { value: '云溪县水务局扎实做好防汛工作' },
      publishedAt: { value: { iso: '2020-03-05', precision: 'day' } },
      source: { value: '云溪网', conflicts: [{ value: '云溪县水务局' }] },
      editors: [{ value: '李四' }],
      breadcrumb: ['首页', '党建', '工作动态'],
      column: { value: '工作动态' },
      place: { value: '云溪县' },
    });
    expect(report).toMatchObject({ charset: 'gb18030', extractor: { name: 'text' }, url: null });
    expect(report.removals.map(({ rule }) => rule)).toContain('breadcrumb');
  });

  it('gives no title to a text that has none', () => {
    const report = read(`${paragraph}\n${secondParagraph}`);
    expect(report.metadata.title).toBeNull();
    expect(report.warnings).toEqual([{ kind: 'no-title' }]);
    expect(report.blocks.map(blockText)).toEqual([paragraph, secondParagraph]);
  });

  it('does not take the column for the title', () => {
    expect(read(`首页 > 工作动态\n\n工作动态\n\n日期：2020-03-05\n\n${paragraph}`).metadata.title).toBeNull();
  });

  it('sees labels and credits through pinyin notes, and keeps values as published', () => {
    const report = read(
      `云溪縣狠抓工作落實(shí)\n責(zé)任編輯：李四\n${paragraph}\n（云溪縣水務(wù)局 供稿）`,
    );
    expect(report.metadata.title?.value).toBe('云溪縣狠抓工作落實(shí)');
    expect(report.metadata.editors[0]?.value).toBe('李四');
    expect(report.metadata.source?.value).toBe('云溪縣水務(wù)局');
  });

  it('keeps items and captions as such', () => {
    const kinds = read(`${paragraph}\n• 第一项工作\n党员突击队巡堤。张三/摄\n${secondParagraph}`).blocks.map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(['paragraph', 'list-item', 'figure', 'paragraph']);
  });

  it.each(['', ' \n　\n', '分享到：\n打印本页'])('gives nothing for %j', (text) => {
    expect(reportFromText(text, { url: null, charset: null })).toEqual({
      status: 'nothing',
      reason: { kind: 'no-text' },
    });
  });
});
