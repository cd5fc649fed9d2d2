import { readTextKey, textAttribute } from './selected-text';

/** A place of the text, told by its block so that it is found again in another view, at another size. */
export interface TextPlace {
  /** Index among the blocks that are drawn. */
  readonly block: number;
  /** How far down in the block, 0 to 1. */
  readonly share: number;
}

/** Pixels by which a place may stand above the top: a line that is cut in two is still being read. */
const tolerance = 4;

/** The place at the top of what is in sight of a scrolling text; null at its very top, and where it holds no block. */
export function placeAtTop(page: HTMLElement): TextPlace | null {
  if (page.scrollTop <= 0) return null;
  const top = page.getBoundingClientRect().top;
  const texts = textsOf(page);
  // Blocks stand one below the other: the first that reaches below the top is found by halving.
  let low = 0;
  let high = texts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const box = texts[middle]?.getBoundingClientRect();
    if (box !== undefined && box.bottom <= top + tolerance) low = middle + 1;
    else high = middle;
  }
  const text = texts[low];
  const block = text === undefined ? undefined : blockOf(text);
  if (text === undefined || block === undefined) return null;
  const box = text.getBoundingClientRect();
  return { block, share: box.height === 0 ? 0 : Math.max(0, (top - box.top) / box.height) };
}

/** Scrolls a text so that a place stands at its top; null is the very top. */
export function scrollToPlace(page: HTMLElement, place: TextPlace | null): void {
  if (place === null) {
    page.scrollTo(0, 0);
    return;
  }
  const text = textsOf(page).find((element) => blockOf(element) === place.block);
  if (text === undefined) return;
  const box = text.getBoundingClientRect();
  page.scrollBy(0, box.top - page.getBoundingClientRect().top + box.height * place.share);
}

/** Texts of the page in the order of their blocks; side by side, those of the original. */
function textsOf(page: HTMLElement): readonly HTMLElement[] {
  const texts = [...page.querySelectorAll<HTMLElement>(`[${textAttribute}]`)];
  return texts.filter((element) => readTextKey(keyOf(element))?.side !== 'converted');
}

function blockOf(element: HTMLElement): number | undefined {
  return readTextKey(keyOf(element))?.block;
}

function keyOf(element: HTMLElement): string {
  return element.getAttribute(textAttribute) ?? '';
}
