import { queryAll } from './element-access';
import type { OpenFrame } from './frame-options';
import { readPage, type ReadPage } from './read-page';

const mostFrames = 12;
const deepestFrame = 3;
/** The page itself is read unless a frame holds this many times its prose. */
const frameGain = 2;

/**
 * The document that holds the body: the page, or one of its frames that may be read (same origin, srcdoc) when
 * it holds more. A page of frames alone (frameset) has its body in one of them.
 */
export function readMainPage(document: Document, openFrame: OpenFrame = loadedDocument): ReadPage | null {
  const pages: ReadPage[] = [];
  let level: readonly Document[] = [document];
  for (let depth = 0; depth <= deepestFrame && level.length > 0 && pages.length <= mostFrames; depth++) {
    for (const inner of level) {
      const page = readPage(inner, depth > 0);
      if (page !== null) pages.push(page);
    }
    level = level.flatMap((inner) => framesOf(inner, openFrame)).slice(0, mostFrames);
  }
  const [own, ...framed] = pages;
  let best = own ?? null;
  for (const page of framed) {
    if (best === null || page.region.prose > frameGain * best.region.prose) best = page;
  }
  return best;
}

function framesOf(document: Document, openFrame: OpenFrame): readonly Document[] {
  const found: Document[] = [];
  for (const frame of queryAll(document, 'iframe, frame')) {
    const inner = openFrame(frame);
    if (inner !== null) found.push(inner);
  }
  return found;
}

/** What the browser has loaded in a frame. */
function loadedDocument(frame: Element): Document | null {
  try {
    return 'contentDocument' in frame
      ? ((frame.contentDocument as Document | null | undefined) ?? null)
      : null;
  } catch {
    return null; // another origin
  }
}
