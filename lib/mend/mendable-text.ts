import { blockText, type Block, type BlockKind } from '../report';

/** What a line of text is: a block of its kind, or a value of the metadata. */
export type LineKind = BlockKind | 'value';

/** One line of a text under repair; `start` and `end` are UTF-16 offsets, the line break not included. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly kind: LineKind;
}

/** A text as a repair sees it: the words, and what each line of them is. */
export interface MendableText {
  readonly text: string;
  readonly lines: readonly Line[];
}

/** `flatText(blocks)` with its lines; a table gives one for each of its rows. */
export function mendableBlocks(blocks: readonly Block[]): MendableText {
  const texts: string[] = [];
  const kinds: LineKind[] = [];
  for (const block of blocks) {
    const text = blockText(block);
    texts.push(text);
    for (let row = 0; row <= countLineBreaks(text); row++) kinds.push(block.kind);
  }
  return mendableLines(texts.join('\n'), kinds);
}

/** A value of the metadata. */
export function mendableValue(value: string): MendableText {
  return { text: value, lines: [{ start: 0, end: value.length, kind: 'value' }] };
}

/** Cuts a text into lines; those that `kinds` says nothing of are paragraphs. */
export function mendableLines(text: string, kinds: readonly LineKind[]): MendableText {
  const lines: Line[] = [];
  let start = 0;
  for (const part of text.split('\n')) {
    lines.push({ start, end: start + part.length, kind: kinds[lines.length] ?? 'paragraph' });
    start += part.length + 1;
  }
  return { text, lines };
}

/** The words of a line. */
export function textOfLine(whole: MendableText, line: Line): string {
  return whole.text.slice(line.start, line.end);
}

/**
 * The text that edits made of another. Where an edit took a line break away, the joined line is what the first
 * of its parts that still has words was.
 */
export function mendableAfter(
  before: MendableText,
  edits: readonly { readonly start: number; readonly end: number; readonly after: string }[],
  text: string,
): MendableText {
  const kept = before.lines.map((line) => ({
    kind: line.kind,
    units: line.end - line.start,
    joinsNext: false,
  }));
  let first = 0;
  for (const { start, end, after } of edits) {
    while ((before.lines[first]?.end ?? Infinity) < start) first++;
    const opening = kept[first];
    if (opening !== undefined) opening.units += after.length;
    for (let at = first; at < kept.length; at++) {
      const line = before.lines[at];
      const left = kept[at];
      if (line === undefined || left === undefined || line.start > end) break;
      left.units -= Math.max(0, Math.min(end, line.end) - Math.max(start, line.start));
      if (start <= line.end && line.end < end) left.joinsNext = true;
    }
  }
  const kinds: LineKind[] = [];
  let words = 0;
  let joins = false;
  for (const line of kept) {
    if (!joins) {
      kinds.push(line.kind);
      words = 0;
    } else if (words === 0) {
      kinds[kinds.length - 1] = line.kind;
    }
    words += line.units;
    joins = line.joinsNext;
  }
  return mendableLines(text, kinds);
}

function countLineBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
