/** How many clips a library is measured with; a hundred thousand, which takes minutes, only with `--large`. */
export const librarySizes: readonly number[] = process.argv.includes('--large')
  ? [1_000, 10_000, 100_000]
  : [1_000, 10_000];
