import { foldedText } from './folded-line';

/** A text folded and with letters and digits only: what makes two titles or names the same. */
export function bare(text: string): string {
  return foldedText(text).replace(/[^\p{L}\p{N}]/gu, '');
}
