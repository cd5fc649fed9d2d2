import { isHan } from '../han/ranges';

/** A place of the page that holds text to be read. */
export type PageText = Text | Attr;

/** Text that reads on as one, in the pieces that inline markup cuts it into. */
export type TextRun = readonly PageText[];

export function textOf(place: PageText): string {
  return isAttribute(place) ? place.value : place.data;
}

export function setTextOf(place: PageText, text: string): void {
  if (isAttribute(place)) place.value = text;
  else place.data = text;
}

export function hasHan(place: PageText): boolean {
  const text = textOf(place);
  for (let at = 0; at < text.length; at++) {
    if (isHan(text.charCodeAt(at))) return true;
  }
  return false;
}

function isAttribute(place: PageText): place is Attr {
  return place.nodeType === 2;
}
