import type { Block } from './block';
import type { Detection } from './detection';
import type { Mend, Suspicion } from './mend';
import type { Report } from './report';
import type { ScriptReading, Variant } from './script';

export const clipKinds = ['seed', 'page', 'selection', 'import', 'harvest'] as const;
export type ClipKind = (typeof clipKinds)[number];

/** A derived reading of the mended text; can always be made again. */
export interface Conversion {
  readonly variant: Variant;
  /** 'opencc-js 1.4.2'. */
  readonly converter: string;
  /** Version of our overlay phrases. */
  readonly overlay: string;
  readonly title: string | null;
  /** The mended blocks in the variant. */
  readonly blocks: readonly Block[];
}

export interface Provenance {
  readonly url: string | null;
  readonly canonicalUrl: string | null;
  readonly siteName: string;
  readonly charset: string;
  readonly language: string | null;
  /** ISO 8601 with zone. */
  readonly clippedAt: string;
  readonly extractor: string;
  readonly modelVersion: string;
  /** SHA-256, hex, of the folded text (script, space, punctuation form and pinyin notes do not count). */
  readonly textHash: string;
  /** Sorted 32-bit hashes: a quarter of the folded six-character shingles. */
  readonly sketch: readonly number[];
}

/** A report with every layer over it. The report itself is never changed. */
export interface Clip {
  /** First 32 hex digits of SHA-256 over `url + "\n" + flatText`. */
  readonly id: string;
  readonly kind: ClipKind;
  readonly report: Report;
  readonly mends: readonly Mend[];
  readonly suspicions: readonly Suspicion[];
  readonly script: ScriptReading;
  /** One a block of the report. */
  readonly blockScripts: readonly ScriptReading[];
  readonly detection: Detection | null;
  readonly conversions: readonly Conversion[];
  readonly provenance: Provenance;
}
