/** How often a folded text holds another, overlapping places counted: what the index answers, by reading the text. */
export function countInText(held: string, text: string): number {
  let count = 0;
  for (let at = held.indexOf(text); at >= 0; at = held.indexOf(text, at + 1)) count++;
  return count;
}
