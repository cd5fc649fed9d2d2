/**
 * The store's tables by version: primary key, then indexes, in Dexie's notation. A version that was released
 * is never edited; a change is a new version with its upgrade, and a new frozen database under test/store.
 *
 * What lists need lies apart from what reading, searching and comparing need, and what is immutable apart
 * from what a person edits.
 */
export const schemaVersion1 = {
  clips: 'id, clippedAt, pageKey, textHash, kind',
  annotations: '[clipId+field], clipId, field',
  texts: 'clipId',
  folded: 'clipId',
  prints: 'clipId',
  snapshots: 'clipId',
  jobs: 'id, state, askedAt',
  deliveries: 'jobId',
  feedback: '++id, pageKey, host',
  bookkeeping: 'key',
} as const;
