import { allShares, type Shares } from '../../../lib/store/alike-texts';
import type { Store } from '../../../lib/store/store';
import { buildIndex, takeOutDeleted } from '../../../lib/store/text-index';

/** Resolves when there is time for the next step; rejects to end the work. */
type Pause = () => Promise<void>;

/**
 * Work that reads through the whole library. What each is given and gives is plain data, so that it can be done in
 * another thread; each may be ended between any two steps, and even within one.
 */
export const longWorks = {
  /** Completes the index of the texts, with `deletedToo` also without those that were deleted, which takes longer. */
  async completeIndex(
    store: Store,
    { deletedToo }: { readonly deletedToo: boolean },
    pause: Pause,
  ): Promise<void> {
    await buildIndex(store, pause);
    if (deletedToo) await takeOutDeleted(store, pause);
  },

  /** What the clips with some ids share with others: see `allShares`. */
  shareTexts(
    store: Store,
    { ids }: { readonly ids: readonly string[] },
    pause: Pause,
  ): Promise<ReadonlyMap<string, Shares>> {
    const clips = ids.map((id) => ({ id }));
    return allShares(store, clips, pause);
  },
} as const;

export type WorkName = keyof typeof longWorks;
export type Given<Name extends WorkName> = Parameters<(typeof longWorks)[Name]>[1];
export type Result<Name extends WorkName> = Awaited<ReturnType<(typeof longWorks)[Name]>>;

/** Does the work that has a name. */
export function doWork<Name extends WorkName>(
  name: Name,
  store: Store,
  given: Given<Name>,
  pause: Pause,
): Promise<Result<Name>> {
  // The table holds for each name a function of what is given under that name: the compiler cannot tell.
  const work = longWorks[name] as (store: Store, given: Given<Name>, pause: Pause) => Promise<Result<Name>>;
  return work(store, given, pause);
}
