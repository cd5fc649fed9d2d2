import { describe, expect, it } from 'vitest';
import { placeHighlights, quoteOf } from '../../../lib/anchor';
import { flatText, type Highlight } from '../../../lib/report';
import { bodyOf } from './texts';

const blocks = bodyOf([
  '云岫市水务局组织志愿者逐户发放口罩。',
  '碧川县教育局抽调业务骨干检查农贸市场。',
  '松岭区民政局安排值班干部复核台账。',
]);
const text = flatText(blocks);

function highlight(id: string, words: string, from: string = text): Highlight {
  const start = from.indexOf(words);
  const quote = quoteOf(from, { start, end: start + words.length });
  if (quote === null) throw new Error(`“${words}” cannot be quoted`);
  return { id, quote, colour: 'yellow', note: '', at: '2026-11-28T10:00:00Z' };
}

describe('placeHighlights', () => {
  it('gives a passage over several blocks one range a block', () => {
    const [placed] = placeHighlights(blocks, [highlight('a', '发放口罩。\n碧川县教育局')]);
    expect(placed?.ranges).toEqual([
      { block: 0, start: 13, end: 18 },
      { block: 1, start: 0, end: 6 },
    ]);
  });

  it('orders by the text, and keeps what is not found any more at the end', () => {
    const gone = highlight('gone', '临澜大学后勤处召开大会', '上午，临澜大学后勤处召开大会，布置任务。');
    const placed = placeHighlights(blocks, [
      gone,
      highlight('late', '复核台账'),
      highlight('early', '逐户发放'),
    ]);
    expect(placed.map(({ highlight: { id } }) => id)).toEqual(['early', 'late', 'gone']);
    expect(placed.at(-1)?.ranges).toEqual([]);
  });
});
