import type {
  ClipKind,
  Conversion,
  Detection,
  Mend,
  PageKind,
  Report,
  Script,
  ScriptReading,
  Suspicion,
  TraditionalFlavour,
  Provenance,
} from '../report';

/** What lists, filters and look-ups need of a clip; immutable once written. */
export interface ClipRow {
  readonly id: string;
  readonly kind: ClipKind;
  /** The published title after mending; null when the page gives none. */
  readonly title: string | null;
  /** First clause of the body: stands in for a missing title, in a style that says so. */
  readonly firstClause: string;
  readonly source: string | null;
  readonly issuer: string | null;
  readonly place: string | null;
  readonly siteName: string;
  readonly url: string | null;
  /** `url` without fragment and tracking parameters: what “the same page” means. */
  readonly pageKey: string | null;
  /** ISO as far as known, or null; see PublishedDate. */
  readonly publishedAt: string | null;
  readonly clippedAt: string;
  readonly script: Script;
  readonly flavour: TraditionalFlavour | null;
  readonly characters: number;
  readonly mendCount: number;
  readonly detected: PageKind | null;
  readonly textHash: string;
  readonly sketch: readonly number[];
  /** Shingles of the body that could be seen in the page's own text when it was clipped; tells later whether the page changed. */
  readonly visiblePrint: readonly number[];
  /** 1 for the first clip of a page, then counting. */
  readonly revision: number;
  /** The clip this one is a newer revision of. */
  readonly previousId: string | null;
  /** For seeds: the bundled file's name. */
  readonly seedFile: string | null;
}

/** What reading a clip needs. One row a clip, written in the same transaction as its ClipRow. */
export interface TextRow {
  readonly clipId: string;
  readonly report: Report;
  readonly mends: readonly Mend[];
  readonly suspicions: readonly Suspicion[];
  readonly script: ScriptReading;
  readonly blockScripts: readonly ScriptReading[];
  readonly detection: Detection | null;
  readonly conversions: readonly Conversion[];
  readonly provenance: Provenance;
  /** The mended text folded for searching: script, width, case and space do not count. */
  readonly foldedText: string;
}

/** The page's HTML as it stood, gzip-compressed. */
export interface SnapshotRow {
  readonly clipId: string;
  readonly gzip: Uint8Array;
  readonly originalBytes: number;
}

/** What a person may add to a clip, one row a field, each with the time it was set. */
export interface PersonalFields {
  readonly tags: readonly string[];
  readonly note: string;
  /** '' means: the published title. */
  readonly title: string;
  /** Ids of mends that are switched off. */
  readonly mendsOff: readonly string[];
  /** ISO time of going into the trash, or null. */
  readonly trashedAt: string | null;
}
export type PersonalField = keyof PersonalFields;

export type AnnotationRow = {
  readonly [Field in PersonalField]: {
    readonly clipId: string;
    readonly field: Field;
    readonly value: PersonalFields[Field];
    /** ISO time of the setting. */
    readonly at: string;
  };
}[PersonalField];

export const noPersonalFields: PersonalFields = {
  tags: [],
  note: '',
  title: '',
  mendsOff: [],
  trashedAt: null,
};

/** A list entry: the immutable row and what the person added. */
export interface ClipItem extends ClipRow {
  readonly personal: PersonalFields;
}

/** Everything the reader shows. */
export interface StoredClip {
  readonly item: ClipItem;
  readonly text: TextRow;
  readonly hasSnapshot: boolean;
}

/** “Not this kind” and its opposite, kept so that noticing can adapt. */
export interface FeedbackRow {
  readonly id?: number;
  readonly pageKey: string;
  readonly judgement: 'not-this-kind' | 'this-kind';
  readonly score: number;
  readonly at: string;
}
