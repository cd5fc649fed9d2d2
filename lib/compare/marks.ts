import type { ComparedRow, Comparison } from './compare-texts';
import type { Edit, Range } from './counting';
import { sharedPassages } from './shared-passages';

/**
 * A stretch of a paragraph that is marked, in UTF-16 units of it; an empty one is the place where another text has
 * more. All marks with one key belong together, on whichever side they stand.
 */
export interface Mark extends Range {
  readonly key: string;
  readonly kind: 'cut' | 'added' | 'changed' | 'shared';
}

/** The marks of each paragraph of each text: `[text][paragraph]`. */
export type TextMarks = readonly (readonly (readonly Mark[])[])[];

/** What is marked, and the keys in the order in which one steps through them. */
export interface Marking {
  readonly marks: TextMarks;
  readonly steps: readonly string[];
}

type Texts = readonly (readonly string[])[];

/** The key of a row that not every text has. */
export function rowKey(row: number): string {
  return `row-${row}`;
}

/** Where each text of a comparison differs from the first that has the row. A row that some text lacks is one step. */
export function differenceMarks(texts: Texts, { rows }: Comparison): Marking {
  const marking = new MarkingBuilder(texts);
  const sources = new Set(rows.flatMap(({ moved }) => (moved === null ? [] : [moved.row])));
  for (const [index, row] of rows.entries()) {
    const isPartial = row.cells.some((paragraphs) => paragraphs.length === 0);
    // What only moved is no difference of its own; what changed on the way is.
    if (isPartial && row.moved === null && !sources.has(index)) marking.steps.push(rowKey(index));
    for (const [column, edits] of row.edits.entries()) {
      if (edits !== null) markEdits(marking, edits, row, row.basis, row, column, `edit-${index}-${column}`);
    }
    const source = row.moved === null ? undefined : rows[row.moved.row];
    if (row.moved === null || source === undefined) continue;
    markEdits(marking, row.moved.edits, source, source.basis, row, row.basis, `moved-${index}`);
  }
  return marking;
}

/**
 * The passages that any two texts have in common, wherever they stand. Every second text is searched for those of every
 * first.
 */
export function passageMarks(texts: Texts): Marking {
  const marking = new MarkingBuilder(texts);
  const whole = texts.map((paragraphs) => paragraphs.join('\n'));
  for (const [one, words] of whole.entries()) {
    for (const [other, otherWords] of whole.entries()) {
      if (other <= one) continue;
      for (const [index, { from, to }] of sharedPassages(words, otherWords).entries()) {
        const key = `passage-${one}-${other}-${index}`;
        marking.steps.push(key);
        marking.put(one, everyParagraph(texts, one), from, { key, kind: 'shared' });
        marking.put(other, everyParagraph(texts, other), to, { key, kind: 'shared' });
      }
    }
  }
  return marking;
}

function everyParagraph(texts: Texts, column: number): readonly number[] {
  return (texts[column] ?? []).map((_, index) => index);
}

function markEdits(
  marking: MarkingBuilder,
  edits: readonly Edit[],
  before: ComparedRow,
  one: number,
  after: ComparedRow,
  other: number,
  name: string,
): void {
  for (const [index, { from, to }] of edits.entries()) {
    const key = `${name}-${index}`;
    const kind = from.start === from.end ? 'added' : to.start === to.end ? 'cut' : 'changed';
    marking.steps.push(key);
    marking.put(one, before.cells[one] ?? [], from, { key, kind });
    marking.put(other, after.cells[other] ?? [], to, { key, kind });
  }
}

class MarkingBuilder implements Marking {
  readonly marks: readonly (readonly Mark[][])[];
  readonly steps: string[] = [];
  readonly #texts: Texts;

  constructor(texts: Texts) {
    this.#texts = texts;
    this.marks = texts.map((paragraphs) => paragraphs.map(() => []));
  }

  /** Puts a stretch of paragraphs joined by newlines on each paragraph that it touches. */
  put(column: number, paragraphs: readonly number[], range: Range, mark: Pick<Mark, 'key' | 'kind'>): void {
    let begin = 0;
    let isPlaced = false;
    for (const [nth, index] of paragraphs.entries()) {
      const length = this.#texts[column]?.[index]?.length ?? 0;
      const start = Math.max(0, range.start - begin);
      const end = Math.min(length, range.end - begin);
      const isLast = nth === paragraphs.length - 1;
      // A place, or a line break alone, stands on one paragraph.
      const isPlace =
        !isPlaced && start >= end && start <= length && (range.end <= begin + length + 1 || isLast);
      if (start < end || isPlace) {
        this.marks[column]?.[index]?.push({ ...mark, start: Math.min(start, end), end });
        isPlaced = true;
      }
      begin += length + 1;
    }
  }
}

/** A stretch of a paragraph with the same marks all along. Its text is '' where another text has more. */
export interface MarkedRun {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Cuts a paragraph wherever a mark begins or ends. The runs joined give the paragraph. */
export function markedRuns(text: string, marks: readonly Mark[]): readonly MarkedRun[] {
  const cuts = new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].sort((one, other) => one - other);
  return places.flatMap((start, index): MarkedRun[] => {
    const end = places[index + 1] ?? start;
    const gaps = marks.filter((mark) => mark.start === start && mark.end === start);
    const over = marks.filter((mark) => mark.start <= start && mark.end >= end && mark.end > mark.start);
    return [
      ...(gaps.length > 0 ? [{ text: '', marks: gaps }] : []),
      ...(end > start ? [{ text: text.slice(start, end), marks: over }] : []),
    ];
  });
}
