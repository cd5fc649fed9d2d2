import type { Mend, MendField, MendName, PageKind, Script, Variant } from '../../lib/report';

/** What `clip` prints of a file, keys in this order. */
export interface ClipRecord {
  readonly file: string;
  readonly detected: boolean;
  readonly score: number;
  readonly reasons: readonly string[];
  readonly kind: PageKind;
  readonly title: string | null;
  /** ISO 8601, as precise as the page tells. */
  readonly publishedAt: string | null;
  readonly source: string | null;
  readonly authors: readonly string[];
  readonly editors: readonly string[];
  readonly issuer: string | null;
  readonly script: Script;
  readonly mends: readonly PrintedMend[];
  /** The mended body in its own script, one line a block. */
  readonly text: string;
  readonly converted: Readonly<Partial<Record<Variant, string>>>;
}

/** What `clip` prints of a file that gives no clip. */
export interface FailureRecord {
  readonly file: string;
  readonly error: string;
}

/** One repair; `start` and `end` count UTF-16 units of the text as published. */
export interface PrintedMend {
  readonly name: MendName;
  readonly field: MendField;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
  readonly confidence: number;
}

export function printedMend({ name, field, start, end, before, after, confidence }: Mend): PrintedMend {
  return { name, field, start, end, before, after, confidence };
}
