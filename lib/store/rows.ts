import type {
  ChosenCharacter,
  Clip,
  ClipEdits,
  ClipKind,
  ClipOutcome,
  ClipTrigger,
  Conversion,
  Detection,
  Highlight,
  Judgement,
  Mend,
  PageKind,
  PagePart,
  Report,
  Script,
  ScriptReading,
  Suspicion,
  TraditionalFlavour,
  Provenance,
} from '../report';
import type { VisitRow } from './visit-rows';

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
  /** Authors, editors and approvers, as far as the page names them. */
  readonly people: readonly string[];
  readonly place: string | null;
  readonly siteName: string;
  readonly url: string | null;
  /**
   * The address in the tab without fragment and tracking parameters: what “the same page” means. Where the text
   * stood in a frame, `url` is the frame's own.
   */
  readonly pageKey: string | null;
  /** ISO as far as known, or null; see PublishedDate. */
  readonly publishedAt: string | null;
  readonly clippedAt: string;
  readonly script: Script;
  readonly flavour: TraditionalFlavour | null;
  readonly characters: number;
  /** Of the mends that are made unasked. */
  readonly mendCount: number;
  readonly detected: PageKind | null;
  readonly textHash: string;
  /** 1 for the first clip of a page, then counting. */
  readonly revision: number;
  /** The clip this one is a newer revision of. */
  readonly previousId: string | null;
  /** For seeds: the bundled file's name. */
  readonly seedFile: string | null;
}

/** The fingerprints of a clip, apart from its ClipRow so that lists stay small. Sorted 32-bit hashes. */
export interface PrintRow {
  readonly clipId: string;
  /** Of the mended text, folded: see lib/similar. */
  readonly sketch: Uint32Array<ArrayBuffer>;
  /** The smallest of the sketch, indexed: see nearest.ts. */
  readonly landmarks: readonly number[];
  /**
   * Shingles of the body that could be seen in the page's own text when it was clipped; tells later whether the page
   * changed.
   */
  readonly visible: Uint32Array<ArrayBuffer>;
}

/**
 * The mended text folded for searching (script, width, case and space do not count), apart so that a scan reads nothing
 * else.
 */
export interface FoldedRow {
  readonly clipId: string;
  readonly text: string;
  /**
   * The segment of the index that holds it (search-rows.ts); 0 while none does, as with every text that is new or made
   * anew.
   */
  readonly segment: number;
}

/**
 * What reading a clip needs. One row a clip, written in the same transaction as its ClipRow; its sketch lies in the
 * PrintRow.
 */
export interface TextRow {
  readonly clipId: string;
  readonly report: Report;
  readonly mends: readonly Mend[];
  readonly suspicions: readonly Suspicion[];
  readonly script: ScriptReading;
  readonly blockScripts: readonly ScriptReading[];
  readonly detection: Detection | null;
  readonly conversions: readonly Conversion[];
  readonly provenance: Omit<Provenance, 'sketch'>;
}

/** A page's HTML, gzip-compressed UTF-8. */
export interface PackedSnapshot {
  readonly gzip: Uint8Array<ArrayBuffer>;
  readonly originalBytes: number;
}

/** The page's HTML as it stood. */
export interface SnapshotRow extends PackedSnapshot {
  readonly clipId: string;
}

/** What a person may add to a clip, one row a field, each with the time it was set. */
export interface PersonalFields {
  readonly tags: readonly string[];
  readonly note: string;
  /** '' means: the published title. */
  readonly title: string;
  /** Ids of mends that are switched off. */
  readonly mendsOff: readonly string[];
  /** Ids of offered mends that are switched on. */
  readonly mendsOn: readonly string[];
  /** Characters chosen where a conversion had several. */
  readonly choices: readonly ChosenCharacter[];
  readonly highlights: readonly Highlight[];
  /** The title in the person's own language, for citations; '' for none. */
  readonly translatedTitle: string;
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
  mendsOn: [],
  choices: [],
  highlights: [],
  translatedTitle: '',
  trashedAt: null,
};

/** A list entry: the immutable row and what the person added. */
export interface ClipItem extends ClipRow {
  readonly personal: PersonalFields;
}

/** Everything the reader shows. */
export interface StoredClip {
  readonly item: ClipItem;
  readonly clip: Clip;
  readonly hasSnapshot: boolean;
}

/**
 * Where a clip that somebody asked for stands. Written before anything else happens, so that a worker that dies can go
 * on.
 */
export interface JobRow {
  readonly id: string;
  readonly tabId: number;
  /** The frame to take the selection from; 0 is the page itself. */
  readonly frameId: number;
  /** The tab's address when the clip was asked for; null when it could not be known. */
  readonly url: string | null;
  readonly from: ClipTrigger;
  readonly part: PagePart;
  readonly edits: ClipEdits;
  /** 'waiting' for the page; 'received': the page lies in a DeliveryRow; 'ended': see `outcome`. */
  readonly state: 'waiting' | 'received' | 'ended';
  /** ISO time. */
  readonly askedAt: string;
  /** How often a worker has begun or resumed it. */
  readonly attempts: number;
  readonly outcome: ClipOutcome | null;
  /** Whether the outcome has reached the person. */
  readonly told: boolean;
  /** How to take the clip back; null when nothing was stored or it has been taken back. */
  readonly undo: JobUndo | null;
  readonly undone: boolean;
}

/** What stood before a job stored something. */
export interface JobUndo {
  /** The clip that the job made; null when it found a duplicate. */
  readonly madeClipId: string | null;
  /** The reprint that the job noted of a clip; absent when it noted none. */
  readonly notedPage?: readonly [clipId: string, pageKey: string];
  /** What was known of the page before it was clipped anew; absent when nothing was. */
  readonly visit?: VisitRow;
  /** The personal fields that the job set, as they were. */
  readonly before: readonly PersonalBefore[];
}

/** A personal field as it stood before it was set: null where nothing was. */
export interface PersonalBefore {
  readonly clipId: string;
  readonly field: PersonalField;
  readonly row: AnnotationRow | null;
}

/** A page as it came from its tab, kept until it is a clip. */
export interface DeliveryRow {
  readonly jobId: string;
  readonly report: Report;
  readonly detection: Detection | null;
  readonly snapshot: PackedSnapshot | null;
  readonly visiblePrint: Uint32Array<ArrayBuffer>;
}

/** The store's own notes: which seeds stand, the sentinel that tells an eviction. */
export interface BookkeepingRow {
  readonly key: string;
  readonly value: unknown;
}

/** “Not this kind” and its opposite, kept so that noticing can adapt. */
export interface FeedbackRow {
  readonly id?: number;
  readonly pageKey: string;
  /** Host of the page; '' when it has none. */
  readonly host: string;
  readonly judgement: Judgement;
  readonly score: number;
  /** What the page's text is compared by; missing when it was not known, and in rows of the first version. */
  readonly pairs?: readonly number[];
  readonly at: string;
}
