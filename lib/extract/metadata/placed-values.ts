import type { CutBody } from '../cut-body';
import { wordsBesideLabels } from '../label-rest';
import { closingBracket, readCredit } from '../credits';
import type { JudgedLine } from '../judged-line';
import { readLabelledValues, trimValue, type LabelledValue } from '../labelled-values';

/** A labelled value with its place on the page. */
export interface PlacedValue extends LabelledValue {
  readonly from: 'info-line' | 'tail-line';
  /** The line it stands in. */
  readonly raw: string;
}

/** A line of the head or tail of a report that was read for values. */
export interface PlacedLine {
  readonly from: 'info-line' | 'tail-line';
  readonly text: string;
  readonly values: readonly PlacedValue[];
  /** Whether the line is nothing but labels, dates and a few words. */
  readonly isInfo: boolean;
  /** The words that neither label nor value nor date is. */
  readonly words: readonly string[];
  /** Lines to the text: 1 for the line just above or below it. */
  readonly distance: number;
}

/** How far above and below the text its info line and credits may stand, in lines. */
const reachAbove = 40;
const reachBelow = 30;
/** The last paragraphs, whose closing brackets may hold a credit. */
const closingParagraphs = 2;
const longestValueLine = 200;
const otherArticles = new Set(['related', 'comments', 'footer', 'navigation', 'advertisement']);

/**
 * Reads the lines around a text for labelled values. Lines that were cut from within the text
 * (credits before a last note) count as below it. A label that ends its line takes the next short line as its value:
 * tables and lists of publication data, and info lines split over elements.
 */
export function readPlacedLines(judged: readonly JudgedLine[], body: CutBody): readonly PlacedLine[] {
  const { first, last } = body;
  const placed: PlacedLine[] = [];
  const place = (index: number, from: PlacedValue['from'], distance: number, end: number): void => {
    const line = placeLine(judged, index, from, distance, end);
    if (line !== null) placed.push(line);
  };
  for (let index = Math.max(0, first - reachAbove); index < first; index++) {
    place(index, 'info-line', first - index, first);
  }
  for (let index = first; index < last; index++) {
    if (body.cutAt.has(index)) place(index, 'tail-line', 1, last);
    else if (index >= last - closingParagraphs) {
      const line = closingCredit(judged[index]);
      if (line !== null) placed.push(line);
    }
  }
  for (let index = last; index < Math.min(judged.length, last + reachBelow); index++) {
    const { kind, side } = judged[index] ?? {};
    if (kind?.kind === 'furniture' && (kind.rule === 'footer' || kind.rule === 'copyright-notice')) break;
    if (side === 'footer') break;
    place(index, 'tail-line', index - last + 1, judged.length);
  }
  return placed;
}

function placeLine(
  judged: readonly JudgedLine[],
  index: number,
  from: PlacedValue['from'],
  distance: number,
  end: number,
): PlacedLine | null {
  const entry = judged[index];
  if (entry === undefined || entry.line.text.length > longestValueLine || entry.line.text === '') return null;
  if (
    entry.kind.kind === 'prose' ||
    entry.kind.kind === 'links' ||
    (entry.side !== null && otherArticles.has(entry.side))
  )
    return null;
  const { text } = entry.line;
  const values = [...readLabelledValues(entry.line)];
  const open = values.at(-1);
  const next = index + 1 < end ? judged[index + 1] : undefined;
  if (open !== undefined && open.value === '' && next !== undefined && isValueLine(next)) {
    values[values.length - 1] = { ...open, value: trimValue(next.line.text) };
  }
  values.push(...unlabelledCredits(text, values));
  return {
    from,
    text,
    distance,
    isInfo: entry.kind.kind === 'labels',
    words: wordsBesideLabels(text, values),
    values: values.map((value) => ({ ...value, from, raw: text })),
  };
}

/** A line that may be the value of the label that ends the line before it. */
function isValueLine({ line, kind }: JudgedLine): boolean {
  if (line.text === '' || line.text.length > 40 || kind.kind === 'prose' || kind.kind === 'furniture')
    return false;
  return readLabelledValues(line).length === 0;
}

/** “某科供稿　摄影/张三”: credits by a word behind the name, in what the labels leave. */
function unlabelledCredits(text: string, values: readonly LabelledValue[]): readonly LabelledValue[] {
  const end = values[0]?.start ?? text.length;
  const credit = readCredit(text.slice(0, end));
  return credit === null ? [] : [{ ...credit, start: 0, end, valueStart: 0 }];
}

function closingCredit(entry: JudgedLine | undefined): PlacedLine | null {
  if (entry === undefined) return null;
  const { text } = entry.line;
  const inner = closingBracket(text) ?? (text.length <= 40 ? text : null);
  if (inner === null) return null;
  const labelled = readLabelledValues({ text: inner, seams: [] }).filter(
    ({ role }) => role === 'author' || role === 'editor' || role === 'source',
  );
  const credit = readCredit(inner);
  const values = [
    ...labelled,
    ...(credit === null ? [] : [{ ...credit, start: 0, end: inner.length, valueStart: 0 }]),
  ];
  if (values.length === 0) return null;
  return {
    from: 'tail-line',
    text: inner,
    distance: 1,
    isInfo: false,
    words: [],
    values: values.map((value) => ({ ...value, from: 'tail-line', raw: inner })),
  };
}
