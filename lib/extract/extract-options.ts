/** Where a document or text came from. */
export interface ExtractOptions {
  /** Address of the page, or null when it is not known. */
  readonly url: string | null;
  /** Encoding it was decoded from, as decoder or browser tell; null when it is not known. */
  readonly charset: string | null;
  /** Opens the frames of a page that no browser shows; without it a frame holds what the browser has loaded in it. */
  readonly openFrame?: OpenFrame;
}

/** The document in a frame; null when there is none that may be read. */
export type OpenFrame = (frame: Element) => Document | null;
