import { withFramesOpen } from './frame-events';

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
  const readAll = (): Result => withFramesOpen(framesOf(page), read);
  const own = globalThis.zhaibaoConversion;
  return own === undefined ? readAll() : own.asPublished(readAll);
}

/** The documents of the frames, and of the frames in them, that the page itself may read. */
function framesOf(page: Document): readonly Document[] {
  const frames: Document[] = [];
  const pages = [page];
  for (let at = pages.pop(); at !== undefined; at = pages.pop()) {
    for (const { contentDocument } of at.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>(
      'iframe, frame',
    )) {
      if (contentDocument === null) continue;
      pages.push(contentDocument);
      frames.push(contentDocument);
    }
  }
  return frames;
}
