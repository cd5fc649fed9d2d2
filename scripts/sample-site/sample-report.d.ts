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

/** What the extension should make of a page. `null`: the page does not say it. */
export interface Expected {
  /** What noticing says, which reads frames of the page's own origin too. */
  readonly kind: 'report' | 'institutional' | 'article' | 'none';
  /** After mending. */
  readonly title: string | null;
  /** ISO 8601. */
  readonly publishedAt: string | null;
  readonly source: string | null;
  readonly script: 'hans' | 'hant' | 'none';
  /** The bundled seed with the same text: clipping the page then finds it in the library. */
  readonly seed: SeedNumber | null;
  /** Whether there is something to clip; otherwise “nothing to clip here”. */
  readonly clips: boolean;
}

/** What a seed's file begins with. */
export type SeedNumber = '000' | '001' | '002' | '003' | '004';

/** Of the page that changes silently: as published; with other figures; with a note put under it. */
export type Edition = 1 | 2 | 3;

export interface SamplePage {
  readonly path: string;
  readonly name: string;
  /** Of the bytes. */
  readonly charset: PageSetting['charset'];
  /** Whether the server names the charset. */
  readonly charsetInHeader: boolean;
  readonly html: (edition: Edition) => string;
  readonly expects: Expected;
  /** False for the parts of another page: a frame's document, a second page. */
  readonly listed: boolean;
}
