import type { ShownContrast, ShownShare } from '../compare/comparison';
import type { ListEntry } from '../library/entry';
import type { MetadataField } from '../reader/metadata-lines';

/** What became of a page since it was clipped, at the last visit. */
export interface ShownVisit {
  readonly state: 'same' | 'changed' | 'not-found' | 'text-gone' | 'moved';
  /** The address that it leads to now; null while it stands where it stood. */
  readonly movedTo: string | null;
  /** ISO times of the last visit, and of the first at which the page was so. */
  readonly at: string;
  readonly since: string;
}

/** A revision of the page, and what it changed of the one before. */
export interface ShownRevision {
  readonly entry: ListEntry;
  /** null for the first, and for those that were not compared. */
  readonly contrast: ShownContrast | null;
  /** What the page says otherwise of its report than before. */
  readonly fields: readonly MetadataField[];
  /** Address of the comparison with the revision before; null for the first. */
  readonly compare: string | null;
}

/** Another page with the very words of a member. */
export interface ShownReprint {
  readonly url: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly siteName: string;
  readonly publishedAt: string | null;
}

/** A text from elsewhere, or the open clip among them. */
export interface ShownMember {
  readonly entry: ListEntry;
  readonly isOpen: boolean;
  readonly share: ShownShare;
  /** Against the earliest of those that are the same text; null for that one, and where only passages are shared. */
  readonly contrast: ShownContrast | null;
  readonly reprints: readonly ShownReprint[];
  /** Address of the comparison with the open clip; null for itself. */
  readonly compare: string | null;
}

/** Everything the library knows of how else a text stands. */
export interface Versions {
  /** null: not visited since it was clipped, or it comes from no page. */
  readonly visit: ShownVisit | null;
  /** Newest first; a single one when the page was clipped once. */
  readonly revisions: readonly ShownRevision[];
  /** Earliest published first, the open clip among them. */
  readonly same: readonly ShownMember[];
  readonly sharing: readonly ShownMember[];
  /** Address of the comparison of the first that are the same text; null when there are but two. */
  readonly compareAll: string | null;
}
