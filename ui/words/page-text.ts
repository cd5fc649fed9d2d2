/** Marks that turn the direction of the text after them, and thereby what it seems to say. */
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text of a page as it is shown: what only turns the reading direction is left out. The stored text keeps it. */
export function shownText(text: string): string {
  return text.replace(directionMarks, '');
}

/** The offset in a text of a place counted in what is shown of it; a mark at the place comes after it. */
export function storedOffset(text: string, shownOffset: number): number {
  let stored = 0;
  for (let shown = 0; shown < shownOffset && stored < text.length; stored++) {
    if (shownText(text.charAt(stored)) !== '') shown++;
  }
  return stored;
}

/** An address that may be opened from here: http or https; null for any other. */
export function openableAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}
