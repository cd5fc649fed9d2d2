import type { FoldedRow } from './rows';
import type { Store } from './store';

/** Rows read at a time: some 2 MB of text, and a pause in which a newer search can abort this one. */
const chunkSize = 400;

/**
 * Ids of the clips whose title or body holds a text, in any script: `foldedQuery` is what `foldForSearch`
 * makes of it. Reads the folded texts in chunks, in the order of ids.
 * @param onProgress called after every chunk with how many clips have been read, of how many
 * @throws the signal's reason (an AbortError) when it is aborted
 */
export async function searchTexts(
  store: Store,
  foldedQuery: string,
  signal: AbortSignal,
  onProgress: (read: number, all: number) => void,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  signal.throwIfAborted();
  const all = await store.folded.count();
  let read = 0;
  let chunk = await nextChunk(store, '');
  for (let last = chunk.at(-1); last !== undefined; last = chunk.at(-1)) {
    signal.throwIfAborted();
    for (const row of chunk) {
      if (row.text.includes(foldedQuery)) found.add(row.clipId);
    }
    read += chunk.length;
    onProgress(read, Math.max(read, all));
    chunk = await nextChunk(store, last.clipId);
  }
  signal.throwIfAborted();
  return found;
}

/** Keys, not offsets: an offset makes the database walk all rows before it. */
function nextChunk(store: Store, after: string): Promise<FoldedRow[]> {
  return store.folded.where('clipId').above(after).limit(chunkSize).toArray();
}
