/**
 * Why a page of a report in several could not be had. 'no-part': what came does not go on with the report;
 * 'no-address': no page that came leads to it; 'too-many': there are more pages than are fetched.
 */
export const pageTroubles = ['no-answer', 'refused', 'no-part', 'no-address', 'too-many'] as const;
export type PageTrouble = (typeof pageTroubles)[number];

export interface MissedPage {
  readonly page: number;
  readonly why: PageTrouble;
}

/** How far the other pages of a report are fetched. */
export interface Gathering {
  /** Of the clip that they are fetched for. */
  readonly jobId: string;
  /** 'incomplete': all were tried, and those in `missed` could not be had. */
  readonly status: 'fetching' | 'complete' | 'incomplete' | 'cancelled';
  /** How many pages are there, that in the tab among them. */
  readonly had: number;
  /** How many there are; null as long as no page tells. */
  readonly of: number | null;
  readonly missed: readonly MissedPage[];
}
