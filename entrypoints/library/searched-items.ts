import type { SearchedClip } from '../../lib/search';
import type { ClipItem } from '../../lib/store/rows';
import { SearchedItem, searchedFields } from '../../lib/store/searched-clip';

/** So many entries are made ready between two pauses: some milliseconds. */
const entriesBetweenPauses = 1_000;

interface Ready {
  readonly item: ClipItem;
  readonly fields: string;
}

/** The entries as searches ask for them. What is worked out for an entry is kept as long as it stays the same. */
export class SearchedItems {
  readonly #ready = new Map<string, Ready>();

  /** @param isDuplicate see `SearchedItem` */
  of(item: ClipItem, isDuplicate: boolean): SearchedClip {
    return new SearchedItem(item, this.#fieldsOf, isDuplicate);
  }

  /**
   * Works out beforehand what the first search would wait for, and forgets what no longer stands.
   * @param pause resolves when there is time for a step of some milliseconds; rejects to end the work
   */
  async prepare(items: readonly ClipItem[], pause: () => Promise<void>): Promise<void> {
    for (let from = 0; from < items.length; from += entriesBetweenPauses) {
      await pause();
      for (const item of items.slice(from, from + entriesBetweenPauses)) this.#fieldsOf(item);
    }
    if (this.#ready.size === items.length) return;
    const standing = new Set(items.map(({ id }) => id));
    for (const id of this.#ready.keys()) if (!standing.has(id)) this.#ready.delete(id);
  }

  readonly #fieldsOf = (item: ClipItem): string => {
    const ready = this.#ready.get(item.id);
    if (ready?.item === item) return ready.fields;
    const fields = searchedFields(item);
    this.#ready.set(item.id, { item, fields });
    return fields;
  };
}
