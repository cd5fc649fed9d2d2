import type { Block } from './block';
import type { Mend } from './mend';

/** A stretch of a mended block's text: as published, or put there by a mend. */
export type MendedSegment =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'mend'; readonly text: string; readonly mend: Mend };

/** A report with a choice of its mends applied. */
export interface MendedReport {
  readonly title: string | null;
  readonly source: string | null;
  readonly issuer: string | null;
  readonly authors: readonly string[];
  readonly editors: readonly string[];
  /** The `creditLines` of the report's metadata, mended. */
  readonly credits: readonly string[];
  /** Mended blocks; marks and captions moved along. Blocks that a mend emptied are gone. */
  readonly blocks: readonly Block[];
  /** For each of `blocks`, its text in pieces; the pieces joined give `blockText(block)`. */
  readonly segments: readonly (readonly MendedSegment[])[];
  /** For each of `blocks`, the index of the published block it begins in. */
  readonly origins: readonly number[];
}
