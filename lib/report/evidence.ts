/** Where a value of the metadata was read. */
export type EvidenceKind =
  | 'json-ld'
  | 'meta'
  | 'open-graph'
  | 'info-line'
  | 'tail-line'
  | 'heading'
  | 'title-element'
  | 'breadcrumb'
  | 'body'
  | 'url'
  | 'person';

export interface Evidence {
  readonly from: EvidenceKind;
  /** Which one: the meta's name, the label's word (“来源”), the selector. Empty when `from` says all. */
  readonly detail: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** The words as they stand on the page, at most 200 characters. */
  readonly raw: string;
}

/** A value with the place it comes from, and the other values the page gave for the same thing. */
export interface Finding<Value> {
  readonly value: Value;
  readonly evidence: Evidence;
  /** What else the page says of the same field, most trusted first; empty when all agree. */
  readonly conflicts: readonly { readonly value: Value; readonly evidence: Evidence }[];
}
