import type { Block, Clip, Variant } from '../../lib/report';
import type { ListEntry } from '../library/entry';
import type { Drawn, DrawnBody } from './drawn';

/** The clip that stands open, with everything the store has of it. */
export interface OpenClip {
  readonly entry: ListEntry;
  readonly clip: Clip;
  readonly hasSnapshot: boolean;
}

/** What stands above the body in one reading. */
export interface ReadHead {
  /** null when the page gives none. */
  readonly title: string | null;
  /** Who gave the text, else who issued it; null when the page says neither. */
  readonly source: string | null;
  /** BCP 47. */
  readonly language: string;
}

/** A clip as it is read in the chosen view. */
export type Reading = {
  readonly head: ReadHead;
  readonly body: DrawnBody;
  /** The blocks before any conversion: one for each that is drawn. */
  readonly mended: readonly Block[];
} & (
  | { readonly layout: 'single'; readonly variant: Variant | null }
  | {
      readonly layout: 'beside';
      readonly convertedHead: ReadHead;
      readonly variant: Variant;
      readonly pairs: readonly Pair[];
    }
);

/** A block and the same block in the variant. */
export interface Pair {
  readonly original: Drawn;
  readonly converted: Drawn;
}

/** What is done with an open clip less often than the tools in sight. */
export type SeldomAct = 'cited' | 'print' | 'snapshot' | 'again';

/** What stands beside the text. */
export const panels = ['outline', 'highlights', 'yours', 'info', 'versions', 'mends'] as const;
export type Panel = (typeof panels)[number];

/** Where a change of the person's own words stands. */
export type SaveState = 'saved' | 'waiting' | 'saving' | 'failed';
