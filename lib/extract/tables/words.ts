/** The words of a table cell, which are written with white space between. */
export function wordsOf(cell: string): readonly string[] {
  return cell.trim().split(/\s+/);
}
