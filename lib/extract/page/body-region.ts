import { linkedCharacters, type Line } from '../line';
import { lineKind } from '../line-kind';
import { withSplitDates, type JudgedLine } from '../judged-line';
import { foldedText } from '../folded-line';
import { blockElements } from './elements';
import type { PageTree } from './page-tree';
import { readRegions } from './regions';

/** The stretch of a page's lines that holds the report: `start` up to, not including, `end`. */
export interface BodyRegion {
  readonly start: number;
  readonly end: number;
  /** Characters of prose in it, without those that stand in it twice. */
  readonly prose: number;
}

/** A side element with this share of all prose is no side element, whatever its name. */
const mainShare = 0.4;
/** Containers that are compared closely; the others hold too little. */
const closeCandidates = 60;
/** What a line of links, labels or furniture costs the element that holds it. */
const furnitureCost = 6;
/** A container known by name is chosen unless another is this much better. */
const knownContainerGain = 1.15;

/** A stretch of lines is taken instead of an element when it outweighs it by this much. */
const runGain = 1.5;

/** Judges every line of a page by itself and by the names of the elements around it. */
export function judgeLines(tree: PageTree, lines: readonly Line[]): readonly JudgedLine[] {
  const { side } = readRegions(tree);
  const kinds = lines.map(lineKind);
  const reach = lineReach(tree, lines);
  const prose = prefixSums(
    kinds.map((kind, index) => (kind.kind === 'prose' ? plainLength(lines[index]) : 0)),
  );
  const allProse = prose.at(-1) ?? 0;
  const isMain = (node: number): boolean => {
    const [start, end] = reach(node);
    return (prose[end] ?? 0) - (prose[start] ?? 0) > mainShare * allProse;
  };
  const ownSide: (string | null)[] = [];
  tree.nodes.forEach((node, index) => {
    const outer = ownSide[node.parent] ?? null;
    const named = outer === null ? (side[index] ?? null) : outer;
    ownSide[index] = named !== null && outer === null && isMain(index) ? null : named;
  });
  return withSplitDates(
    lines.map((line, index) => ({
      line,
      kind: kinds[index] ?? { kind: 'short' },
      side: ownSide[line.block] ?? null,
    })),
  );
}

/**
 * Finds the element that holds the report: the one whose lines of prose outweigh its lines of links and
 * furniture the most. Prose that stands twice in an element (bodies for phone and desktop) counts once and
 * costs once, so that the fuller of the two wins over the element around both.
 */
export function findBodyRegion(tree: PageTree, judged: readonly JudgedLine[]): BodyRegion {
  const worths = judged.map(worth);
  const sums = prefixSums(worths);
  const reach = lineReach(
    tree,
    judged.map(({ line }) => line),
  );
  const { isContainer } = readRegions(tree);
  const candidates: { start: number; end: number; sum: number; known: boolean }[] = [];
  tree.nodes.forEach((node, index) => {
    if (node.tag === '' || !(blockElements.has(node.tag) || isContainer[index])) return;
    const [start, end] = reach(index);
    if (start === end) return;
    const sum = (sums[end] ?? 0) - (sums[start] ?? 0);
    const last = candidates.at(-1);
    const known = isContainer[index] ?? false;
    if (last !== undefined && last.start === start && last.end === end) last.known ||= known;
    else candidates.push({ start, end, sum, known });
  });
  candidates.sort((a, b) => b.sum - a.sum || a.end - a.start - (b.end - b.start));
  let best: BodyRegion & { score: number } = { start: 0, end: judged.length, prose: 0, score: -Infinity };
  for (const { start, end, sum, known } of candidates.slice(0, closeCandidates)) {
    const { distinct, repeated } = distinctProse(judged, start, end);
    const score = (sum - 2 * repeated) * (known && sum > 0 ? knownContainerGain : 1);
    if (score > best.score) best = { start, end, prose: distinct, score };
  }
  const run = bestRun(worths);
  const inRun = distinctProse(judged, run.start, run.end);
  if (run.sum - 2 * inRun.repeated > runGain * Math.max(best.score, 0)) {
    return { start: run.start, end: run.end, prose: inRun.distinct };
  }
  return { start: best.start, end: best.end, prose: best.prose };
}

/** The stretch of lines with the largest sum (Kadane): for pages that set text and furniture side by side in one cell. */
function bestRun(worths: readonly number[]): { start: number; end: number; sum: number } {
  let best = { start: 0, end: 0, sum: 0 };
  let start = 0;
  let sum = 0;
  worths.forEach((value, index) => {
    sum += value;
    if (sum > best.sum) best = { start, end: index + 1, sum };
    if (sum <= 0) {
      sum = 0;
      start = index + 1;
    }
  });
  return best;
}

/** What a line adds to the element that holds it. */
function worth({ line, kind, side }: JudgedLine): number {
  const length = line.text.length;
  switch (kind.kind) {
    case 'image':
      return 0;
    case 'prose':
      return side === null ? length - 2 * linkedCharacters(line) : -length / 4;
    case 'short':
      return side === null ? Math.min(3, length / 4) : -furnitureCost;
    case 'links':
      return -furnitureCost - Math.min(length, 60) / 2;
    default:
      return -furnitureCost;
  }
}

/** Repeated lines shorter than this are headings and names. */
const shortestRepeated = 16;

function distinctProse(
  judged: readonly JudgedLine[],
  start: number,
  end: number,
): { distinct: number; repeated: number } {
  const seen = new Set<string>();
  let distinct = 0;
  let repeated = 0;
  for (let index = start; index < end; index++) {
    const entry = judged[index];
    if (entry === undefined || entry.kind.kind !== 'prose' || entry.side !== null) continue;
    const length = plainLength(entry.line);
    const key = foldedText(entry.line.text);
    if (length >= shortestRepeated && seen.has(key)) repeated += length;
    else distinct += length;
    seen.add(key);
  }
  return { distinct, repeated };
}

function plainLength(line: Line | undefined): number {
  return line === undefined ? 0 : line.text.length - linkedCharacters(line);
}

/** For each node the lines that begin in it, as a pair of indices: first, and behind the last. */
function lineReach(tree: PageTree, lines: readonly Line[]): (node: number) => readonly [number, number] {
  const before = new Uint32Array(tree.nodes.length + 1);
  let count = 0;
  for (let node = 0; node <= tree.nodes.length; node++) {
    while (count < lines.length && (lines[count]?.at ?? 0) < node) count++;
    before[node] = count;
  }
  return (node) => [before[node] ?? 0, before[tree.nodes[node]?.end ?? 0] ?? 0];
}

function prefixSums(values: readonly number[]): readonly number[] {
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
  return sums;
}
