import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  convertedReading,
  publishedOf,
  publishedReading,
  type Wishes,
} from '../../../entrypoints/library/reading';
import { readingText } from '../../../entrypoints/library/reading-text';
import { clipFromText } from '../../../lib/clip/clip-from-text';
import * as conversion from '../../../lib/convert';
import { blockText, withChosen, type Clip, isOffered, mendsLeftOut } from '../../../lib/report';
import type { Layer } from '../../../ui/reader/layer';
import type { Reading } from '../../../ui/reader/open-clip';
import type { View } from '../../../ui/reader/view';

const nothingOff: ReadonlySet<string> = new Set();
const noWishes: Wishes = { personalPhrases: [], settleOverlaps: false, chosen: [], choicesShown: false };

function seed(file: string): Promise<Clip> {
  const text = readFileSync(`seeds/${file}`, 'utf8');
  return clipFromText(text, { kind: 'seed', clippedAt: '2026-01-01T00:00:00Z', readingVariants: [] });
}

function layersOf(reading: Reading, kind: Layer['kind']): readonly Layer[] {
  return reading.body.blocks.flatMap(({ layers }) => layers.filter((layer) => layer.kind === kind));
}

describe('a seed with pinyin notes', async () => {
  const clip = await seed('000_a334d3f526a0953e.txt');
  const unasked = mendsLeftOut(clip.mends);
  const mendsOfBody = clip.mends.filter((mend) => mend.field === 'body' && !isOffered(mend));

  it('shows every mend of its body at its place', () => {
    expect(layersOf(publishedReading(publishedOf(clip, unasked, []), true), 'mend')).toHaveLength(
      mendsOfBody.length,
    );
  });

  it('shows each of them over its published words when it is off', () => {
    const reading = publishedReading(publishedOf(clip, new Set(clip.mends.map(({ id }) => id)), []), true);
    const words = reading.body.blocks.flatMap(({ block, layers }) =>
      layers.flatMap((layer) =>
        layer.kind === 'mend' ? [[blockText(block).slice(layer.start, layer.end), layer.mend.before]] : [],
      ),
    );
    expect(words).toHaveLength(mendsOfBody.length);
    for (const [shown, before] of words) expect(shown).toBe(before);
  });

  it('can be read unmarked', () => {
    const reading = publishedReading(publishedOf(clip, unasked, []), false);
    expect(reading.body.blocks.flatMap(({ layers }) => layers)).toEqual([]);
    expect(reading.body.goneAtEnd).toEqual([]);
  });

  it('keeps its marks in a conversion, title and source converted', () => {
    const view = { layout: 'variant', region: 'cn', words: false } as const;
    const reading = convertedReading(publishedOf(clip, unasked, []), view, true, conversion, noWishes);
    expect(layersOf(reading, 'mend')).toHaveLength(mendsOfBody.length);
    expect(reading.head).toEqual({
      title: '重庆市委党史研究室狠抓工作落实打好疫情防控主动仗',
      source: '重庆市委党史研究室',
      language: 'zh-Hans',
    });
  });
});

describe('a seed in Simplified, side by side with Taiwan', async () => {
  const clip = await seed('001_7bba759fdb40e0b0.txt');
  const view = { layout: 'beside', region: 'tw', words: false } as const;
  const reading = convertedReading(publishedOf(clip, nothingOff, []), view, true, conversion, noWishes);
  if (reading.layout !== 'beside') throw new Error('not side by side');

  it('has a pair for each block, the original as mended', () => {
    const published = publishedReading(publishedOf(clip, nothingOff, []), true);
    expect(reading.pairs.map(({ original }) => blockText(original.block))).toEqual(
      published.body.blocks.map(({ block }) => blockText(block)),
    );
  });

  it('marks on both sides exactly what differs', () => {
    for (const { original, converted } of reading.pairs) {
      const [from, to] = [blockText(original.block), blockText(converted.block)];
      expect(without(from, original.layers)).toBe(without(to, converted.layers));
      expect(original.layers.map(({ start, end }) => end > start)).not.toContain(false);
    }
    expect(reading.pairs.some(({ original }) => original.layers.length > 0)).toBe(true);
  });

  it('is copied as the conversion', () => {
    expect(readingText(reading)).toContain('天津市社科聯');
    expect(readingText(publishedReading(publishedOf(clip, nothingOff, []), true))).toContain('天津市社科联');
  });

  it('each side is in its own language', () => {
    const [pair] = reading.pairs;
    expect([pair?.original.language, pair?.converted.language]).toEqual(['zh-Hans', 'zh-Hant-TW']);
  });
});

describe('where the conversion chose among several', async () => {
  const clip = await seed('001_7bba759fdb40e0b0.txt');
  const single = { layout: 'variant', region: 'tw', words: true } as const;
  const read = (wishes: Partial<Wishes>, view: View = single): Reading =>
    convertedReading(publishedOf(clip, nothingOff, []), view, true, conversion, { ...noWishes, ...wishes });

  it('is marked when asked for, over the converted characters', () => {
    expect(layersOf(read({}), 'choice')).toEqual([]);
    const { blocks } = read({ choicesShown: true }).body;
    const marked = blocks.flatMap(({ block, layers }) =>
      layers.flatMap((layer) =>
        layer.kind === 'choice'
          ? [[blockText(block).slice(layer.start, layer.end), layer.choice.chosen]]
          : [],
      ),
    );
    expect(marked.length).toBeGreaterThan(10);
    for (const [shown, chosen] of marked) expect(shown).toBe(chosen);
  });

  it('stands on the converted side alone', () => {
    const reading = read({ choicesShown: true }, { ...single, layout: 'beside' });
    if (reading.layout !== 'beside') throw new Error('not side by side');
    const sides = reading.pairs.map(({ original, converted }) =>
      [original, converted].map(({ layers }) => layers.filter(({ kind }) => kind === 'choice').length),
    );
    expect(sides.reduce((sum, [original = 0]) => sum + original, 0)).toBe(0);
    expect(sides.reduce((sum, [, converted = 0]) => sum + converted, 0)).toBeGreaterThan(10);
  });

  it('reads as the person chose', () => {
    const layer = read({ choicesShown: true })
      .body.blocks.flatMap(({ layers }) => layers)
      .find((one) => one.kind === 'choice');
    if (layer?.kind !== 'choice') throw new Error('no choice');
    const [, other = ''] = layer.choice.candidates;
    const chosen = withChosen([], layer.choice.surroundings().place, 'tw', other);
    const before = readingText(read({}));
    const after = readingText(read({ chosen }));
    expect(after).not.toBe(before);
    expect([...after].filter((character, index) => character !== [...before][index])).toEqual([other]);
  });
});

/** A text without the stretches that layers lie over. */
function without(text: string, layers: readonly Layer[]): string {
  let left = '';
  let at = 0;
  for (const { start, end } of layers) {
    left += text.slice(at, start);
    at = end;
  }
  return left + text.slice(at);
}
