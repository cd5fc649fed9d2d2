const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/**
 * The letter after the year of each entry: '' where author and year are told once, else a, b … z, aa, ab … in the
 * order given.
 */
export function yearLetters(authorsAndYears: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const key of authorsAndYears) counts.set(key, (counts.get(key) ?? 0) + 1);
  const given = new Map<string, number>();
  return authorsAndYears.map((key) => {
    if (counts.get(key) === 1) return '';
    const index = given.get(key) ?? 0;
    given.set(key, index + 1);
    return letters(index);
  });
}

function letters(index: number): string {
  const before = index < alphabet.length ? '' : letters(Math.floor(index / alphabet.length) - 1);
  return before + alphabet.charAt(index % alphabet.length);
}
