/** How much room the store has, in bytes. */
export interface StorageState {
  readonly usage: number;
  /** 0 when the browser does not tell. */
  readonly quota: number;
  /** Whether the browser has promised not to evict. */
  readonly persisted: boolean;
}

/** What the browser says of the room this extension has. Browsers round these numbers. */
export async function storageState(): Promise<StorageState> {
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  return { usage, quota, persisted: await navigator.storage.persisted() };
}

/** From this share of the quota on the person is warned: what comes next may not fit any more. */
const nearlyFull = 0.8;

/** Whether little room is left; false where the browser does not tell how much there is. */
export function isNearlyFull({ usage, quota }: StorageState): boolean {
  return quota > 0 && usage >= nearlyFull * quota;
}

/** Asks the browser, which may ask the person, to keep the store for good; gives whether it will. */
export async function askPersistence(): Promise<boolean> {
  return (await navigator.storage.persisted()) || navigator.storage.persist();
}

/** Whether an error of the database means that there is no room left. Dexie wraps the browser's own error. */
export function isStorageFull(error: unknown): boolean {
  for (let cause: unknown = error; cause instanceof Error; cause = Reflect.get(cause, 'inner')) {
    if (cause.name === 'QuotaExceededError') return true;
  }
  return false;
}
