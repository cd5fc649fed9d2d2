/** Where a document or text came from. */
export interface ExtractOptions {
  /** Address of the page, or null when it is not known. */
  readonly url: string | null;
  /** Encoding it was decoded from, as decoder or browser tell; null when it is not known. */
  readonly charset: string | null;
}
