import { alignParagraphs } from './align-paragraphs';

/** Paragraphs of several texts that stand side by side, while texts are still being added. */
export interface RowBuilder {
  /** For each text the indexes of its paragraphs in this row; none for one that was not added yet. */
  readonly cells: number[][];
  /** The row, further up or down, whose paragraph the text that began this row has here. */
  movedFrom: RowBuilder | null;
  /** The row that took this one in, since a later text joins their paragraphs. */
  joinedTo: RowBuilder | null;
}

/**
 * Sets the paragraphs of several texts side by side, one text after the other: each is aligned with what the rows say
 * so far. The longest comes first, since the others are mostly parts of it, and it tells where those belong that only
 * they have. Folded paragraphs in.
 */
export function buildRows(columns: readonly (readonly string[])[]): RowBuilder[] {
  const lengths = columns.map((paragraphs) => paragraphs.join('').length);
  const order = columns.map((_, column) => column).sort((a, b) => (lengths[b] ?? 0) - (lengths[a] ?? 0));
  let rows: RowBuilder[] = [];
  for (const column of order) rows = withColumn(rows, column, columns);
  return rows;
}

/** The first text that has a row: the others are compared with it. */
export function basisOf(cells: readonly (readonly number[])[]): number {
  return cells.findIndex((paragraphs) => paragraphs.length > 0);
}

/** The row that a row stands in at last. */
export function standingRow(row: RowBuilder): RowBuilder {
  return row.joinedTo === null ? row : standingRow(row.joinedTo);
}

function withColumn(
  rows: readonly RowBuilder[],
  column: number,
  columns: readonly (readonly string[])[],
): RowBuilder[] {
  const { steps, moved } = alignParagraphs(
    rows.map((row) => wordsOf(row, columns)),
    columns[column] ?? [],
  );
  const movedFrom = new Map(moved.map(({ one, other }) => [other, rows[one] ?? null]));
  return steps.map(({ one, other }) => {
    const [first, ...rest] = one.flatMap((index) => rows[index] ?? []);
    const row = first ?? { cells: columns.map(() => []), movedFrom: null, joinedTo: null };
    for (const later of rest) join(row, later);
    row.cells[column] = [...other];
    const [lone] = other;
    if (first === undefined && lone !== undefined) row.movedFrom = movedFrom.get(lone) ?? null;
    return row;
  });
}

function join(row: RowBuilder, later: RowBuilder): void {
  for (const [column, paragraphs] of later.cells.entries()) row.cells[column]?.push(...paragraphs);
  later.joinedTo = row;
}

function wordsOf({ cells }: RowBuilder, columns: readonly (readonly string[])[]): string {
  const basis = basisOf(cells);
  return (cells[basis] ?? []).map((index) => columns[basis]?.[index] ?? '').join('');
}
