/** What is printed besides the text. */
export interface PrintChoice {
  readonly note: boolean;
  readonly highlights: boolean;
}
