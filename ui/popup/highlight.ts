/** A stretch of text: plain, or one of the phrases looked for. */
export interface TextPiece {
  readonly text: string;
  readonly isPhrase: boolean;
}

/**
 * Cuts a text into pieces so that every occurrence of a phrase stands alone; the pieces joined give the text.
 * Where phrases overlap, the one that begins first is taken, and of those that begin together the longest.
 */
export function markPhrases(text: string, phrases: readonly string[]): readonly TextPiece[] {
  const sought = phrases.filter((phrase) => phrase !== '').sort((one, other) => other.length - one.length);
  const pieces: TextPiece[] = [];
  let from = 0;
  while (from < text.length) {
    const next = firstOccurrence(text, sought, from);
    if (next === null) break;
    if (next.start > from) pieces.push({ text: text.slice(from, next.start), isPhrase: false });
    pieces.push({ text: text.slice(next.start, next.end), isPhrase: true });
    from = next.end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), isPhrase: false });
  return pieces;
}

function firstOccurrence(
  text: string,
  phrases: readonly string[],
  from: number,
): { readonly start: number; readonly end: number } | null {
  let first: { start: number; end: number } | null = null;
  for (const phrase of phrases) {
    const start = text.indexOf(phrase, from);
    if (start >= 0 && (first === null || start < first.start)) first = { start, end: start + phrase.length };
  }
  return first;
}
