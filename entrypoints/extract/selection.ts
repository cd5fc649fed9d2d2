/** What a person has selected, and the document it stands in. */
export interface PageSelection {
  readonly document: Document;
  readonly ranges: readonly Range[];
}

/** The selected text of a page or, when the page itself has none, of the first of its own frames that has. */
export function selectionOf(page: Document): PageSelection | null {
  const documents = [page];
  for (let next = 0; next < documents.length; next++) {
    const document = documents[next];
    if (document === undefined) break;
    const ranges = selectedRanges(document);
    if (ranges.length > 0) return { document, ranges };
    documents.push(...framesOf(document));
  }
  return null;
}

function selectedRanges(page: Document): Range[] {
  const selection = page.getSelection();
  const ranges: Range[] = [];
  // Firefox gives several ranges when lines are selected with Ctrl held.
  for (let at = 0; at < (selection?.rangeCount ?? 0); at++) {
    const range = selection?.getRangeAt(at);
    if (range !== undefined && range.toString().trim() !== '') ranges.push(range);
  }
  return ranges;
}

/** Documents of the frames that share the page's origin; others tell nothing. */
function framesOf(page: Document): Document[] {
  const frames = page.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe, frame');
  return Array.from(frames, (frame) => frame.contentDocument).filter((document) => document !== null);
}
