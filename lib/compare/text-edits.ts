import { characterEdits, type Effort } from './character-edits';
import { countedText, placedRange, type Counting, type CountedText, type Edit } from './counting';
import { tidyEdits } from './tidy-edits';

/**
 * What one text became in another, as a person would mark it: in order, not overlapping, in the offsets of the texts
 * themselves. Empty when nothing that counts differs.
 */
export function textEdits(one: string, other: string, counting: Counting, effort: Effort): Edit[] {
  return countedEdits(countedText(one, counting), countedText(other, counting), effort);
}

/** The same for texts that were reduced to what counts before. */
export function countedEdits(one: CountedText, other: CountedText, effort: Effort): Edit[] {
  const edits = tidyEdits(one, other, characterEdits(one.folded, other.folded, effort));
  return edits.map(({ from, to }) => ({ from: placedRange(from, one), to: placedRange(to, other) }));
}

/** The first text with the edits made in it, each with the words of the second. */
export function applyEdits(one: string, other: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { from, to } of edits) {
    result += one.slice(at, from.start) + other.slice(to.start, to.end);
    at = from.end;
  }
  return result + one.slice(at);
}
