import { mostCompared } from '../../ui/compare/comparison';
import { nameOf, viewNamed, type View } from '../../ui/reader/view';

/** What the page's address says: `#<clip id>` or `#<clip id>/<view>`; anything else is the list. */
export interface Address {
  readonly clipId: string | null;
  readonly view: View | null;
  /** The words that `#?q=…` searches for, as typed; null for every other address. */
  readonly words: string | null;
}

/** Reads a location's hash. `before` fills in what a view's name leaves open. */
export function readAddress(hash: string, before: View): Address {
  if (hash.startsWith('#?')) {
    return { clipId: null, view: null, words: new URLSearchParams(hash.slice(2)).get('q') ?? '' };
  }
  const [id = '', view = ''] = hash.replace(/^#/u, '').split('/', 2);
  return { clipId: id === '' ? null : decoded(id), view: viewNamed(view, before), words: null };
}

export function writeAddress(clipId: string | null, view: View): string {
  return clipId === null ? '#' : `#${encodeURIComponent(clipId)}/${nameOf(view)}`;
}

/** Whether an address leads to backup, import and storage: `#keeping`. */
export function asksForKeeping(hash: string): boolean {
  return hash === '#keeping';
}

const comparing = 'compare';

/** The clips that `#compare/<id>,<id>` sets side by side, in this order; null for every other address. */
export function readComparison(hash: string): readonly string[] | null {
  const [name, ids = ''] = hash.replace(/^#/u, '').split('/', 2);
  if (name !== comparing) return null;
  return [...new Set(ids.split(',').map(decoded))].filter((id) => id !== '').slice(0, mostCompared);
}

export function writeComparison(ids: readonly string[]): string {
  return `#${comparing}/${ids.map(encodeURIComponent).join(',')}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A broken escape names no clip; shown as it stands it leads to “there is no such clip”.
    return part;
  }
}
