import { countInSegment, countInText, unitsNeeded } from '../search';
import { postingsKey, segmentOf, type PostingsRow, type SegmentRow } from './search-rows';
import type { Store } from './store';

/** Rows read at a time: some 2 MB of text, and a pause in which a newer search can abort this one. */
const chunkSize = 400;

/** How often the text of each clip holds a folded text; clips that do not hold it are missing. */
export type TextHits = ReadonlyMap<string, number>;

/** What a search through the texts has found: for each folded text that was looked for, the clips that hold it. */
export type Found = ReadonlyMap<string, TextHits>;

/** How far a search has come through the texts that stand in no index yet. */
export interface SearchProgress {
  readonly read: number;
  readonly all: number;
  /** What is found so far. */
  readonly found: Found;
}

/**
 * Searches the texts of all clips, title and body, as substrings of what `foldForSearch` made of them: through the
 * index, and by reading the texts that stand in none yet. So what it finds is exact at any time, whatever was
 * saved, made anew or half indexed. Keeps the list of segments between searches.
 */
export class TextSearch {
  readonly #store: Store;
  readonly #segments = new Map<number, SegmentRow>();

  constructor(store: Store) {
    this.#store = store;
  }

  /**
   * Looks for folded texts, none of them empty. Also names clips that have been deleted since they were indexed:
   * the caller joins with the clips there are.
   * @param onProgress called once the index is searched, and after every chunk of texts that is read
   * @throws the signal's reason (an AbortError) when it is aborted
   */
  async find(
    texts: readonly string[],
    signal: AbortSignal,
    onProgress: (progress: SearchProgress) => void,
  ): Promise<Found> {
    signal.throwIfAborted();
    if (texts.length === 0) return new Map();
    const { waiting, postings } = await this.#readIndex(texts);
    signal.throwIfAborted();
    const isWaiting = new Set(waiting);
    const found = new Map(texts.map((text) => [text, this.#searchIndex(text, postings, isWaiting)]));
    let read = 0;
    if (waiting.length > chunkSize) onProgress({ read, all: waiting.length, found });
    while (read < waiting.length) {
      const rows = await this.#store.folded.bulkGet(waiting.slice(read, read + chunkSize));
      signal.throwIfAborted();
      for (const row of rows) {
        if (row === undefined) continue;
        for (const text of texts) {
          const times = countInText(row.text, text);
          if (times > 0) found.get(text)?.set(row.clipId, times);
        }
      }
      read = Math.min(read + chunkSize, waiting.length);
      onProgress({ read, all: waiting.length, found });
    }
    return found;
  }

  /** One transaction: no text can move from those that wait into the index between the reading of the two. */
  #readIndex(texts: readonly string[]) {
    const { folded, segments, postings } = this.#store;
    const units = new Set(texts.flatMap(unitsNeeded));
    return this.#store.transaction('r', folded, segments, postings, async () => {
      const [numbers, waiting, rows] = await Promise.all([
        segments.toCollection().primaryKeys(),
        folded.where('segment').equals(0).primaryKeys(),
        Promise.all([...units].map(async (unit) => [unit, await this.#postingsOf(unit)] as const)),
      ]);
      await this.#follow(numbers);
      return { waiting, postings: new Map(rows) };
    });
  }

  async #postingsOf(unit: number): Promise<ReadonlyMap<number, PostingsRow['pairs']>> {
    const rows = await this.#store.postings
      .where('at')
      .between(postingsKey(unit, 0), postingsKey(unit + 1, 0), true, false)
      .toArray();
    return new Map(rows.map(({ at, pairs }) => [segmentOf(at), pairs]));
  }

  /** A segment never changes: only those that are new are read. */
  async #follow(numbers: readonly number[]): Promise<void> {
    const standing = new Set(numbers);
    for (const number of this.#segments.keys()) if (!standing.has(number)) this.#segments.delete(number);
    const unknown = numbers.filter((number) => !this.#segments.has(number));
    for (const row of await this.#store.segments.bulkGet(unknown)) {
      if (row !== undefined) this.#segments.set(row.number, row);
    }
  }

  #searchIndex(
    text: string,
    postings: ReadonlyMap<number, ReadonlyMap<number, PostingsRow['pairs']>>,
    waiting: ReadonlySet<string>,
  ): Map<string, number> {
    const hits = new Map<string, number>();
    for (const segment of this.#segments.values()) {
      const counts = countInSegment(text, segment, (unit) => postings.get(unit)?.get(segment.number));
      segment.clipIds.forEach((clipId, index) => {
        const times = counts[index] ?? 0;
        // What waits was made anew: the segment holds its old words.
        if (times > 0 && !waiting.has(clipId)) hits.set(clipId, times);
      });
    }
    return hits;
  }
}
