import type { ClipKind, Highlight, Script, TraditionalFlavour } from '../../lib/report';

/** What a person added to a clip. */
export interface PersonalPart {
  readonly tags: readonly string[];
  readonly note: string;
  /** '' means: the published title. */
  readonly title: string;
  /** Ids of mends that are switched off. */
  readonly mendsOff: readonly string[];
  /** Ids of offered mends that are switched on. */
  readonly mendsOn: readonly string[];
  readonly highlights: readonly Highlight[];
  /** The title in the person's own language, for citations; '' for none. */
  readonly translatedTitle: string;
  /** ISO time of going into the trash, or null. */
  readonly trashedAt: string | null;
}

/** What the list shows of a clip. */
export interface ListEntry {
  readonly id: string;
  readonly kind: ClipKind;
  readonly title: string | null;
  /** First clause of the body: stands in for a missing title. */
  readonly firstClause: string;
  readonly source: string | null;
  readonly issuer: string | null;
  readonly place: string | null;
  readonly siteName: string;
  readonly url: string | null;
  /** `url` without what does not change the page: equal for two clips of one page. */
  readonly pageKey: string | null;
  /** ISO as far as known, or null. */
  readonly publishedAt: string | null;
  readonly clippedAt: string;
  readonly script: Script;
  readonly flavour: TraditionalFlavour | null;
  readonly characters: number;
  readonly mendCount: number;
  /** Equal for two clips of one text. */
  readonly textHash: string;
  /** 1 for the first clip of a page, then counting. */
  readonly revision: number;
  readonly personal: PersonalPart;
}

/** The words that stand for a clip, and whether they are its title at all. */
export interface ShownTitle {
  readonly words: string;
  readonly origin: 'person' | 'published' | 'first-clause';
}

export function shownTitle(entry: Pick<ListEntry, 'title' | 'firstClause' | 'personal'>): ShownTitle {
  if (entry.personal.title !== '') return { words: entry.personal.title, origin: 'person' };
  if (entry.title !== null) return { words: entry.title, origin: 'published' };
  return { words: entry.firstClause, origin: 'first-clause' };
}

/** Who gave the text, else who issued it. */
export function shownSource(entry: Pick<ListEntry, 'source' | 'issuer'>): string | null {
  return entry.source ?? entry.issuer;
}

/** '2020' of any published date; null when the page gives none. */
export function publishedYear(entry: Pick<ListEntry, 'publishedAt'>): string | null {
  return entry.publishedAt?.slice(0, 4) ?? null;
}
