import type { Script } from '../../lib/report';
import { publishedYear, shownSource, shownTitle, type ListEntry } from './entry';

export type Shelf = 'all' | 'clips' | 'seeds' | 'trash';
export const shelves: readonly Shelf[] = ['all', 'clips', 'seeds', 'trash'];

/** What the list is narrowed to. In the facets, null lets everything through and '' asks for clips without a value. */
export interface Filter {
  /** As typed. */
  readonly words: string;
  readonly shelf: Shelf;
  readonly script: Script | null;
  readonly year: string | null;
  readonly source: string | null;
  readonly tag: string | null;
}

export const noFilter: Filter = {
  words: '',
  shelf: 'all',
  script: null,
  year: null,
  source: null,
  tag: null,
};

/** Whether anything but the shelf narrows the list. */
export function narrows(filter: Filter): boolean {
  return (
    filter.words.trim() !== '' ||
    filter.script !== null ||
    filter.year !== null ||
    filter.source !== null ||
    filter.tag !== null
  );
}

/** An entry with its title, source and tags folded for comparison, so that typing folds nothing but the words typed. */
export interface SearchableEntry {
  readonly entry: ListEntry;
  readonly folded: string;
}

/** Folds script, width and case away; equal folds mean “the same words”. */
export type Fold = (text: string) => string;

/** Parts the fields of an entry, so that words never match across two of them. */
const fieldBreak = '\n';

export function searchable(entry: ListEntry, fold: Fold): SearchableEntry {
  const fields = [
    shownTitle(entry).words,
    entry.title ?? '',
    shownSource(entry) ?? '',
    entry.issuer ?? '',
    entry.siteName,
    entry.url ?? '',
    entry.personal.note,
    ...entry.personal.tags,
  ];
  return { entry, folded: fields.map(fold).join(fieldBreak) };
}

/** The folded words that a clip must all hold, in any order: what was typed, parted at spaces. */
export function searchTerms(words: string, fold: Fold): readonly string[] {
  return [...new Set(words.split(/\s+/u).map(fold))].filter((term) => term !== '');
}

/** For each folded term whose bodies were searched, the ids of the clips whose body holds it. */
export type BodyHits = ReadonlyMap<string, ReadonlySet<string>>;

export function passes(
  { entry, folded }: SearchableEntry,
  filter: Filter,
  terms: readonly string[],
  bodyHits: BodyHits,
): boolean {
  return (
    standsOn(entry, filter.shelf) &&
    (filter.script === null || entry.script === filter.script) &&
    (filter.year === null || (publishedYear(entry) ?? '') === filter.year) &&
    (filter.source === null || (shownSource(entry) ?? '') === filter.source) &&
    (filter.tag === null || hasTag(entry, filter.tag)) &&
    terms.every((term) => folded.includes(term) || bodyHits.get(term)?.has(entry.id) === true)
  );
}

export function standsOn(entry: ListEntry, shelf: Shelf): boolean {
  if (shelf === 'trash') return entry.personal.trashedAt !== null;
  if (entry.personal.trashedAt !== null) return false;
  return shelf === 'all' || (shelf === 'seeds') === (entry.kind === 'seed');
}

function hasTag(entry: ListEntry, tag: string): boolean {
  return tag === '' ? entry.personal.tags.length === 0 : entry.personal.tags.includes(tag);
}
