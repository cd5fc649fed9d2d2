import { i18n } from '#i18n';
import {
  bytesOf,
  copiesToRemove,
  measureCopies,
  type PageCopy,
  type RemovalOrder,
} from '../../lib/store/free-room';
import { askPersistence, storageState, type StorageState } from '../../lib/store/quota';
import { roomParts, type RoomParts } from '../../lib/store/room-parts';
import type { Store } from '../../lib/store/store';
import type { Offer } from '../../ui/keeping/room';
import type { Steps } from './steps.svelte';
import type { StoppableWork } from './stoppable-work.svelte';

/** Shares of the page copies' room that can be freed. */
const shares = [0.25, 0.5, 0.75, 1] as const;

/** What room the library takes, and how some is made. */
export class RoomKeeper {
  storage: StorageState | null = $state.raw(null);
  parts: RoomParts | null = $state.raw(null);
  /** All page copies once they are measured; null before. */
  copies: readonly PageCopy[] | null = $state.raw(null);
  order: RemovalOrder = $state('oldest');
  /** What the browser said when it was asked to keep the library; null before. */
  promised: boolean | null = $state(null);

  readonly #store: Store;
  readonly #steps: Steps;
  readonly #work: StoppableWork;

  constructor(store: Store, steps: Steps, work: StoppableWork) {
    this.#store = store;
    this.#steps = steps;
    this.#work = work;
  }

  async measure(): Promise<void> {
    this.storage = await storageState();
    this.parts = await roomParts(this.#store, this.storage.usage);
  }

  async askToKeep(): Promise<void> {
    this.promised = await askPersistence();
    this.storage = await storageState();
  }

  /** Measures the page copies, so that it can be said what each choice would free. */
  async lookAtCopies(): Promise<void> {
    await this.#work.run(i18n.t('keeping.storage.measuring'), async (signal, onProgress) => {
      this.copies = await measureCopies(this.#store, signal, onProgress);
    });
  }

  /** What can be freed in the order chosen; null while the copies are not measured. */
  readonly offers: readonly Offer[] | null = $derived.by(() => {
    const { copies, order } = this;
    if (copies === null) return null;
    return shares.map((share) => {
      const chosen = copiesToRemove(copies, order, share);
      return { share, count: chosen.length, bytes: bytesOf(chosen) };
    });
  });

  /** Removes page copies until a share of their room is free. The caller has asked. */
  async free(share: number): Promise<void> {
    const clipIds = copiesToRemove(this.copies ?? [], this.order, share).map(({ clipId }) => clipId);
    this.copies = null;
    await this.#steps.tasks.run({ kind: 'free', clipIds }, clipIds.length);
    await this.measure();
  }
}
