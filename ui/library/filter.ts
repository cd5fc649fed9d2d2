import { shownSource, shownTitle, type ListEntry } from './entry';
import { choiceCount, type Narrowing } from './narrowing';

export type Shelf = 'all' | 'clips' | 'seeds' | 'trash';
export const shelves: readonly Shelf[] = ['all', 'clips', 'seeds', 'trash'];

/** What the list is narrowed to. */
export interface Filter extends Narrowing {
  /** As typed. */
  readonly words: string;
  readonly shelf: Shelf;
}

export const noFilter: Filter = {
  words: '',
  shelf: 'all',
  chosen: {},
  months: null,
};

/** Whether anything but the shelf narrows the list. */
export function narrows(filter: Filter): boolean {
  return filter.words.trim() !== '' || choiceCount(filter) > 0;
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

/** Whether an entry holds every term, in a field or in its body. */
export function holdsTerms(
  { entry, folded }: SearchableEntry,
  terms: readonly string[],
  bodyHits: BodyHits,
): boolean {
  return terms.every((term) => folded.includes(term) || bodyHits.get(term)?.has(entry.id) === true);
}

export function standsOn(entry: ListEntry, shelf: Shelf): boolean {
  if (shelf === 'trash') return entry.personal.trashedAt !== null;
  if (entry.personal.trashedAt !== null) return false;
  return shelf === 'all' || (shelf === 'seeds') === (entry.kind === 'seed');
}
