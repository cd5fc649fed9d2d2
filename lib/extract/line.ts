/**
 * The common ground of pages and plain text: a report is first read as the lines in which it would be
 * printed, and every later step (chrome, info line, title, tail, blocks) judges lines.
 */

/** A stretch of a line that is set bold or is a link; offsets in UTF-16 units of the line's text. */
export type Stretch =
  | { readonly kind: 'bold'; readonly start: number; readonly end: number }
  | { readonly kind: 'link'; readonly start: number; readonly end: number; readonly href: string };

/** How a line is set on the page. */
export interface LineSetting {
  /** 1–6 inside h1–h6, else 0. */
  readonly heading: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  readonly list: { readonly ordered: boolean; readonly depth: number } | null;
  readonly quote: boolean;
  readonly centred: boolean;
  /** Inside `figcaption`. */
  readonly caption: boolean;
}

export const plainSetting: LineSetting = {
  heading: 0,
  list: null,
  quote: false,
  centred: false,
  caption: false,
};

export interface LineImage {
  /** As written; '' when the page gives none. */
  readonly src: string;
  readonly alt: string;
}

export interface Line {
  /** One line, white space collapsed as a browser does, none at the ends. '' for an image. */
  readonly text: string;
  readonly stretches: readonly Stretch[];
  /** Offsets at which text of another inline element begins: <span>来源：某局</span><span>时间：…</span>. */
  readonly seams: readonly number[];
  readonly setting: LineSetting;
  readonly image: LineImage | null;
  /** Index in the page tree of the innermost block element; -1 for plain text. */
  readonly block: number;
  /** Index in the page tree of the node the line begins with; for plain text the number of the line. */
  readonly at: number;
  /** Empty lines (plain text) or double breaks before it: a new section begins. */
  readonly afterGap: boolean;
}

/** Characters of a line that lead to other pages: addresses to write to are text. */
export function linkedCharacters(line: Line): number {
  let count = 0;
  for (const stretch of line.stretches) {
    if (stretch.kind === 'link' && !/^\s*mailto:/i.test(stretch.href)) count += stretch.end - stretch.start;
  }
  return count;
}

/** Whether all of a line is set bold (white space and marks at its ends aside). */
export function isBold(line: Line): boolean {
  let count = 0;
  for (const stretch of line.stretches) if (stretch.kind === 'bold') count += stretch.end - stretch.start;
  return count > 0 && count >= line.text.length - 2;
}
