import { readClip } from '../../lib/store/clips';
import type { StoredClip } from '../../lib/store/rows';
import type { Store } from '../../lib/store/store';

/** Milliseconds of work after which the page may draw and hear “stop”. */
const turn = 24;

/**
 * Reads clips one by one, so that their texts never stand in memory together; one that is gone by now is passed
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
  for (const [index, id] of ids.entries()) {
    signal.throwIfAborted();
    const stored = await readClip(store, id);
    if (stored !== undefined) yield stored;
    onProgress(index + 1);
    if (performance.now() - begun > turn) {
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
      begun = performance.now();
    }
  }
}
