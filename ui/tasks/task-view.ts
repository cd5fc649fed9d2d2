/** Long work as the strip shows it. */
export interface TaskView {
  readonly id: string;
  /** What is being done, without numbers: “Moving to the trash”. */
  readonly words: string;
  readonly done: number;
  readonly total: number;
  /** That it failed and why, in a sentence; null while it runs. */
  readonly failure: string | null;
  /** What can be done about a failure: try once more, or leave it so. */
  readonly answers: { readonly retry: string; readonly leave: string };
  /** Whether what is done can be taken back. */
  readonly undoable: boolean;
}
