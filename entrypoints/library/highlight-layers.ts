import type { PlacedHighlight } from '../../lib/anchor';
import type { Block } from '../../lib/report';
import type { ShownHighlight } from '../../ui/reader/highlighting';
import type { Layer } from '../../ui/reader/layer';

/** Placed highlights as layers over mended blocks, one list a block. */
export function highlightLayers(
  blocks: readonly Block[],
  placed: readonly PlacedHighlight[],
): readonly (readonly Layer[])[] {
  const layers: Layer[][] = blocks.map(() => []);
  for (const { highlight, ranges } of placed) {
    for (const { block, start, end } of ranges) {
      layers[block]?.push({ kind: 'highlight', start, end, highlight });
    }
  }
  return layers;
}

export function shownHighlights(placed: readonly PlacedHighlight[]): readonly ShownHighlight[] {
  return placed.map(({ highlight, ranges, unchanged }) => ({
    highlight,
    state: ranges.length === 0 ? 'gone' : unchanged ? 'found' : 'changed',
  }));
}
