/** A piece of a sample report's body. */
export type SampleBlock =
  | { readonly kind: 'paragraph' | 'heading'; readonly text: string }
  | {
      readonly kind: 'image';
      /** What the site prints under the picture before its caption: often the report's title over again. */
      readonly line: string | null;
      readonly caption: string;
    };

/** What a layout is given to set: only what the report itself says, `null` where it is silent. */
export interface SampleReport {
  readonly title: string | null;
  /** The line of the authoring unit under the title. */
  readonly byline: string | null;
  /** As the page words it: “2021年10月21日16:45”. */
  readonly published: string | null;
  readonly source: string | null;
  readonly column: string | null;
  /** From the front page down. */
  readonly breadcrumb: readonly string[];
  /** Names no place: the place of a report is in its own text. */
  readonly siteName: string;
  readonly script: 'zh-Hans' | 'zh-Hant';
  readonly blocks: readonly SampleBlock[];
  /** Lines that end the body: “(某某 供稿)”. */
  readonly closing: readonly string[];
  /** Lines that the site sets after the body: “责任编辑：某某”. */
  readonly tail: readonly string[];
}

/** How a page says its charset. */
export interface PageSetting {
  /** Of the bytes. */
  readonly charset: 'utf-8' | 'gbk' | 'big5';
  /** Whether the page itself names it; otherwise the server must. */
  readonly inMeta: boolean;
}

/** A publishing system's page with a report set in it: HTML, still to be encoded as the setting says. */
export type Layout = (report: SampleReport, setting: PageSetting) => string;
