import type { TextQuote } from '../report';
import { comparableText } from './comparable';
import type { TextRange } from './text-range';

/** How much of the text around a passage is kept to find it by; UTF-16 units. */
const contextLength = 32;

/**
 * The quote of a range, without the space at its ends; null where nothing in it could be found again (a range of
 * punctuation only).
 */
export function quoteOf(text: string, range: TextRange): TextQuote | null {
  const { start, end } = trimmed(text, range);
  const exact = text.slice(start, end);
  if (comparableText(exact).folded === '') return null;
  return {
    exact,
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
  };
}

function trimmed(text: string, { start, end }: TextRange): TextRange {
  let [from, to] = [start, end];
  while (from < to && /\s/u.test(text.charAt(from))) from++;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
