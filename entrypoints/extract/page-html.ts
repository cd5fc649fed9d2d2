/** Longest HTML sent, in UTF-16 units; the background keeps no more. */
const longestHtml = 4_000_000;
/** As deep as the extractor looks for a text. */
const deepestFrame = 3;
const frameSelector = 'iframe, frame';

/**
 * The page as it stands, scripts' work included; null when it is too long to keep. Frames of its own origin, in which
 * the text may stand, are written out in their `srcdoc`: HTML has a place for a document within a document.
 */
export function pageHtml(page: Document): string | null {
  const whole = htmlWithFrames(page, 0);
  if (whole.length <= longestHtml) return whole;
  const alone = typeOf(page) + page.documentElement.outerHTML;
  return alone.length > longestHtml ? null : alone;
}

function htmlWithFrames(page: Document, depth: number): string {
  const frames = [...page.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>(frameSelector)];
  const inner = frames.map((frame) => (depth < deepestFrame ? frameHtml(frame, depth) : null));
  if (inner.every((html) => html === null)) return typeOf(page) + page.documentElement.outerHTML;
  // Written into a copy: the page itself is never changed. Cloned into an inert document, so that nothing loads again.
  const inert = new DOMParser().parseFromString('', 'text/html');
  const copy = inert.importNode(page.documentElement, true);
  for (const [index, frame] of [...copy.querySelectorAll(frameSelector)].entries()) {
    const html = inner[index];
    if (html !== null && html !== undefined) frame.setAttribute('srcdoc', html);
  }
  return typeOf(page) + copy.outerHTML;
}

/** null for a frame that may not be read, or in which nothing stands. */
function frameHtml(frame: HTMLIFrameElement | HTMLFrameElement, depth: number): string | null {
  const { contentDocument } = frame;
  if (contentDocument === null) return null;
  const hasFrames = contentDocument.querySelector(frameSelector) !== null;
  const isEmpty = (contentDocument.body?.textContent ?? '').trim() === '';
  return isEmpty && !hasFrames ? null : htmlWithFrames(contentDocument, depth + 1);
}

function typeOf({ doctype }: Document): string {
  return doctype === null ? '' : `<!doctype ${doctype.name}>\n`;
}
