import type { NothingFound } from './report';

/** Why a clip could not be made, as a code; the words and the advice stand in the locales. */
export type Failure =
  | { readonly kind: 'page-forbidden' }
  | { readonly kind: 'tab-gone' }
  | { readonly kind: 'no-answer' }
  | { readonly kind: 'storage-full' }
  | { readonly kind: 'unexpected'; readonly message: string };

/** Why something could not be written. */
export type WriteFailure = Extract<Failure, { readonly kind: 'storage-full' | 'unexpected' }>;

/** The same text, as the library has it from elsewhere: of several the earliest published. */
export interface AlsoKept {
  readonly clipId: string;
  readonly title: string;
  /** Who gave it, else the site; '' when neither is known. */
  readonly from: string;
  /** ISO as far as known, or null; see PublishedDate. */
  readonly publishedAt: string | null;
  /** How many texts of the library are the same, the new clip left out. */
  readonly count: number;
}

/**
 * How a clip that reached the store ended. `also` is absent when nobody asked, or when nothing else is the same text.
 */
export type StoreOutcome =
  | { readonly status: 'saved'; readonly clipId: string; readonly title: string; readonly also?: AlsoKept }
  | {
      readonly status: 'revision';
      readonly clipId: string;
      readonly previousId: string;
      readonly title: string;
      readonly also?: AlsoKept;
    }
  | {
      /** This very text is kept already; nothing was stored but the tags and title that came along. */
      readonly status: 'duplicate';
      readonly clipId: string;
      readonly title: string;
      readonly clippedAt: string;
      /** It lay in the trash and was brought back to light. */
      readonly restored: boolean;
      /** This page was noted with the clip as another that prints its text. */
      readonly noted?: true;
    };

/** How an attempt to clip ended, for the person. */
export type ClipOutcome =
  | StoreOutcome
  | { readonly status: 'nothing'; readonly reason: NothingFound }
  | { readonly status: 'failed'; readonly failure: Failure };
