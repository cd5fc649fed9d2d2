import type { Line } from './line';
import { lineKind, type LineKind } from './line-kind';

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
