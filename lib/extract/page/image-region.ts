import type { JudgedLine } from '../judged-line';
import type { PageTree } from './page-tree';
import { prefixSums } from './body-region';
import type { PageOutline } from './outline';

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
  { isContainer, linesIn }: PageOutline,
  judged: readonly JudgedLine[],
  infoLine: number,
): ImageRegion | null {
  const pictures = prefixSums(judged.map((entry) => (isPicture(entry) ? 1 : 0)));
  let innermost: ImageRegion | null = null;
  let innermostEnd = Infinity;
  tree.nodes.forEach((node, index) => {
    if (!isContainer[index] || index >= innermostEnd) return;
    const [start, end] = linesIn(index);
    const images = (pictures[end] ?? 0) - (pictures[start] ?? 0);
    if (images === 0) return;
    innermost = { start, end, images };
    innermostEnd = node.end;
  });
  return innermost ?? (infoLine < 0 ? null : runAfter(judged, infoLine + 1));
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
