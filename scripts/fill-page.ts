import type { ClipRows } from '../lib/store/clip-row';
import { openStore } from '../lib/store/store';
import { buildIndex } from '../lib/store/text-index';
import { shuffledClip } from './shuffled-clips';

/*
 * What fills a library from inside a page of the extension: the clips are made where they are stored, since sending a
 * hundred thousand of them into a browser takes longer than making them. Put into the page by fill-library.ts.
 */

const store = openStore();

export const filling = {
  /** Makes and stores `count` clips from number `from` on, in one transaction. */
  async add(texts: readonly (readonly string[])[], from: number, count: number): Promise<void> {
    const made: ClipRows[] = [];
    for (let number = from; number < from + count; number++) made.push(await shuffledClip(texts, number));
    await store.transaction('rw', store.clips, store.texts, store.folded, store.prints, async () => {
      await store.clips.bulkPut(made.map(({ row }) => row));
      await store.texts.bulkPut(made.map(({ text }) => text));
      await store.folded.bulkPut(made.map(({ folded }) => folded));
      await store.prints.bulkPut(made.map(({ print }) => print));
    });
  },
  /** Indexes all texts but the last few hundred, which an index leaves waiting. */
  index: (): Promise<void> => buildIndex(store, () => new Promise((resolve) => setTimeout(resolve))),
};

Object.assign(globalThis, { filling });
