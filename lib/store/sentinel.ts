import type { Store } from './store';

/** A place outside the database that the browser clears separately: the extension's own storage area. */
export interface OutsideNote {
  readonly read: () => Promise<SentinelNote | null>;
  readonly write: (note: SentinelNote) => Promise<void>;
}

/** The same note lies inside the database and outside it. */
export interface SentinelNote {
  readonly id: string;
  /** ISO time at which the database that it belongs to was first seen. */
  readonly since: string;
  /** ISO time at which a database was found gone that had been there; null while that never happened. */
  readonly lostAt: string | null;
}

const key = 'sentinel';

/**
 * Notices that the browser has thrown the database away: the note outside names one that is not there any
 * more. Says since when, and keeps saying it until `acknowledgeLoss`.
 * @param now ISO 8601
 */
export async function checkSentinel(store: Store, outside: OutsideNote, now: string): Promise<SentinelNote> {
  const noted = await outside.read();
  const inside = (await store.bookkeeping.get(key))?.value;
  if (noted !== null && inside === noted.id) return noted;
  const id = typeof inside === 'string' ? inside : crypto.randomUUID();
  const isLost = noted !== null && typeof inside !== 'string';
  const note: SentinelNote = { id, since: now, lostAt: isLost ? now : (noted?.lostAt ?? null) };
  // A worker that dies between the two must find a loss again, and must not take a first start for one.
  if (isLost) await outside.write(note);
  await store.bookkeeping.put({ key, value: id });
  if (!isLost) await outside.write(note);
  return note;
}

/** The person has been told of a loss and need not be told again. */
export async function acknowledgeLoss(outside: OutsideNote): Promise<void> {
  const noted = await outside.read();
  if (noted !== null) await outside.write({ ...noted, lostAt: null });
}
