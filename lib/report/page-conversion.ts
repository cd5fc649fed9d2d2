import type { ReadingVariant, Script, Variant } from './script';

/** What the in-page converter asks of the background, which holds the dictionaries. */
export interface RunsToConvert {
  readonly variant: Variant;
  /** The script of the whole page, for runs whose own characters do not tell. */
  readonly pageScript: Script;
  /** Runs of text as they are published; each in the pieces that the page's markup cuts it into. */
  readonly runs: readonly (readonly string[])[];
}

/** For each run its pieces converted, as many as were sent; null for a run that stays as it is. */
export type ConvertedRuns = readonly (readonly string[] | null)[];

/** How a page is shown. */
export interface ShownPage {
  readonly shown: ReadingVariant;
  /** The script that the page is written in; 'none' until it was read. */
  readonly pageScript: Script;
  /** It was converted, and nothing in it reads otherwise now: it is written this way already. */
  readonly isAlike: boolean;
  /** The conversion ended half-way since the background did not answer. */
  readonly isStopped: boolean;
}

/** A site and the variant that its pages are always shown in. */
export interface SiteVariant {
  /** A host name; it stands for its subdomains too. */
  readonly host: string;
  readonly variant: Variant;
}
