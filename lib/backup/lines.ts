import type { Clip, Provenance } from '../report';
import type { ClipPlace } from '../store/clip-row';
import type { ReprintRow } from '../store/reprint-rows';
import type { CollectionRow } from '../store/search-rows';
import type { AnnotationRow, FeedbackRow, PackedSnapshot } from '../store/rows';

type WithoutClip<Row> = Row extends AnnotationRow ? Omit<Row, 'clipId'> : never;

/** One field that a person set, without the clip that it is of. */
export type PersonalLine = WithoutClip<AnnotationRow>;

/** What cannot be made again of a clip: all but its conversions and its sketch. */
export interface KeptClip extends Omit<Clip, 'conversions' | 'provenance'> {
  readonly provenance: Omit<Provenance, 'sketch'>;
}

/** A clip with everything that a person added to it. */
export interface ClipLine {
  readonly clip: KeptClip;
  readonly place: Omit<ClipPlace, 'seedFile'>;
  /** See PrintRow.visible: 32-bit hashes, rising. */
  readonly visible: readonly number[];
  /** Other pages with this text, by their keys. */
  readonly reprints: readonly ReprintLine[];
  /** In the order of the fields' names. */
  readonly personal: readonly PersonalLine[];
}

/** A page that prints the text of the clip in whose line it stands. */
export type ReprintLine = Omit<ReprintRow, 'clipId'>;

/** What a person added to a bundled report, which itself comes with the extension. */
export interface SeedLine {
  /** `000`: the part of its file's name that never changes. */
  readonly seed: string;
  readonly personal: readonly PersonalLine[];
}

/** What a person said of a page. */
export type FeedbackLine = Required<Omit<FeedbackRow, 'id'>>;

/** All settings in one line; what is in it is for lib/browser/settings to say. */
export interface SettingsLine {
  readonly settings: Readonly<Record<string, unknown>>;
}

/** A page copy. */
export interface SnapshotLine {
  readonly clipId: string;
  readonly originalBytes: PackedSnapshot['originalBytes'];
  /** Base64. */
  readonly gzip: string;
}

/** The line of each part. */
export interface LineOf {
  readonly clips: ClipLine;
  readonly seeds: SeedLine;
  readonly feedback: FeedbackLine;
  readonly collections: CollectionRow;
  readonly settings: SettingsLine;
  readonly snapshots: SnapshotLine;
}
