import type { ComparedColumn, DrawnRow, FieldDifference } from '../../compare/comparison';

/** Why a clip cannot be extracted again; each names its words. */
export type AgainRefusal = 'whySelection' | 'whyPages' | 'whyNewer' | 'whyNoPage';

/** How far “Extract again” is, and what it would change. */
export type ShownAgain =
  | { readonly status: 'reading' | 'nothing' | 'same' }
  | { readonly status: 'unable'; readonly why: AgainRefusal }
  | { readonly status: 'failed'; readonly words: string }
  | {
      readonly status: 'changed';
      /** The text differs: what is kept is a clip of its own. */
      readonly isRevision: boolean;
      /** The extractors, before and after. */
      readonly versions: readonly [string, string];
      /** Lengths of the text, before and after. */
      readonly characters: readonly [number, number];
      readonly fields: readonly FieldDifference[];
      readonly columns: readonly ComparedColumn[];
      /** Only the rows in which something differs. */
      readonly rows: readonly DrawnRow[];
    };
