import { bare } from '../bare';
import type { JudgedLine } from '../judged-line';
import type { PageHead } from './page-head';

/** Where a title may stand, and what is known not to be one. */
export interface TitleSource {
  /** Lines before the first line of prose. */
  readonly above: readonly JudgedLine[];
  /** Class and id of the element a line stands in; '' for plain text. */
  readonly nameOf: (index: number) => string;
  /** Null for plain text. */
  readonly head: PageHead | null;
  readonly columns: readonly string[];
  readonly siteNames: readonly string[];
}

export const longestTitle = 160;
export const shortestTitle = 4;

/** Whether a text is the name of the site or of a column. */
export function isElsewhere(title: string, { columns, siteNames }: TitleSource): boolean {
  const key = bare(title);
  return [...columns, ...siteNames].some((name) => bare(name) === key);
}

/** A title without separators and white space at its end and of plausible length, else null. */
export function cleanTitle(raw: string): string | null {
  let title = raw.trim();
  while (/[-_|–—·>｜]$/u.test(title)) title = title.slice(0, -1).trim();
  return bare(title).length >= shortestTitle - 1 && title.length <= longestTitle ? title : null;
}

/** Whether one says the other, as a whole or as the better part of it. */
export function isSaid(title: string, other: string): boolean {
  const [a, b] = [bare(title), bare(other)];
  return a !== '' && b !== '' && (b.includes(a) || (a.includes(b) && b.length > a.length / 2));
}
