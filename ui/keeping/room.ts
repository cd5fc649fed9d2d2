/** What the library takes, in bytes. */
export interface TakenRoom {
  readonly usage: number;
  /** 0 when the browser does not tell. */
  readonly quota: number;
  /** Whether the browser has promised not to clear it. */
  readonly persisted: boolean;
}

/** The parts of the room that is taken, as the meter shows them. */
export const roomParts = ['texts', 'snapshots', 'index', 'rest'] as const;

/** Bytes of each part. */
export type PartsOfRoom = Readonly<Record<(typeof roomParts)[number], number>>;

/** So many page copies, whose removal would free so many bytes. */
export interface Offer {
  /** Of the room of all page copies, between 0 and 1. */
  readonly share: number;
  readonly count: number;
  readonly bytes: number;
}
