import { browser } from 'wxt/browser';

/**
 * The converters of frames are asked by events: scripts of an extension in Firefox do not see each other across
 * frames, yet an event is heard there within the same turn. The names hold the extension's own address, which in
 * Firefox no page knows; one that dispatches them sees no more than its own text as it published it.
 */
const layOpenEvent = `${browser.runtime.getURL('/convert-page.js')}#lay-open`;
const coverEvent = `${browser.runtime.getURL('/convert-page.js')}#cover`;

/** Reads while the documents of frames stand as they are published; those without a converter do so anyway. */
export function withFramesOpen<Result>(frames: readonly Document[], read: () => Result): Result {
  for (const frame of frames) frame.dispatchEvent(new Event(layOpenEvent));
  try {
    return read();
  } finally {
    for (const frame of frames) frame.dispatchEvent(new Event(coverEvent));
  }
}

/** Lets the page around this frame read it as published. `layOpen` gives what covers it again. */
export function answerFramesAround(frame: Document, layOpen: () => () => void): void {
  let cover: (() => void) | null = null;
  frame.addEventListener(layOpenEvent, () => {
    cover ??= layOpen();
  });
  frame.addEventListener(coverEvent, () => {
    cover?.();
    cover = null;
  });
}
