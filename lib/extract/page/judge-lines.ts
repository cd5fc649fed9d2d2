import { withSplitDates, type JudgedLine } from '../judged-line';
import type { Line } from '../line';
import { lineKind } from '../line-kind';
import { plainLength, prefixSums } from './body-region';
import type { PageOutline } from './outline';
import type { PageTree } from './page-tree';

/** A side element with this share of all prose is no side element, whatever its name. */
const mainShare = 0.4;
/** A footer with addresses and office hours may hold most of a short page's prose: so much more is needed of these. */
const surelyBeside = new Set(['footer', 'related', 'comments', 'advertisement']);
const leastMainProse = 500;

/** Judges every line of a page by itself and by the names of the elements around it. */
export function judgeLines(
  tree: PageTree,
  outline: PageOutline,
  lines: readonly Line[],
): readonly JudgedLine[] {
  const kinds = lines.map(lineKind);
  const prose = prefixSums(
    lines.map((line, index) => (kinds[index]?.kind === 'prose' ? plainLength(line) : 0)),
  );
  const sides = sidesOf(tree, outline, prose);
  const judged = lines.map((line, index) => ({
    line,
    kind: kinds[index] ?? ({ kind: 'short' } as const),
    side: sides[line.block] ?? null,
  }));
  return withSplitDates(judged);
}

/** For each node the side element it stands in. */
function sidesOf(
  tree: PageTree,
  { side, linesIn }: PageOutline,
  prose: readonly number[],
): readonly (string | null)[] {
  const most = mainShare * (prose.at(-1) ?? 0);
  const sides: (string | null)[] = [];
  tree.nodes.forEach((node, index) => {
    const outer = sides[node.parent] ?? null;
    const own = side[index] ?? null;
    if (outer !== null || own === null) {
      sides[index] = outer;
      return;
    }
    const [start, end] = linesIn(index);
    const held = (prose[end] ?? 0) - (prose[start] ?? 0);
    const isMain = held > most && (held >= leastMainProse || !surelyBeside.has(own));
    sides[index] = isMain ? null : own;
  });
  return sides;
}
