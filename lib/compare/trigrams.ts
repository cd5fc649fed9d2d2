/** The beginning and end of a paragraph, so that the shortest of them have trigrams too. */
const edge = '\u0000';

/** The different trigrams of a folded paragraph. */
export function trigramsOf(folded: string): ReadonlySet<string> {
  const edged = edge + folded + edge;
  const trigrams = new Set<string>();
  for (let at = 0; at + 3 <= edged.length; at++) trigrams.add(edged.slice(at, at + 3));
  return trigrams;
}

/** How many trigrams of the smaller set are in the other. */
export function countCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [smaller, larger] = one.size <= other.size ? [one, other] : [other, one];
  let common = 0;
  for (const trigram of smaller) if (larger.has(trigram)) common++;
  return common;
}
