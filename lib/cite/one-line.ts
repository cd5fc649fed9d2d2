/**
 * What a citation cannot hold: controls, marks that turn the direction of what follows, what does not print, halves
 * of pairs.
 */
const unprintable =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\p{Cs}]/gu;

/** Words of a page as one line that prints as it is: a value can neither break a record nor hide in it. */
export function oneLine(text: string): string {
  return text.replaceAll(unprintable, '').replaceAll(/\s+/g, ' ').trim();
}

/** The same, and null when nothing is left. */
export function oneLineOrNull(text: string | null): string | null {
  const line = oneLine(text ?? '');
  return line === '' ? null : line;
}
