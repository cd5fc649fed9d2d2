import { linkedCharacters, type Line } from '../line';
import type { JudgedLine } from '../judged-line';
import { foldedText } from '../folded-line';
import { blockElements } from './elements';
import type { PageTree } from './page-tree';
import type { PageOutline } from './outline';

/** The stretch of a page's lines that holds the report: `start` up to, not including, `end`. */
export interface BodyRegion {
  readonly start: number;
  readonly end: number;
  /** Characters of prose in it, without those that stand in it twice. */
  readonly prose: number;
}

/** Containers that are compared closely; the others hold too little. */
const closeCandidates = 60;
/** What a line of links, labels or furniture costs the element that holds it. */
const furnitureCost = 6;
/** A container known by name is chosen unless another is this much better. */
const knownContainerGain = 1.15;

/** A stretch of lines is taken instead of an element when it outweighs it by this much. */
const runGain = 1.5;

/**
 * Finds the element that holds the report: the one whose lines of prose outweigh its lines of links and
 * furniture the most. Prose that stands twice in an element (bodies for phone and desktop) counts once and
 * costs once, so that the fuller of the two wins over the element around both.
 */
export function findBodyRegion(
  tree: PageTree,
  outline: PageOutline,
  judged: readonly JudgedLine[],
): BodyRegion {
  const worths = judged.map(worth);
  const distinctProse = proseCounter(judged);
  const candidates = candidateElements(tree, outline, prefixSums(worths));
  let best: BodyRegion & { score: number } = { start: 0, end: judged.length, prose: 0, score: -Infinity };
  for (const { start, end, sum, known } of candidates.slice(0, closeCandidates)) {
    const { distinct, repeated } = distinctProse(start, end);
    const score = (sum - 2 * repeated) * (known && sum > 0 ? knownContainerGain : 1);
    if (score > best.score) best = { start, end, prose: distinct, score };
  }
  const run = bestRun(worths);
  const inRun = distinctProse(run.start, run.end);
  if (run.sum - 2 * inRun.repeated > runGain * Math.max(best.score, 0)) {
    return { start: run.start, end: run.end, prose: inRun.distinct };
  }
  return { start: best.start, end: best.end, prose: best.prose };
}

interface CandidateElement {
  readonly start: number;
  readonly end: number;
  readonly sum: number;
  known: boolean;
}

/** The elements that hold lines, the best first; elements around the same lines count once. */
function candidateElements(
  tree: PageTree,
  { isContainer, linesIn }: PageOutline,
  sums: readonly number[],
): readonly CandidateElement[] {
  const candidates: CandidateElement[] = [];
  tree.nodes.forEach((node, index) => {
    if (node.tag === '' || !(blockElements.has(node.tag) || isContainer[index])) return;
    const [start, end] = linesIn(index);
    if (start === end) return;
    const last = candidates.at(-1);
    const known = isContainer[index] ?? false;
    if (last !== undefined && last.start === start && last.end === end) last.known ||= known;
    else candidates.push({ start, end, sum: (sums[end] ?? 0) - (sums[start] ?? 0), known });
  });
  return candidates.sort((a, b) => b.sum - a.sum || a.end - a.start - (b.end - b.start));
}

/**
 * The stretch of lines with the largest sum (Kadane): for pages that set text and furniture side by side in one cell.
 */
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

interface CountedProse {
  readonly distinct: number;
  readonly repeated: number;
}

/** Counts the prose of stretches of lines; what the lines say is folded and compared once for all of them. */
function proseCounter(judged: readonly JudgedLine[]): (start: number, end: number) => CountedProse {
  const sayings = new Map<string, number>();
  const lines = judged.map(({ line, kind, side }) => {
    if (kind.kind !== 'prose' || side !== null) return null;
    const key = foldedText(line.text);
    const saying = sayings.get(key) ?? sayings.size;
    sayings.set(key, saying);
    return { saying, length: plainLength(line) };
  });
  const seenIn = new Int32Array(sayings.size);
  let stretch = 0;
  return (start, end) => {
    stretch++;
    let distinct = 0;
    let repeated = 0;
    for (let index = start; index < end; index++) {
      const line = lines[index];
      if (line === null || line === undefined) continue;
      if (line.length >= shortestRepeated && seenIn[line.saying] === stretch) repeated += line.length;
      else distinct += line.length;
      seenIn[line.saying] = stretch;
    }
    return { distinct, repeated };
  };
}

/** Characters of a line that are no link. */
export function plainLength(line: Line): number {
  return line.text.length - linkedCharacters(line);
}

/** Sums of the values before each index; one longer than the values. */
export function prefixSums(values: readonly number[]): readonly number[] {
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
  return sums;
}
