/** What of the words in the search field could not be understood; `at` are UTF-16 offsets in them. */
export interface QueryProblem {
  readonly kind: 'unknownField' | 'noValue' | 'badValue' | 'loneOr' | 'loneMinus' | 'nothingInIt' | 'tooLong';
  readonly at: { readonly start: number; readonly end: number };
}

/** A run of a text; `hit` when it is what was searched for. */
export interface MarkedPart {
  readonly text: string;
  readonly hit: boolean;
}
