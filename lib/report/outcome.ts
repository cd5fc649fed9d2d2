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

/** How a clip that reached the store ended. */
export type StoreOutcome =
  | { readonly status: 'saved'; readonly clipId: string; readonly title: string }
  | {
      readonly status: 'revision';
      readonly clipId: string;
      readonly previousId: string;
      readonly title: string;
    }
  | {
      /** This very text is kept already; nothing was stored but the tags and title that came along. */
      readonly status: 'duplicate';
      readonly clipId: string;
      readonly title: string;
      readonly clippedAt: string;
      /** It lay in the trash and was brought back to light. */
      readonly restored: boolean;
    };

/** How an attempt to clip ended, for the person. */
export type ClipOutcome =
  | StoreOutcome
  | { readonly status: 'nothing'; readonly reason: NothingFound }
  | { readonly status: 'failed'; readonly failure: Failure };
