import { bare } from './bare';
import type { JudgedLine } from './judged-line';
import { readLabelledValues } from './labelled-values';
import type { Line } from './line';

/** Longer lines are text even under a label. */
const longestRecord = 80;
/** Lines of this length are text even just above an info line. */
const longestTitle = 80;

/**
 * The index of the line with which a text begins between `start` and `end`: its first prose that is no title
 * (said by `<title>`, set as a heading, or standing on an info line) and no record (类别：人权教育，性别).
 * `end` when there is none.
 */
export function firstProseOf(
  judged: readonly JudgedLine[],
  start: number,
  end: number,
  pageTitle: string,
): number {
  const wanted = bare(pageTitle);
  for (let index = start; index < end; index++) {
    const entry = judged[index];
    if (entry === undefined || entry.kind.kind !== 'prose' || entry.side !== null) continue;
    const { line } = entry;
    const key = bare(line.text);
    const isTitle =
      line.text.length <= longestTitle &&
      (wanted.startsWith(key) || (!line.text.includes('。') && standsOnInfoLine(judged, index, end)));
    const isHeading = line.setting.heading > 0 && line.setting.heading <= 3;
    if (!isTitle && !isHeading && !isRecordLine(line)) return index;
  }
  return end;
}

function standsOnInfoLine(judged: readonly JudgedLine[], index: number, end: number): boolean {
  for (let next = index + 1; next <= index + 2 && next < end; next++) {
    const { kind } = judged[next] ?? {};
    if (kind?.kind === 'labels') return true;
    if (kind?.kind !== 'short' && kind?.kind !== 'furniture') return false;
  }
  return false;
}

/** 类别：…, 联络人：…: a row of a publication record that is set above a text. */
export function isRecordLine(line: Line): boolean {
  if (line.text.length > longestRecord) return false;
  const [first] = readLabelledValues(line);
  return (
    first !== undefined &&
    first.start <= 1 &&
    (first.role === 'record' || first.role === 'column' || first.role === 'document-number')
  );
}
