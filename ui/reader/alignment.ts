import type { Layer } from './layer';

/** A stretch of a text and what stands for it in the converted text; UTF-16 offsets, ends excluded. */
export interface Difference {
  readonly start: number;
  readonly end: number;
  readonly convertedStart: number;
  readonly convertedEnd: number;
}

/** Stretches of a text as they lie over its conversion. `differences` are in order. */
export function movedLayers<Stretch extends { readonly start: number; readonly end: number }>(
  layers: readonly Stretch[],
  differences: readonly Difference[],
): readonly Stretch[] {
  return layers.map((layer) => ({
    ...layer,
    start: movedOffset(layer.start, differences, 'start'),
    end: movedOffset(layer.end, differences, 'end'),
  }));
}

/**
 * Where an offset of a text stands in its conversion: character by character inside a stretch of the same length;
 * inside a rewritten word, to the word's edge.
 */
export function movedOffset(
  offset: number,
  differences: readonly Difference[],
  edge: 'start' | 'end',
): number {
  let shift = 0;
  for (const { start, end, convertedStart, convertedEnd } of differences) {
    if (offset <= start) break;
    const sameLength = end - start === convertedEnd - convertedStart;
    if (offset < end && !sameLength) return edge === 'start' ? convertedStart : convertedEnd;
    if (offset < end) break;
    shift = convertedEnd - end;
  }
  return offset + shift;
}

/** The same differences seen from the converted text. */
export function turnedRound(differences: readonly Difference[]): readonly Difference[] {
  return differences.map(({ start, end, convertedStart, convertedEnd }) => ({
    start: convertedStart,
    end: convertedEnd,
    convertedStart: start,
    convertedEnd: end,
  }));
}

/**
 * The differences of a pair of texts as layers over either; a pair of layers has one key, and each tells the other's
 * words.
 */
export function linkedLayers(
  original: string,
  converted: string,
  differences: readonly Difference[],
  key: string,
): { readonly original: readonly Layer[]; readonly converted: readonly Layer[] } {
  const numbered = differences.map((difference, index) => ({ ...difference, key: `${key}:${index}` }));
  return {
    original: numbered.map(({ start, end, convertedStart, convertedEnd, ...pair }) => ({
      kind: 'difference',
      start,
      end,
      key: pair.key,
      counterpart: converted.slice(convertedStart, convertedEnd),
    })),
    converted: numbered.map(({ start, end, convertedStart, convertedEnd, ...pair }) => ({
      kind: 'difference',
      start: convertedStart,
      end: convertedEnd,
      key: pair.key,
      counterpart: original.slice(start, end),
    })),
  };
}
