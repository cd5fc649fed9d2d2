import type { Span } from './query';

/** A piece of a typed query. */
export type Token =
  | { readonly kind: 'open' | 'close' | 'or' | 'minus'; readonly at: Span }
  /** Words; `quoted` when they stood between quotation marks. */
  | { readonly kind: 'words'; readonly at: Span; readonly text: string; readonly quoted: boolean }
  /** `name:value`; `value` is '' when nothing follows the colon. */
  | {
      readonly kind: 'field';
      readonly at: Span;
      readonly name: string;
      readonly value: string;
      readonly quoted: boolean;
    };

/** Each opening mark with those that close it. */
const quotes: ReadonlyMap<string, string> = new Map([
  ['"', '"＂”“'],
  ['＂', '"＂'],
  ['“', '”"“'],
  ['”', '”“"'],
  ['「', '」'],
  ['『', '』'],
]);

const openers = '(（';
const closers = ')）';
const minuses = '-－−–';
const space = /\s/u;
const orWord = /^(?:OR|ＯＲ|\|{1,2}|｜)$/u;
/** A name and its colon, where no address follows (http://…). */
const fieldStart = /([\p{L}]{1,12})[:：](?!\/\/)/uy;

/**
 * Cuts a typed query into tokens; nothing of it is lost. Quotation marks, brackets, colons and minus may be typed in
 * half or full width. A quotation or a bracket that is not closed ends with the query: the person is still typing.
 */
export function tokensOf(typed: string): readonly Token[] {
  const tokens: Token[] = [];
  let depth = 0;
  let at = 0;
  while (at < typed.length) {
    const first = typed.charAt(at);
    if (space.test(first)) at++;
    else if (openers.includes(first)) {
      tokens.push({ kind: 'open', at: { start: at, end: ++at } });
      depth++;
    } else if (closers.includes(first) && depth > 0) {
      tokens.push({ kind: 'close', at: { start: at, end: ++at } });
      depth--;
    } else if (minuses.includes(first)) tokens.push({ kind: 'minus', at: { start: at, end: ++at } });
    else {
      const token = tokenAt(typed, at, depth > 0);
      tokens.push(token);
      at = token.at.end;
    }
  }
  return tokens;
}

function tokenAt(typed: string, start: number, inBrackets: boolean): Token {
  fieldStart.lastIndex = start;
  const name = fieldStart.exec(typed)?.[1];
  if (name !== undefined) {
    const { text: value, quoted, end } = valueAt(typed, fieldStart.lastIndex, inBrackets);
    return { kind: 'field', at: { start, end }, name, value, quoted };
  }
  const { text, quoted, end } = valueAt(typed, start, inBrackets);
  return !quoted && orWord.test(text)
    ? { kind: 'or', at: { start, end } }
    : { kind: 'words', at: { start, end }, text, quoted };
}

function valueAt(
  typed: string,
  start: number,
  inBrackets: boolean,
): { readonly text: string; readonly quoted: boolean; readonly end: number } {
  const closing = quotes.get(typed.charAt(start));
  if (closing === undefined) {
    const end = wordEnd(typed, start, inBrackets);
    return { text: typed.slice(start, end), quoted: false, end };
  }
  let end = start + 1;
  while (end < typed.length && !closing.includes(typed.charAt(end))) end++;
  return { text: typed.slice(start + 1, end), quoted: true, end: Math.min(end + 1, typed.length) };
}

/** A bracket inside a word, as in 22名(含), belongs to it; one that closes a group does not. */
function wordEnd(typed: string, start: number, inBrackets: boolean): number {
  let own = 0;
  let at = start;
  for (; at < typed.length && !space.test(typed.charAt(at)); at++) {
    const unit = typed.charAt(at);
    if (openers.includes(unit)) own++;
    else if (closers.includes(unit)) {
      if (own === 0 && inBrackets) break;
      own = Math.max(0, own - 1);
    }
  }
  return at;
}
