import type { Block } from './block';
import type { ReportMetadata } from './metadata';

/** One piece of the page that was taken away, so that nothing vanishes unexplained. */
export interface Removal {
  /** The rule that took it: 'share-bar', 'info-line', 'related-links' … */
  readonly rule: string;
  /** How many characters of text went with it. */
  readonly characters: number;
  /** The first of them, at most 60. */
  readonly sample: string;
}

/** What the reader of a clip should know about how far it can be trusted. */
export type ReportWarning =
  | { readonly kind: 'image-only'; readonly images: number }
  | { readonly kind: 'no-title' }
  | { readonly kind: 'partial'; readonly why: 'too-deep' | 'too-large' | 'out-of-time' }
  | { readonly kind: 'fallback-extractor' }
  | { readonly kind: 'several-pages'; readonly page: number; readonly of: number | null }
  /** Clipped from several pages, of which these could not be had. */
  | { readonly kind: 'missing-pages'; readonly pages: readonly number[]; readonly of: number | null };

/** Which extractor made a report; `version` grows with every change that can change its output. */
export interface ExtractorStamp {
  readonly name: 'report' | 'fallback' | 'selection' | 'text';
  readonly version: string;
}

/** A report as published: what the page says, in the words and characters of the page. */
export interface Report {
  /** Address of the document the text was read from; null for pasted or piped text. */
  readonly url: string | null;
  readonly canonicalUrl: string | null;
  /** The site's own name for itself, else the host, else ''. */
  readonly siteName: string;
  /** As the decoder or browser tells: 'utf-8', 'gb18030', 'big5' … */
  readonly charset: string;
  /** `lang` or http-equiv language as written; never trusted for script. */
  readonly language: string | null;
  readonly metadata: ReportMetadata;
  /** At least one block. */
  readonly blocks: readonly Block[];
  readonly removals: readonly Removal[];
  readonly warnings: readonly ReportWarning[];
  readonly extractor: ExtractorStamp;
}

/** Why a page gave no report. */
export type NothingFound =
  | { readonly kind: 'no-text' }
  | { readonly kind: 'empty-selection' }
  | { readonly kind: 'list-page' }
  | { readonly kind: 'not-html' };

export type Extraction =
  | { readonly status: 'report'; readonly report: Report }
  | { readonly status: 'nothing'; readonly reason: NothingFound };
