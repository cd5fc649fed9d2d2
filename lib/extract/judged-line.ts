import type { Line } from './line';
import { lineKind, type LineKind } from './line-kind';
import { isSplitDate } from './split-date';

/** A line with its judgement and the side element it stands in. */
export interface JudgedLine {
  readonly line: Line;
  readonly kind: LineKind;
  /** 'related', 'footer', 'share' … when the line stands in an element of such a name, else null. */
  readonly side: string | null;
}

/** Judges lines that stand in no page: plain text. */
export function judgeTextLines(lines: readonly Line[]): readonly JudgedLine[] {
  return lines.map((line) => ({ line, kind: lineKind(line), side: null }));
}

/** The halves of a date that is set on two lines (“21” over “2024年02月”) as the info line they are. */
export function withSplitDates(judged: readonly JudgedLine[]): readonly JudgedLine[] {
  const halves = new Set<number>();
  judged.forEach(({ line, kind }, index) => {
    if (kind.kind !== 'short' && kind.kind !== 'labels') return;
    if (isSplitDate(line.text, judged[index + 1]?.line.text ?? '')) halves.add(index).add(index + 1);
  });
  if (halves.size === 0) return judged;
  return judged.map(({ line, kind, side }, index) => ({
    line,
    kind: halves.has(index) ? { kind: 'labels', values: [], isBareDate: false } : kind,
    side,
  }));
}
