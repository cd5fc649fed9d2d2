import type { ListEntry } from './entry';
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

/** Folds script, width and case away; equal folds mean “the same words”. */
export type Fold = (text: string) => string;

export function standsOn(entry: ListEntry, shelf: Shelf): boolean {
  if (shelf === 'trash') return entry.personal.trashedAt !== null;
  if (entry.personal.trashedAt !== null) return false;
  return shelf === 'all' || (shelf === 'seeds') === (entry.kind === 'seed');
}
