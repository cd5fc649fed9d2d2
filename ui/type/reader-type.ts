/** How the reader sets a text. */
export interface ReaderType {
  readonly size: number;
  readonly lineHeight: number;
  readonly measure: number;
  readonly face: 'song' | 'hei';
}

/** What can be measured of it. */
export const typeParts = ['size', 'lineHeight', 'measure'] as const;

/** The steps that are offered, smallest first. */
export type ReaderTypeSteps = Readonly<Record<(typeof typeParts)[number], readonly number[]>>;
