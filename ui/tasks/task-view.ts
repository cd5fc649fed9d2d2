/** Long work as the strip shows it. */
export interface TaskView {
  readonly id: string;
  /** What is being done, without numbers: “Moving to the trash”. */
  readonly words: string;
  readonly done: number;
  readonly total: number;
  /** Why it failed, in words; null while it runs. */
  readonly failure: string | null;
  /** Whether what is done can be taken back. */
  readonly undoable: boolean;
}
