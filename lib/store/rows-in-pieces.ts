import type { ClipRow } from './rows';
import type { Store } from './store';

/** Rows a piece: taking them in holds a page up for less than a tenth of a second. */
const piece = 5_000;

/**
 * The rows of clips, in pieces between which a page can draw and hear the person; while one piece is handled the next is
 * being read.
 * @param ids all of the library, in the order of the table
 */
export async function* rowsInPieces(
  store: Store,
  ids: readonly string[],
): AsyncGenerator<readonly ClipRow[], void, void> {
  let next = readPiece(store, ids, 0);
  for (let from = piece; ; from += piece) {
    const rows = await next;
    if (from >= ids.length) {
      yield rows;
      return;
    }
    next = readPiece(store, ids, from);
    yield rows;
  }
}

function readPiece(store: Store, ids: readonly string[], from: number): Promise<ClipRow[]> {
  const last = ids[Math.min(from + piece, ids.length) - 1];
  return store.clips.where(':id').between(ids[from], last, true, true).toArray();
}
