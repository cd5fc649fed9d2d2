import type { Script } from '../report';

/** Another page with the very text of a clip, met when somebody wanted to clip it: the text is not stored twice. */
export interface ReprintRow {
  readonly clipId: string;
  /** See ClipRow.pageKey. */
  readonly pageKey: string;
  readonly url: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly siteName: string;
  /** ISO as far as known, or null; see PublishedDate. */
  readonly publishedAt: string | null;
  readonly script: Script;
  /** ISO time of the first meeting. */
  readonly seenAt: string;
}
