/** Something the person is told in passing. */
export interface Notice {
  readonly words: string;
  /** A failure stays until it is dismissed. */
  readonly tone: 'done' | 'failure';
  readonly undoable: boolean;
}
