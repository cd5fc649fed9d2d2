import * as fc from 'fast-check';
import type { Block } from '../../../lib/report';

/** Sentences in the manner of work reports, no two alike in more than a word. */
const units = [
  '云岫市水务局',
  '碧川县教育局',
  '松岭区民政局',
  '禾泉镇党委',
  '临澜大学后勤处',
  '云岫市总工会',
];
const acts = ['组织志愿者', '抽调业务骨干', '联合社区工作者', '安排值班干部', '发动退休党员', '协调医护人员'];
const works = [
  '逐户发放口罩',
  '检查农贸市场',
  '设置体温检测点',
  '转运生活物资',
  '里外消毒会议室',
  '复核台账',
];
const ends = [
  '，累计服务群众3千余人次。',
  '，确保全市供水不断档。',
  '，后勤保障有力有序。',
  '，获得广泛好评。',
];

const part = (words: readonly string[]) => fc.constantFrom(...words);
const inAnyOrder = (words: readonly string[]) =>
  fc.shuffledSubarray([...words], { minLength: words.length, maxLength: words.length });

export const sentence = fc
  .tuple(part(units), fc.integer({ min: 1, max: 30 }), part(acts), part(works), part(ends))
  .map(([unit, day, act, work, end]) => `2月${day}日，${unit}${act}${work}${end}`);

/** Bodies of four to six paragraphs, no two of which share unit, act or work. */
export const paragraphs = fc
  .tuple(inAnyOrder(units), inAnyOrder(acts), inAnyOrder(works), fc.integer({ min: 4, max: 6 }))
  .map(([byWhom, how, what, length]) =>
    byWhom
      .slice(0, length)
      .map(
        (unit, at) => `${at + 3}月，${unit}${how[at] ?? ''}${what[at] ?? ''}${ends[at % ends.length] ?? ''}`,
      ),
  );

export function bodyOf(texts: readonly string[]): readonly Block[] {
  return texts.map((text) => ({ kind: 'paragraph', text, marks: [] }));
}
