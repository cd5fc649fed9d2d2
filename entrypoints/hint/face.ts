/** What the guest and the noticing script may ask of the hint, which lives beside it in the same page's world. */
export interface HintFace {
  /** Shows that the page is a report. `onNotOnPage`: the person wants no hint on it. */
  showReport(onNotOnPage: () => void): void;
  close(): void;
  /** False when the extension that put it there has been replaced. */
  isAlive(): boolean;
}

declare global {
  /** The hint of this page; missing until it was first needed. */
  var zhaibaoHint: HintFace | undefined;
}
