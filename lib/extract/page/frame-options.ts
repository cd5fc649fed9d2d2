/** The document in a frame; null when there is none that may be read. */
export type OpenFrame = (frame: Element) => Document | null;

/** How the frames of a page are read. */
export interface FrameOptions {
  /** Opens the frames of a page that no browser shows; without it a frame holds what the browser has loaded in it. */
  readonly openFrame?: OpenFrame;
}
