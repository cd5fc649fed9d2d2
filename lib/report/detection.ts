/**
 * `report`: like the seeds; `institutional`: some other page of a public body; `article`: prose of another kind;
 * `none`: no Chinese prose.
 */
export type PageKind = 'report' | 'institutional' | 'article' | 'none';

/** Structural reasons, by code; the words for each stand in the locales. */
export const structureReasons = [
  'long-paragraphs',
  'enumerated-sections',
  'ordinal-points',
  'unit-names',
  'work-verbs',
  'formulae',
  'figures',
  'document-titles',
  'government-meta',
  'info-line',
  'public-host',
] as const;
export type StructureReason = (typeof structureReasons)[number];

export type Reason =
  | { readonly kind: 'phrase'; readonly text: string; readonly weight: number }
  | { readonly kind: 'structure'; readonly code: StructureReason; readonly weight: number };

/** Another text the store knows that shares the most with this one. */
export interface NearestText {
  readonly clipId: string;
  readonly title: string;
  readonly isSeed: boolean;
  /** Containment of sketches, 0 to 1. */
  readonly share: number;
}

export interface Detection {
  readonly kind: PageKind;
  /** Log-odds; above `badgeThreshold` of lib/detect it is a similar report. 0 and no reasons for `none`. */
  readonly score: number;
  /** At most three phrases, then at most two structural reasons, each list strongest first. */
  readonly reasons: readonly Reason[];
  readonly modelVersion: string;
}
