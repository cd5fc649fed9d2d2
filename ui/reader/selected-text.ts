/** A place in the text of a block as it is shown. */
export interface TextPoint {
  /** Key of the text: see `textKey`. */
  readonly key: string;
  /** UTF-16 units of what is shown; direction marks, which are not, do not count. */
  readonly offset: number;
}

/** A passage selected in the reader. */
export interface SelectedText {
  readonly start: TextPoint;
  readonly end: TextPoint;
  /** As it reads on the page. */
  readonly words: string;
}

/** Attribute of the elements that hold the text of a block, or of a table's cell, and nothing else. */
export const textAttribute = 'data-text';

/** What a text's key says: `12`, `c12` on the converted side, `12:3:0` for the first cell of a table's fourth row. */
export interface TextKey {
  readonly side: 'original' | 'converted' | 'only';
  readonly block: number;
  /** null where the whole block is one text. */
  readonly cell: { readonly row: number; readonly column: number } | null;
}

export function readTextKey(key: string): TextKey | null {
  const parts = /^(o|c|)(\d+)(?::(\d+):(\d+))?$/u.exec(key);
  if (parts === null) return null;
  const [, side, block, row, column] = parts;
  return {
    side: side === 'o' ? 'original' : side === 'c' ? 'converted' : 'only',
    block: Number(block),
    cell: row === undefined ? null : { row: Number(row), column: Number(column) },
  };
}

/** What is selected inside a text; null when nothing is, or when the selection reaches out of it. */
export function selectedText(text: Element, selection: Selection | null): SelectedText | null {
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!text.contains(range.commonAncestorContainer)) return null;
  const touched = [...text.querySelectorAll(`[${textAttribute}]`)].filter(
    (element) => holdsText(element) && range.intersectsNode(element) && !onlyTouches(range, element),
  );
  const [first, last] = [touched[0], touched.at(-1)];
  if (first === undefined || last === undefined) return null;
  const start = first.contains(range.startContainer) ? lengthBefore(first, range) : 0;
  const end = last.contains(range.endContainer) ? lengthUntil(last, range) : lengthOf(last);
  return {
    start: { key: keyOf(first), offset: start },
    end: { key: keyOf(last), offset: end },
    words: range.toString(),
  };
}

function holdsText(element: Element): boolean {
  return element.textContent !== '';
}

/** Whether a range ends right before an element's text or begins right after it. */
function onlyTouches(range: Range, element: Element): boolean {
  const inside = element.ownerDocument.createRange();
  inside.selectNodeContents(element);
  const startsLater = range.compareBoundaryPoints(Range.START_TO_START, inside) > 0;
  if (startsLater) inside.setStart(range.startContainer, range.startOffset);
  const endsEarlier = range.compareBoundaryPoints(Range.END_TO_END, inside) < 0;
  if (endsEarlier) inside.setEnd(range.endContainer, range.endOffset);
  return inside.toString() === '';
}

function lengthBefore(element: Element, range: Range): number {
  const before = element.ownerDocument.createRange();
  before.selectNodeContents(element);
  before.setEnd(range.startContainer, range.startOffset);
  return before.toString().length;
}

function lengthUntil(element: Element, range: Range): number {
  const until = element.ownerDocument.createRange();
  until.selectNodeContents(element);
  until.setEnd(range.endContainer, range.endOffset);
  return until.toString().length;
}

function lengthOf(element: Element): number {
  return element.textContent?.length ?? 0;
}

function keyOf(element: Element): string {
  return element.getAttribute(textAttribute) ?? '';
}
