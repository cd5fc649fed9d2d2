import { nameOf, viewNamed, type View } from '../../ui/reader/view';

/** What the page's address says: `#<clip id>` or `#<clip id>/<view>`; anything else is the list. */
export interface Address {
  readonly clipId: string | null;
  readonly view: View | null;
}

/** Reads a location's hash. `before` fills in what a view's name leaves open. */
export function readAddress(hash: string, before: View): Address {
  const [id = '', view = ''] = hash.replace(/^#/u, '').split('/', 2);
  return { clipId: id === '' ? null : decoded(id), view: viewNamed(view, before) };
}

export function writeAddress(clipId: string | null, view: View): string {
  return clipId === null ? '#' : `#${encodeURIComponent(clipId)}/${nameOf(view)}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A broken escape names no clip; shown as it stands it leads to “there is no such clip”.
    return part;
  }
}
