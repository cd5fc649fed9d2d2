import { freshEffort, type Effort } from './character-edits';
import { countedText, type Counting, type Edit, type Range } from './counting';
import { basisOf, buildRows, standingRow } from './row-builder';
import { countedEdits } from './text-edits';

/** Together longer than this, in UTF-16 units, texts are compared paragraph by paragraph only. */
export const longestToCharacter = 1_000_000;

/** Paragraphs that stand side by side. The words of a cell are its paragraphs joined by newlines. */
export interface ComparedRow {
  /** For each text the indexes of its paragraphs here; none where it lacks them. */
  readonly cells: readonly (readonly number[])[];
  /** The first text that has the row: the others are compared with it. */
  readonly basis: number;
  /** For each text the edits that make the basis' words its own; null for the basis and where it lacks the row. */
  readonly edits: readonly (readonly Edit[] | null)[];
  /** When the row is a text's alone since the paragraph stands elsewhere before: where, and what it became. */
  readonly moved: { readonly row: number; readonly edits: readonly Edit[] } | null;
}

/** How much of the first text another leaves out, and what it has besides, in characters. */
export interface Contrast {
  readonly cut: number;
  readonly added: number;
  readonly movedParagraphs: number;
}

export interface Comparison {
  readonly rows: readonly ComparedRow[];
  /** For each text against the first; the first against itself comes to nothing. */
  readonly contrasts: readonly Contrast[];
  /** The texts were too long to be compared character by character: a changed paragraph counts as changed whole. */
  readonly isCoarse: boolean;
}

/**
 * Compares two to four texts, each given as its paragraphs. They are set side by side by what they say, whatever
 * counts as a difference then; within a row the characters that count are compared with those of the first text that
 * has it.
 */
export function compareTexts(texts: readonly (readonly string[])[], counting: Counting): Comparison {
  const length = texts.flat().reduce((sum, paragraph) => sum + paragraph.length, 0);
  const isCoarse = length > longestToCharacter;
  const effort = isCoarse ? null : freshEffort();
  const folded = texts.map((paragraphs) => paragraphs.map((words) => countedText(words, 'words').folded));
  const builders = buildRows(folded);
  const places = new Map(builders.map((builder, index) => [builder, index]));
  const editsBetween = (one: string, other: string): readonly Edit[] => edits(one, other, counting, effort);

  const rows = builders.map(({ cells, movedFrom }): ComparedRow => {
    const basis = basisOf(cells);
    const words = cellWords(texts, cells, basis);
    const source = movedFrom === null ? undefined : places.get(standingRow(movedFrom));
    const before = source === undefined ? undefined : builders[source];
    return {
      cells,
      basis,
      edits: cells.map((paragraphs, column) =>
        column === basis || paragraphs.length === 0
          ? null
          : editsBetween(words, cellWords(texts, cells, column)),
      ),
      moved:
        source === undefined || before === undefined
          ? null
          : {
              row: source,
              edits: editsBetween(cellWords(texts, before.cells, basisOf(before.cells)), words),
            },
    };
  });
  return { rows, contrasts: texts.map((_, column) => contrastOf(texts, rows, column, counting)), isCoarse };
}

/** The words of one cell. */
export function cellWords(
  texts: readonly (readonly string[])[],
  cells: readonly (readonly number[])[],
  column: number,
): string {
  return (cells[column] ?? []).map((index) => texts[column]?.[index] ?? '').join('\n');
}

function edits(one: string, other: string, counting: Counting, effort: Effort | null): readonly Edit[] {
  const [before, after] = [countedText(one, counting), countedText(other, counting)];
  if (effort !== null) return countedEdits(before, after, effort);
  if (before.folded === after.folded) return [];
  return [{ from: { start: 0, end: one.length }, to: { start: 0, end: other.length } }];
}

function contrastOf(
  texts: readonly (readonly string[])[],
  rows: readonly ComparedRow[],
  column: number,
  counting: Counting,
): Contrast {
  let [cut, added] = [0, 0];
  const count = (changes: readonly Edit[], isForward: boolean): void => {
    for (const { from, to } of changes) {
      cut += lengthOf(isForward ? from : to);
      added += lengthOf(isForward ? to : from);
    }
  };
  const has = (row: ComparedRow | undefined, text: number): boolean => (row?.cells[text]?.length ?? 0) > 0;
  const alone = (row: ComparedRow, text: number): number => {
    const words = cellWords(texts, row.cells, text);
    return countedText(words, counting).folded === '' ? 0 : words.length;
  };
  const moves = rows.flatMap((row) => {
    const source = row.moved === null ? undefined : rows[row.moved.row];
    const isMove = (has(row, 0) && has(source, column)) || (has(row, column) && has(source, 0));
    return isMove && source !== undefined && row.moved !== null
      ? [{ row, source, edits: row.moved.edits }]
      : [];
  });
  for (const { row, edits: made } of moves) count(made, has(row, column));
  const explained = new Set(moves.flatMap(({ row, source }) => [row, source]));
  for (const row of rows) {
    if (has(row, 0) && has(row, column)) count(row.edits[column] ?? [], true);
    else if (explained.has(row)) continue;
    else if (has(row, 0)) cut += alone(row, 0);
    else if (has(row, column)) added += alone(row, column);
  }
  return { cut, added, movedParagraphs: moves.length };
}

function lengthOf({ start, end }: Range): number {
  return end - start;
}
