/**
 * What one extraction may cost at most. A page beyond a limit ends with what was read so far and a
 * `partial` warning.
 */
export const limits = {
  /** Elements and text nodes of one document. */
  nodes: 400_000,
  /** Characters of text read from one document. */
  characters: 2_500_000,
  /** Nesting beyond this is read as if it stood at this depth; browsers keep 512 levels. */
  depth: 1_000,
  /** Elements beyond which the foreign fallback, which is not linear, is not tried. */
  fallbackElements: 20_000,
  /** Nesting beyond which the fallback, which recurses, is not tried. */
  fallbackDepth: 400,
} as const;

/** Why a reading stopped early. */
export type PartialWhy = 'too-deep' | 'too-large';
