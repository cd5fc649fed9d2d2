import { countedText, placedRange, type Edit } from './counting';
import { sharedRuns } from './shared-runs';

/** So many characters in a row, script and marks aside, are no formula of the genre: about a clause and a half. */
export const passageLength = 15;

/**
 * The passages that two texts have in common wherever they stand, in the order of the other text and in the offsets
 * of the texts themselves. Script, punctuation and space do not count.
 */
export function sharedPassages(one: string, other: string): Edit[] {
  const [before, after] = [countedText(one, 'words'), countedText(other, 'words')];
  return sharedRuns(before.folded, after.folded, passageLength).map(({ from, to }) => ({
    from: placedRange(from, before),
    to: placedRange(to, after),
  }));
}
