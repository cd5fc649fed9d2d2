import type { PageState } from '../report';

/** The last visit of a kept page. One row a page. */
export interface VisitRow {
  /** See ClipRow.pageKey. */
  readonly pageKey: string;
  readonly seen: PageState;
  /** ISO time of the last visit. */
  readonly at: string;
  /** ISO time of the first visit at which the page was found so. */
  readonly since: string;
}
