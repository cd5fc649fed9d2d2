/** What a kept page was when it was visited again. */
export type PageState =
  /** All text of its newest clip still stands there. */
  | { readonly state: 'same' }
  /** Some of it does not. */
  | { readonly state: 'changed' }
  /** The server says that there is no such page, or nearly nothing of the text stands there any more. */
  | { readonly state: 'gone'; readonly why: 'not-found' | 'text-gone' };

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
