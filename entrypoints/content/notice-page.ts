import { judgeText, type TextJudgement } from '../../lib/detect';
import { gate, mainProse, readPageEvidence } from '../../lib/detect/page';

/** Pages with more frames are portals; their reports stand in pages of their own. */
const mostFrames = 8;

/** The documents of the frames that may be read: those of the page's own origin, and srcdoc frames. */
function* frameDocuments(page: Document): Iterable<Document> {
  const frames = page.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe, frame');
  for (const frame of [...frames].slice(0, mostFrames)) {
    if (frame.contentDocument !== null) yield frame.contentDocument;
  }
}

/** The page itself, or the frame of it that holds Chinese prose: old sites set every text into a frameset. */
export function documentWithProse(page: Document): Document | null {
  if (gate(page)) return page;
  for (const framed of frameDocuments(page)) if (gate(framed)) return framed;
  return null;
}

/** What kind of page this is; null when it holds no Chinese prose, which takes a fraction of a millisecond. */
export function noticePage(page: Document): TextJudgement | null {
  const readable = documentWithProse(page);
  if (readable === null) return null;
  return judgeText(mainProse(readable), readPageEvidence(page));
}
