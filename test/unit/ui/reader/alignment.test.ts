import { describe, expect, it } from 'vitest';
import { conversionDifferences, convertText } from '../../../../lib/convert';
import { linkedLayers, movedLayers } from '../../../../ui/reader/alignment';
import type { Layer } from '../../../../ui/reader/layer';

const suspicion = (start: number, end: number): Layer => ({
  kind: 'suspicion',
  start,
  end,
  suspicion: { kind: 'unreadable', start, end, sample: '' },
});

/** The words under a layer over `from`, after both are converted. */
function moved(from: string, words: string, to: 'tw' | 'twp'): string {
  const converted = convertText(from, 'hans', to);
  const start = from.indexOf(words);
  const [layer] = movedLayers(
    [suspicion(start, start + words.length)],
    conversionDifferences(from, converted),
  );
  return converted.slice(layer?.start, layer?.end);
}

describe('a layer over a converted text', () => {
  it('lies over the same characters', () => {
    expect(moved('党的软件开发与社区建设', '开发与', 'tw')).toBe('開發與');
  });

  it('keeps its place behind a word that was rewritten into a longer one', () => {
    expect(moved('互联网与社区建设', '社区', 'tw')).toBe('社區');
    const rewritten = convertText('互联网与建设', 'hans', 'twp');
    expect(rewritten.length).toBeGreaterThan('互联网与建设'.length);
    expect(moved('互联网与建设', '建设', 'twp')).toBe('建設');
  });

  it('takes a rewritten word whole when it only touches it', () => {
    expect(moved('在互联网上', '联', 'twp')).toBe(
      convertText('在互联网上', 'hans', 'twp').replace('在', '').replace('上', ''),
    );
  });

  it('without length keeps none', () => {
    const [layer] = movedLayers([suspicion(2, 2)], conversionDifferences('开发与建设', '開發與建設'));
    expect(layer).toMatchObject({ start: 2, end: 2 });
  });
});

describe('linked differences', () => {
  const original = '开发与建设';
  const converted = '開發與建設';
  const { original: left, converted: right } = linkedLayers(
    original,
    converted,
    conversionDifferences(original, converted),
    '0',
  );

  it('come in pairs with one key', () => {
    expect(left.length).toBeGreaterThan(0);
    expect(left.map((layer) => layer.kind === 'difference' && layer.key)).toEqual(
      right.map((layer) => layer.kind === 'difference' && layer.key),
    );
  });

  it('each tell the words of the other side', () => {
    for (const [index, layer] of left.entries()) {
      const twin = right[index];
      if (layer.kind !== 'difference' || twin?.kind !== 'difference')
        throw new Error('not a pair of differences');
      expect(layer.counterpart).toBe(converted.slice(twin.start, twin.end));
      expect(twin.counterpart).toBe(original.slice(layer.start, layer.end));
    }
  });
});
