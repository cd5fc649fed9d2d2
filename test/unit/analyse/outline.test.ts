import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../lib/analyse/outline';
import type { Block } from '../../../lib/report';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, marks: [] });
const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text, marks: [] });

const lines = (blocks: readonly Block[]): readonly string[] =>
  outlineOf(blocks).map(({ block, level, text }) => `${'  '.repeat(level - 1)}${text} @${block}`);

describe('outlineOf', () => {
  it('lists headings by their levels, and numbered paragraphs under the heading before', () => {
    expect(
      lines([
        paragraph('今年以来，云岫市水务局抓实供水保障。'),
        heading(1, '一、强化组织领导'),
        paragraph('（一）压实责任。局长任组长，分管副局长任副组长。'),
        paragraph('各科室分工负责。'),
        paragraph('（二）完善机制：每日会商，每周通报。'),
        paragraph('1.会商由办公室召集。'),
        heading(1, '二、加强巡查'),
        paragraph('（一）逐段巡查。'),
      ]),
    ).toEqual([
      '一、强化组织领导 @1',
      '  （一）压实责任 @2',
      '  （二）完善机制 @4',
      '    1.会商由办公室召集 @5',
      '二、加强巡查 @6',
      '  （一）逐段巡查 @7',
    ]);
  });

  it('makes an outline of numbered paragraphs alone', () => {
    expect(
      lines([paragraph('一、闻令而动。全员返岗。'), paragraph('（一）排查。'), paragraph('二、守土尽责。')]),
    ).toEqual(['一、闻令而动 @0', '  （一）排查 @1', '二、守土尽责 @2']);
  });

  it('counts only the levels that headings have', () => {
    expect(lines([heading(2, '巡查'), heading(3, '夜间巡查'), heading(2, '值守')])).toEqual([
      '巡查 @0',
      '  夜间巡查 @1',
      '值守 @2',
    ]);
  });

  it('takes no figure and no date for a number', () => {
    const texts = ['3.5万人次得到服务。', '2020年2月，全局动员。', '12月1日启动。', '第一批物资到位。'];
    expect(lines(texts.map(paragraph))).toEqual([]);
  });

  it('cuts a long opening', () => {
    const [entry] = outlineOf([paragraph(`一、${'统筹'.repeat(30)}。`)]);
    expect(entry?.text).toHaveLength(33);
    expect(entry?.text.endsWith('…')).toBe(true);
  });
});
