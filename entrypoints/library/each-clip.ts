import { readClips } from '../../lib/store/clips';
import type { StoredClip } from '../../lib/store/rows';
import type { Store } from '../../lib/store/store';

/** Clips read in one transaction: opening one takes longer than reading one. */
const readTogether = 8;
/** Milliseconds of work after which the page may draw and hear “stop”. */
const turn = 24;

/**
 * Reads clips a few at a time, so that their texts never stand in memory together; one that is gone by now is passed
 * over. The page stays alive between them.
 * @param onProgress called with how many are done
 * @throws the signal's reason when it is aborted
 */
export async function* eachClip(
  store: Store,
  ids: readonly string[],
  signal: AbortSignal,
  onProgress: (done: number) => void,
): AsyncGenerator<StoredClip> {
  let begun = performance.now();
  for (let at = 0; at < ids.length; at += readTogether) {
    signal.throwIfAborted();
    const some = ids.slice(at, at + readTogether);
    const found = new Map((await readClips(store, some)).map((stored) => [stored.item.id, stored]));
    for (const [index, id] of some.entries()) {
      signal.throwIfAborted();
      const stored = found.get(id);
      if (stored !== undefined) yield stored;
      onProgress(at + index + 1);
      if (performance.now() - begun > turn) {
        await new Promise((resolve) => {
          setTimeout(resolve);
        });
        begun = performance.now();
      }
    }
  }
}
