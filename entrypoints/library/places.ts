/** The places of the page that a command may need: told by the page, since only it has the elements. */
export interface Places {
  readonly focusList: () => void;
  readonly focusSearch: () => void;
  readonly focusSearches: () => void;
  readonly focusReader: () => void;
  readonly focusTags: () => void;
  readonly focusNote: () => void;
  /** Brings the cursor's row into sight. */
  readonly reveal: () => void;
  readonly rowsInSight: () => number;
  /** Opens the search in the open clip; with a step it goes to another hit. */
  readonly find: (by: 1 | -1 | null) => void;
  /** Marks what is selected in the text. */
  readonly highlight: () => void;
  readonly focusOutline: () => void;
  readonly copyText: () => void;
  /** Whether list and reader take turns on a narrow page. */
  readonly isNarrow: () => boolean;
  /** Where the focus stands. */
  readonly focused: () => 'list' | 'reader' | 'panel' | 'elsewhere';
}
