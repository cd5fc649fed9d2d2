import { countInSegment, countInText, rowsNeeded } from '../search';
import {
  clipsIn,
  postingsKey,
  readableSegment,
  segmentOf,
  type PostingsRow,
  type SegmentRow,
} from './search-rows';
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

/** One row of the index, by segment. */
type SegmentsRow = ReadonlyMap<number, PostingsRow['pairs']>;

/**
 * Searches the texts of all clips, title and body, as substrings of what `foldForSearch` made of them: through the
 * index, and by reading the texts that stand in none yet. So what it finds is exact at any time, whatever was
 * saved, made anew or half indexed. Keeps the list of segments between searches.
 */
export class TextSearch {
  readonly #store: Store;
  readonly #segments = new Map<number, SegmentRow>();
  /** The clips of segments in a format that is not read any more. */
  readonly #earlier = new Map<number, readonly string[]>();

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
    return this.#store.transaction('r', folded, segments, postings, async () => {
      const [numbers, waiting] = await Promise.all([
        segments.toCollection().primaryKeys(),
        folded.where('segment').equals(0).primaryKeys(),
      ]);
      const earlier = await this.#follow(numbers);
      const rows = await Promise.all(
        [...this.#rowsWanted(texts)].map(
          async ([row, wanted]) => [row, await this.#rowOf(row, wanted)] as const,
        ),
      );
      // Of a segment that cannot be read the texts are, like those that stand in none.
      return { waiting: [...new Set([...waiting, ...earlier])], postings: new Map(rows) };
    });
  }

  /** The rows that are needed, each with the segments of which it is needed. */
  #rowsWanted(texts: readonly string[]): ReadonlyMap<number, ReadonlySet<number>> {
    const wanted = new Map<number, Set<number>>();
    for (const segment of this.#segments.values()) {
      for (const row of new Set(texts.flatMap((text) => rowsNeeded(text, segment)))) {
        const ofRow = wanted.get(row);
        if (ofRow === undefined) wanted.set(row, new Set([segment.number]));
        else ofRow.add(segment.number);
      }
    }
    return wanted;
  }

  /** One row as some segments have it. */
  async #rowOf(row: number, segments: ReadonlySet<number>): Promise<SegmentsRow> {
    const { postings } = this.#store;
    // One read of what lies together is quicker than many, but not where most of it would be for nothing.
    const rows =
      segments.size * 4 < this.#segments.size
        ? await postings.bulkGet([...segments].map((number) => postingsKey(row, number)))
        : await postings
            .where('at')
            .between(postingsKey(row, 0), postingsKey(row + 1, 0), true, false)
            .toArray();
    return new Map(
      rows.filter((found) => found !== undefined).map(({ at, pairs }) => [segmentOf(at), pairs]),
    );
  }

  /**
   * Knows the segments that there are: one never changes, so that only those that are new are read.
   * @returns the clips of segments that were written in a format which is not read any more
   */
  async #follow(numbers: readonly number[]): Promise<readonly string[]> {
    const standing = new Set(numbers);
    for (const known of [this.#segments, this.#earlier]) {
      for (const number of known.keys()) if (!standing.has(number)) known.delete(number);
    }
    const unknown = numbers.filter((number) => !this.#segments.has(number) && !this.#earlier.has(number));
    for (const row of await this.#store.segments.bulkGet(unknown)) {
      if (row === undefined) continue;
      const segment = readableSegment(row);
      if (segment === null) this.#earlier.set(row.number, clipsIn(row));
      else this.#segments.set(row.number, segment);
    }
    return [...this.#earlier.values()].flat();
  }

  #searchIndex(
    text: string,
    postings: ReadonlyMap<number, SegmentsRow>,
    waiting: ReadonlySet<string>,
  ): Map<string, number> {
    const hits = new Map<string, number>();
    for (const segment of this.#segments.values()) {
      const counts = countInSegment(text, segment, (row) => postings.get(row)?.get(segment.number));
      segment.clips.forEach((clipId, index) => {
        const times = counts[index] ?? 0;
        // What waits was made anew: the segment holds its old words.
        if (times > 0 && !waiting.has(clipId)) hits.set(clipId, times);
      });
    }
    return hits;
  }
}
