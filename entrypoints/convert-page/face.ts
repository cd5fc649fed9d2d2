/** What the converter of a page offers to the other scripts in it. */
export interface ConversionFace {
  /** False for one whose extension was replaced. */
  readonly isAlive: () => boolean;
  readonly restore: () => void;
  /** Lets somebody read the page as it is published, while it is shown converted. */
  readonly asPublished: <Result>(read: () => Result) => Result;
}

declare global {
  /** The converter of this page, if one was put in. */
  var zhaibaoConversion: ConversionFace | undefined;
}

/** Reads the page, and those of its frames that can be read from it, as they are published. */
export function asPublished<Result>(page: Document, read: () => Result): Result {
  const own = globalThis.zhaibaoConversion;
  if (own === undefined) return read();
  return [own, ...facesInFrames(page)].reduce<() => Result>(
    (inner, face) => (face === undefined ? inner : () => face.asPublished(inner)),
    read,
  )();
}

/** In Chromium the scripts of an extension see each other across frames of one origin. Elsewhere frames are not converted. */
function facesInFrames(page: Document): (ConversionFace | undefined)[] {
  const faces: (ConversionFace | undefined)[] = [];
  const pages = [page];
  for (let at = pages.pop(); at !== undefined; at = pages.pop()) {
    for (const frame of at.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe, frame')) {
      if (frame.contentDocument === null) continue;
      pages.push(frame.contentDocument);
      faces.push((frame.contentWindow as typeof globalThis | null)?.zhaibaoConversion);
    }
  }
  return faces;
}
