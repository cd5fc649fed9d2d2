/** The document that was kept of a frame, its scripts not run; null when none was. */
export function keptFrame(frame: Element): Document | null {
  const html = frame.getAttribute('srcdoc');
  return html === null ? null : new DOMParser().parseFromString(html, 'text/html');
}

/**
 * Puts what stands in the frames of a kept page into the page itself, in the frames' places: a page without rights has
 * no frames. To be called before the page is made harmless.
 */
export function setFramesInPlace(page: Document): void {
  const isFrameset = page.querySelector('frameset') !== null;
  const body = isFrameset ? page.createElement('body') : null;
  for (const frame of page.querySelectorAll('iframe, frame')) {
    const inner = keptFrame(frame);
    if (inner === null) continue;
    setFramesInPlace(inner);
    const place = page.createElement('div');
    place.append(...[...(inner.body?.childNodes ?? [])].map((node) => page.importNode(node, true)));
    if (body === null) frame.replaceWith(place);
    else body.append(place);
  }
  if (body !== null) page.querySelector('frameset')?.replaceWith(body);
}
