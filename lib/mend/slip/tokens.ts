import { isHan } from '../../han/ranges';
import { simplifiedUnit } from '../../han/simplified';

/** What the model counts instead of single characters: a figure, a letter, any other sign, and a line's beginning. */
export const digitToken = '0';
export const letterToken = 'A';
export const otherToken = '#';
export const lineToken = '^';

/** Marks that are tokens of their own, full-width; their half-width forms count as the same. */
export const markTokens = '，。、；：！？（）…—';
const halfWidth = ',;:!?()';
const fullWidth = '，；：！？（）';
/** Marks that may stand between any two characters and do not part them. */
const quotes = '“”‘’《》〈〉「」『』"';

/** The token of a character; '' for white space and for quotation marks, which the model looks through. */
export function tokenOf(character: string): string {
  const unit = character.charCodeAt(0);
  if (isHan(unit)) return String.fromCharCode(simplifiedUnit(unit));
  if (unit >= 0x30 && unit <= 0x39) return digitToken;
  if ((unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)) return letterToken;
  if (character === '\n') return lineToken;
  if (unit <= 0x20 || unit === 0xa0 || unit === 0x3000 || quotes.includes(character)) return '';
  const half = halfWidth.indexOf(character);
  const mark = half === -1 ? character : fullWidth.charAt(half);
  return markTokens.includes(mark) ? mark : otherToken;
}

/** Whether a character is a quotation mark of any kind. */
export function isQuote(character: string): boolean {
  return quotes.includes(character);
}
