import type { Store } from './store';

const key = 'lastBackup';

/** ISO time at which the last backup was made that is known of here; null while there is none. */
export async function lastBackup(store: Store): Promise<string | null> {
  const noted = (await store.bookkeeping.get(key))?.value;
  return typeof noted === 'string' ? noted : null;
}

/** Notes that a backup was made at an ISO time, now or, for one that was restored, once; an earlier one than that known changes nothing. */
export function noteBackup(store: Store, madeAt: string): Promise<void> {
  return store.transaction('rw', store.bookkeeping, async () => {
    const known = await lastBackup(store);
    if (known === null || madeAt > known) await store.bookkeeping.put({ key, value: madeAt });
  });
}
