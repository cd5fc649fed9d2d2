import type { Line } from '../line';
import type { PageTree } from './page-tree';
import { readRegions, type Regions } from './regions';

/** A page's tree seen together with its lines. */
export interface PageOutline extends Regions {
  /** The lines that begin in an element, as a pair of indices: first, and behind the last. */
  readonly linesIn: (node: number) => readonly [number, number];
}

/** Reads the names of all elements and where each one's lines are, once. */
export function readOutline(tree: PageTree, lines: readonly Line[]): PageOutline {
  const before = new Uint32Array(tree.nodes.length + 1);
  let count = 0;
  for (let node = 0; node <= tree.nodes.length; node++) {
    while (count < lines.length && (lines[count]?.at ?? 0) < node) count++;
    before[node] = count;
  }
  return {
    ...readRegions(tree),
    linesIn: (node) => [before[node] ?? 0, before[tree.nodes[node]?.end ?? 0] ?? 0],
  };
}
