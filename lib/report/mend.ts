/** The repairs, in the order in which they run; the last is offered and not made unasked, see `isOffered`. */
export const mendNames = [
  'double-encoding',
  'byte-slip',
  'zero-width',
  'pinyin-annotation',
  'odd-space',
  'punctuation-form',
  'spam-line',
  'repeated-line',
  'joined-line',
  'mainland-residue',
] as const;
export type MendName = (typeof mendNames)[number];

/**
 * Which text of a report a mend stands in. `credit`: a line of the page that metadata were read from, see
 * `creditLines`.
 */
export type MendField = 'body' | 'title' | 'source' | 'issuer' | 'author' | 'editor' | 'credit';

/**
 * One reversible repair. `start` and `end` are UTF-16 offsets into the text as published: for `body` the
 * report's `flatText`, for the others the published value. Applying `after` over `start..end` repairs;
 * leaving it out restores. A mend inside the range of a later one is shadowed by it while that one is on.
 */
export interface Mend {
  /** Stable within its clip: `<name>:<field>:<start>-<end>`; from the second value of a list on, `<field>.<index>`. */
  readonly id: string;
  readonly name: MendName;
  /** Version of the repair that made it. */
  readonly version: number;
  readonly field: MendField;
  /** For lists (authors, editors, credit lines): which one. 0 otherwise. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
  /** 0 to 1. */
  readonly confidence: number;
  /**
   * Stretches of `after` that are a guess, where a byte was lost: the model chose among the characters that have the
   * other byte. Absent when there are none; all else in `after` is determined by what was published.
   */
  readonly guessed?: readonly GuessedStretch[];
}

/** UTF-16 offsets into a mend's `after`. */
export interface GuessedStretch {
  readonly start: number;
  readonly end: number;
}

/** Damage that was seen but not repaired: the reader is shown the place. */
export interface Suspicion {
  readonly kind: 'byte-slip' | 'unreadable';
  readonly start: number;
  readonly end: number;
  readonly sample: string;
}
