/** The places of the page that a command may need: told by the page, since only it has the elements. */
export interface Places {
  readonly focusList: () => void;
  readonly focusSearch: () => void;
  readonly focusReader: () => void;
  readonly focusTags: () => void;
  readonly focusNote: () => void;
  /** Brings the cursor's row into sight. */
  readonly reveal: () => void;
  readonly rowsInSight: () => number;
  readonly copyText: () => void;
  /** Whether list and reader take turns on a narrow page. */
  readonly isNarrow: () => boolean;
  /** Where the focus stands. */
  readonly focused: () => 'list' | 'reader' | 'panel' | 'elsewhere';
}
