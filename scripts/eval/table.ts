/** Rows of cells as text, columns lined up; wide (CJK) characters count two. */
export function tableText(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, width(cell))));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function width(text: string): number {
  let sum = 0;
  for (const character of text) sum += /[\u2e80-\uffef]/.test(character) ? 2 : 1;
  return sum;
}
