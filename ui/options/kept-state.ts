/** What lies in the store, and how safely. */
export interface KeptState {
  /** Clips of the person's own, the trash included. */
  readonly clips: number;
  readonly seeds: number;
  /** Page copies. */
  readonly snapshots: number;
  /** Bytes; 0 when the browser does not tell. */
  readonly usage: number;
  readonly quota: number;
  /** Whether the browser has promised not to throw it away. */
  readonly persisted: boolean;
  /** ISO time at which the store was found thrown away, until the person has read of it. */
  readonly lostAt: string | null;
  /** ISO time of the last backup; null while there is none. */
  readonly lastBackup: string | null;
  /** Of the extension, and so of the seeds in it. */
  readonly version: string;
}

/** How often the person said of a page what it is. */
export interface JudgementCount {
  readonly notThisKind: number;
  readonly thisKind: number;
}
