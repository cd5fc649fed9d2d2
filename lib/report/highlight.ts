/** The four pens of the reader. */
export const highlightColours = ['yellow', 'green', 'blue', 'pink'] as const;
export type HighlightColour = (typeof highlightColours)[number];

/**
 * A passage found by its words, so that it is found again in another extraction, with other mends and in another
 * script: the words are compared folded (script, width and space do not count).
 */
export interface TextQuote {
  /** The passage as it stood in the mended original, at least one character. */
  readonly exact: string;
  /** What stood before it, at most 32 characters. */
  readonly prefix: string;
  /** What stood after it, at most 32 characters. */
  readonly suffix: string;
}

/** A passage that a person marked, and what they wrote on it. */
export interface Highlight {
  /** A random UUID. */
  readonly id: string;
  readonly quote: TextQuote;
  readonly colour: HighlightColour;
  /** '' for none. */
  readonly note: string;
  /** ISO time of the last change. */
  readonly at: string;
}
