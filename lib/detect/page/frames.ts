/** Pages with more frames are portals; their reports stand in pages of their own. */
const mostFrames = 8;

/** The documents of the frames that may be read: those of the page's own origin, and srcdoc frames. */
export function* frameDocuments(page: Document): Iterable<Document> {
  const frames = page.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe, frame');
  for (const frame of [...frames].slice(0, mostFrames)) {
    if (frame.contentDocument !== null) yield frame.contentDocument;
  }
}
