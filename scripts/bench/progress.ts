/** A line of progress, apart from the table that is the outcome. */
export function tell(words: string): void {
  console.error(`  ${words}`);
}
