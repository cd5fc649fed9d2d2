import type { Store } from './store';

const lastKey = 'lastBackup';
const laterKey = 'backupLater';
const day = 86_400_000;

/** Days after a backup until the next is due. */
const daysBetween = { weekly: 7, monthly: 30 } as const;
/** Days for which who wants to be reminded later is left in peace. */
const daysLater = 3;

/** A backup that is due. */
export interface BackupDue {
  /** ISO time of the last one that is known of here; null while there is none. */
  readonly lastBackup: string | null;
}

/** ISO time at which the last backup was made that is known of here; null while there is none. */
export function lastBackup(store: Store): Promise<string | null> {
  return timeUnder(store, lastKey);
}

/**
 * Notes that a backup was made at an ISO time: now, or of old when one is restored. An earlier one than that known
 * changes nothing.
 */
export function noteBackup(store: Store, madeAt: string): Promise<void> {
  return store.transaction('rw', store.bookkeeping, async () => {
    const known = await lastBackup(store);
    if (known === null || madeAt > known) await store.bookkeeping.put({ key: lastKey, value: madeAt });
  });
}

/** The person wants to be reminded later. `now` in milliseconds. */
export async function remindLater(store: Store, now: number): Promise<void> {
  const value = new Date(now + daysLater * day).toISOString();
  await store.bookkeeping.put({ key: laterKey, value });
}

/**
 * Whether a backup is due: so long after the last one, or after the first clip of the person's own while there is
 * none. Worked out whenever somebody asks, so that nothing needs to run meanwhile. `now` in milliseconds.
 */
export async function backupDue(
  store: Store,
  every: 'never' | 'weekly' | 'monthly',
  now: number,
): Promise<BackupDue | null> {
  if (every === 'never') return null;
  const [last, later, first] = await Promise.all([
    lastBackup(store),
    timeUnder(store, laterKey),
    firstOwnClip(store),
  ]);
  if (first === null) return null;
  const dueAt = Date.parse(last ?? first) + daysBetween[every] * day;
  return now < dueAt || (later !== null && now < Date.parse(later)) ? null : { lastBackup: last };
}

/** ISO time of the first clip that is no seed. */
async function firstOwnClip(store: Store): Promise<string | null> {
  const first = await store.clips
    .orderBy('clippedAt')
    .filter(({ kind }) => kind !== 'seed')
    .first();
  return first?.clippedAt ?? null;
}

async function timeUnder(store: Store, key: string): Promise<string | null> {
  const noted = (await store.bookkeeping.get(key))?.value;
  return typeof noted === 'string' ? noted : null;
}
