import { snapshotRoom, type SnapshotRoom } from '../../lib/store/free-room';
import { storageState, type StorageState } from '../../lib/store/quota';
import type { Store } from '../../lib/store/store';
import type { Steps } from './steps.svelte';

/** What room the library takes, and how some is made. */
export class RoomKeeper {
  storage: StorageState | null = $state.raw(null);
  snapshots: SnapshotRoom | null = $state.raw(null);

  readonly #store: Store;
  readonly #steps: Steps;

  constructor(store: Store, steps: Steps) {
    this.#store = store;
    this.#steps = steps;
  }

  async measure(): Promise<void> {
    [this.storage, this.snapshots] = await Promise.all([storageState(), snapshotRoom(this.#store)]);
  }

  /** Removes all page copies. The caller has asked. */
  async freeSnapshots(): Promise<void> {
    const { clipIds } = await snapshotRoom(this.#store);
    await this.#steps.tasks.run({ kind: 'free', clipIds }, clipIds.length);
    await this.measure();
  }
}
