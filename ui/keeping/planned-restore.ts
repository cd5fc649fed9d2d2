/** What restoring a backup would do, as the person is told of it. */
export interface PlannedRestore {
  /** Of the file. */
  readonly name: string;
  /** In numbers of clips, page copies and the rest. */
  readonly plan: {
    readonly added: number;
    readonly changed: number;
    readonly same: number;
    readonly snapshots: number;
    readonly judgements: number;
    readonly collections: number;
  };
  /** The settings that would change, in words. */
  readonly settings: readonly string[];
}
