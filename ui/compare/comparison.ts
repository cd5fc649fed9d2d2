import type { Block, ReadingVariant } from '../../lib/report';
import type { ListEntry } from '../library/entry';
import type { MetadataField } from '../reader/metadata-lines';

/** At least and at most so many clips stand side by side. */
export const leastCompared = 2;
export const mostCompared = 4;

/** The signs of the columns, as enumerated things are signed in Chinese official texts, and in the other languages. */
export const columnSigns = ['first', 'second', 'third', 'fourth'] as const;

/** What is marked: where the texts differ, or the passages that they have in common wherever they stand. */
export type Marked = 'differences' | 'passages';

/** A stretch of a paragraph, drawn the same all along; '' is a place where another text has more. */
export interface DrawnRun {
  readonly text: string;
  /** Keys of the marks over it, the same in every column that a mark concerns. */
  readonly keys: readonly string[];
  readonly kind: 'cut' | 'added' | 'changed' | 'shared' | null;
}

export interface DrawnParagraph {
  readonly index: number;
  readonly kind: Block['kind'];
  readonly runs: readonly DrawnRun[];
}

/** Paragraphs that stand side by side; null where a text lacks them. */
export interface DrawnRow {
  readonly key: string;
  readonly cells: readonly (readonly DrawnParagraph[] | null)[];
  /** Whether the row is a difference of its own: some text lacks it, and not since it stands elsewhere. */
  readonly isStep: boolean;
  /** The row in which another text has this paragraph, further up or down. */
  readonly elsewhere: string | null;
}

/** How much of the first text another leaves out, and what it has besides, in characters. */
export interface ShownContrast {
  readonly cut: number;
  readonly added: number;
  readonly movedParagraphs: number;
}

/** How much of the shorter of two texts the other holds, 0 to 1, and what that says of them. */
export interface ShownShare {
  readonly value: number;
  readonly says: 'same-text' | 'shares-passages' | 'different';
}

/** What stands above a column. */
export interface ComparedColumn {
  readonly entry: ListEntry;
  readonly title: string | null;
  readonly source: string | null;
  /** BCP 47, of the text as it is shown. */
  readonly language: string;
  readonly view: ReadingVariant;
  /** Against the first column; null for itself. */
  readonly contrast: ShownContrast | null;
  /** How much of the shorter of the two texts the other holds; null for the first column. */
  readonly share: ShownShare | null;
}

/** What a clip is called above its column; words of the page. */
export function titleOf({ entry, title }: ComparedColumn): string {
  return entry.personal.title || title || entry.firstClause;
}

/** What the pages say of their reports, where they do not say the same; a column that says nothing has ''. */
export interface FieldDifference {
  readonly field: MetadataField;
  readonly values: readonly string[];
}

/** Two to four clips side by side. */
export interface ComparedClips {
  readonly columns: readonly ComparedColumn[];
  readonly fields: readonly FieldDifference[];
  readonly marked: Marked;
  readonly rows: readonly DrawnRow[];
  /** Keys of rows and marks in the order in which one steps through them. */
  readonly steps: readonly string[];
  /** Too long to be compared character by character. */
  readonly isCoarse: boolean;
}
