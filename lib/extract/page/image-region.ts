import type { JudgedLine } from '../judged-line';
import type { PageTree } from './page-tree';
import { readRegions } from './regions';

/** Addresses of ornaments. */
const ornament =
  /logo|icon|banner|qr_?code|ewm|erweima|weixin|wechat|share|btn|button|arrow|spacer|blank|loading|print|close|avatar|_bg\b|\bbg[_.-]/i;

/** A stretch of judged lines, `end` not included. */
export interface ImageRegion {
  readonly start: number;
  readonly end: number;
  readonly images: number;
}

/**
 * Where a page without text keeps its pictures (图解: a report drawn as images): the images in a container
 * known by name, else those that follow the info line up to the next furniture. Null when there are none.
 */
export function findImageRegion(
  tree: PageTree,
  judged: readonly JudgedLine[],
  infoLine: number,
): ImageRegion | null {
  const { isContainer } = readRegions(tree);
  let node = tree.nodes.findIndex(
    (_, index) => isContainer[index] && countImages(judged, ...linesIn(tree, judged, index)) > 0,
  );
  while (node >= 0) {
    const inner = tree.nodes.findIndex(
      (_, index) =>
        index > node &&
        index < (tree.nodes[node]?.end ?? 0) &&
        isContainer[index] &&
        countImages(judged, ...linesIn(tree, judged, index)) > 0,
    );
    if (inner < 0) break;
    node = inner;
  }
  if (node >= 0) {
    const [start, end] = linesIn(tree, judged, node);
    return { start, end, images: countImages(judged, start, end) };
  }
  return infoLine < 0 ? null : runAfter(judged, infoLine + 1);
}

function linesIn(tree: PageTree, judged: readonly JudgedLine[], node: number): readonly [number, number] {
  const end = tree.nodes[node]?.end ?? node;
  const first = judged.findIndex(({ line }) => line.at >= node);
  const behind = judged.findIndex(({ line }) => line.at >= end);
  return first < 0 ? [0, 0] : [first, behind < 0 ? judged.length : behind];
}

function countImages(judged: readonly JudgedLine[], start: number, end: number): number {
  return judged.slice(start, end).filter(isPicture).length;
}

function isPicture({ line, side }: JudgedLine): boolean {
  return line.image !== null && side === null && line.image.src !== '' && !ornament.test(line.image.src);
}

function runAfter(judged: readonly JudgedLine[], from: number): ImageRegion | null {
  const start = judged.findIndex((entry, index) => index >= from && isPicture(entry));
  if (start < 0 || judged.slice(from, start).some(({ kind }) => kind.kind === 'links')) return null;
  let end = start;
  for (let index = start; index < judged.length; index++) {
    const entry = judged[index];
    if (
      entry === undefined ||
      entry.side !== null ||
      entry.kind.kind === 'furniture' ||
      entry.kind.kind === 'links'
    )
      break;
    end = index + 1;
  }
  return { start, end, images: countImages(judged, start, end) };
}
