/** A Han character or full-width mark whose three UTF-8 bytes were read as Latin-1: å…š for 党. */
const misreadCharacter = /[\u00e2-\u00ef][^\u0000-\u007f]{2}/g;
const leastShare = 0.4;

/** Whether a text is Chinese in UTF-8 that was read as Latin-1 or windows-1252; a mend can bring it back. */
export function isDoubleEncoded(text: string): boolean {
  const misread = text.match(misreadCharacter)?.length ?? 0;
  return 3 * misread >= leastShare * text.length && misread > 0;
}
