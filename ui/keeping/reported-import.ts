/** What an import came to, as the person is told of it. */
export interface ReportedImport {
  /** How many files became clips. */
  readonly saved: number;
  /** How many files beside the pages were not looked at. */
  readonly passedOver: number;
  /** The files that became no new clip, each with the reason in words. */
  readonly files: readonly { readonly name: string; readonly why: string }[];
}
