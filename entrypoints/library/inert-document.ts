/** Frames in frames are read so deep: a page that holds itself has no end. */
const deepestFrame = 2;

/**
 * A document of a saved page: no script of it runs, nothing is fetched. Its `URL` is the page's own address, and
 * frames that bring their text along (`srcdoc`) have it as their document, as in a tab.
 */
export function inertDocument(html: string, url: string | null): Document {
  return documentAt(html, url ?? 'about:blank', 0);
}

function documentAt(html: string, url: string, depth: number): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  Object.defineProperty(page, 'URL', { value: url });
  if (depth < deepestFrame) {
    for (const frame of page.querySelectorAll('iframe[srcdoc]')) {
      const inner = documentAt(frame.getAttribute('srcdoc') ?? '', 'about:srcdoc', depth + 1);
      Object.defineProperty(frame, 'contentDocument', { value: inner });
    }
  }
  return page;
}
