import { describe, expect, it } from 'vitest';
import { convertedReading, publishedOf, publishedReading } from '../../../entrypoints/library/reading';
import { quoteOfSelection } from '../../../entrypoints/library/selection-quote';
import { clipFromText } from '../../../lib/clip/clip-from-text';
import * as conversion from '../../../lib/convert';
import { blockText, type Highlight } from '../../../lib/report';
import type { Reading } from '../../../ui/reader/open-clip';
import type { SelectedText } from '../../../ui/reader/selected-text';
import type { View } from '../../../ui/reader/view';

const text = [
  '云岫市水务局用互联网平台抓供水',
  '今年以来，云岫市水务局建成互联网平台，软件覆盖全市，里外都有专人值守，确保供水不断档。',
  '碧川县派出干部后援队，发放台账，复核数据，向社区群众说明情况。',
].join('\n');
const clip = await clipFromText(text, {
  kind: 'import',
  clippedAt: '2026-01-01T00:00:00Z',
  readingVariants: [],
});
const nothingOff: ReadonlySet<string> = new Set();

function reading(layout: View['layout'], words: boolean, highlights: readonly Highlight[] = []): Reading {
  const published = publishedOf(clip, nothingOff, highlights);
  if (layout === 'original') return publishedReading(published, true);
  const view: View = { layout, region: 'tw', words };
  const wishes = { personalPhrases: [], settleOverlaps: false, chosen: [], choicesShown: false };
  return convertedReading(published, view, true, conversion, wishes);
}

/** The passage of some words in a reading, as a selection would tell it. */
function passage(shown: Reading, words: string, side: '' | 'o' | 'c' = ''): SelectedText {
  const blocks =
    shown.layout === 'beside'
      ? shown.pairs.map((pair) => (side === 'c' ? pair.converted : pair.original))
      : shown.body.blocks;
  const block = blocks.findIndex((drawn) => blockText(drawn.block).includes(words));
  const at = blocks[block] === undefined ? -1 : blockText(blocks[block].block).indexOf(words);
  const key = `${side}${block}`;
  return { start: { key, offset: at }, end: { key, offset: at + words.length }, words };
}

describe('quoteOfSelection', () => {
  it('quotes the mended original whatever view the passage was selected in', () => {
    const original = reading('original', false);
    expect(quoteOfSelection(original, passage(original, '里外都有专人'), null)?.exact).toBe('里外都有专人');
    for (const words of [false, true]) {
      const single = reading('variant', words);
      const quote = quoteOfSelection(single, passage(single, '裡外都有專人'), conversion);
      expect(quote?.exact).toBe('里外都有专人');
      const beside = reading('beside', words);
      expect(quoteOfSelection(beside, passage(beside, '裡外都有專人', 'c'), conversion)?.exact).toBe(
        '里外都有专人',
      );
      expect(quoteOfSelection(beside, passage(beside, '里外都有专人', 'o'), conversion)?.exact).toBe(
        '里外都有专人',
      );
    }
  });

  it('takes in a whole rewritten word of which a part was selected', () => {
    const single = reading('variant', true);
    const body = single.body.blocks.map(({ block }) => blockText(block)).join('\n');
    expect(body).toContain('網際網路');
    expect(quoteOfSelection(single, passage(single, '際網路平'), conversion)?.exact).toBe('互联网平');
  });

  it('gives null where nothing but marks is selected', () => {
    const original = reading('original', false);
    expect(quoteOfSelection(original, passage(original, '，'), null)).toBeNull();
  });
});

describe('a highlight', () => {
  it('made in one view lies over its words in every other', () => {
    const single = reading('variant', true);
    const quote = quoteOfSelection(single, passage(single, '專人值守，確保供水'), conversion);
    if (quote === null) throw new Error('no quote');
    const highlight: Highlight = { id: 'a', quote, colour: 'blue', note: '', at: '2026-01-01T00:00:00Z' };
    const wordsUnder = (drawn: Reading['body']['blocks'][number]): string[] =>
      drawn.layers.flatMap((layer) =>
        layer.kind === 'highlight' ? [blockText(drawn.block).slice(layer.start, layer.end)] : [],
      );
    expect(reading('original', false, [highlight]).body.blocks.flatMap(wordsUnder)).toEqual([
      '专人值守，确保供水',
    ]);
    expect(reading('variant', false, [highlight]).body.blocks.flatMap(wordsUnder)).toEqual([
      '專人值守，確保供水',
    ]);
    const beside = reading('beside', true, [highlight]);
    if (beside.layout !== 'beside') throw new Error('not side by side');
    expect(
      beside.pairs.flatMap((pair) => [...wordsUnder(pair.original), ...wordsUnder(pair.converted)]),
    ).toEqual(['专人值守，确保供水', '專人值守，確保供水']);
  });
});
