import { beforeEach, describe, expect, it } from 'vitest';
import { makeClip } from '../../../lib/clip/make-clip';
import { foldForSearch } from '../../../lib/han/fold';
import type { Clip, Highlight } from '../../../lib/report';
import { readClip, saveClip } from '../../../lib/store/clips';
import { putHighlight } from '../../../lib/store/highlights';
import { keepExtraction, takeExtractionBack } from '../../../lib/store/keep-extraction';
import { setPersonal } from '../../../lib/store/personal';
import { revisionsOf } from '../../../lib/store/revisions';
import { TextSearch } from '../../../lib/store/search';
import { packSnapshot, readSnapshot } from '../../../lib/store/snapshots';
import type { Store } from '../../../lib/store/store';
import { countWaiting, indexStep } from '../../../lib/store/text-index';
import { bodies, contentsOf, freshStore, howeverFew, noExtras, sampleReport } from './samples';

const clippedAt = '2026-11-20T09:00:00.000Z';
const at = '2026-11-28T10:00:00.000Z';
const later = '2026-11-28T10:05:00.000Z';
const page = '<!doctype html>\n<html><body>清源县机关工委</body></html>';
const highlight: Highlight = {
  id: 'a',
  quote: { exact: '先锋岗十二个', prefix: '设立', suffix: ',' },
  colour: 'green',
  note: '数目',
  at,
};

function clipOf(change: Parameters<typeof sampleReport>[0]): Promise<Clip> {
  return makeClip(sampleReport(change), { kind: 'page', clippedAt, detection: null, readingVariants: [] });
}

/** Ids of the clips with the words, in order. */
async function found(words: string): Promise<readonly string[]> {
  const text = foldForSearch(words);
  const all = await new TextSearch(store).find([text], new AbortController().signal, () => {});
  return [...(all.get(text)?.keys() ?? [])].toSorted();
}

let store: Store;
let old: Clip;
beforeEach(async () => {
  store = freshStore();
  old = await clipOf({});
  await saveClip(store, old, { ...noExtras, snapshot: await packSnapshot(page) });
  await setPersonal(store, [old.id], 'tags', ['防疫'], at);
  await putHighlight(store, old.id, highlight, at);
});

describe('keepExtraction', () => {
  it('with the same text takes the place of what was made before, and is taken back to the letter', async () => {
    const before = await contentsOf(store);
    const again = await clipOf({ title: '清源县机关工委抓早抓细见成效' });
    expect(again.id).toBe(old.id);
    const undo = await keepExtraction(store, again, old.id, [7, 9], later);
    const stored = await readClip(store, old.id);
    expect(stored?.item).toMatchObject({ title: '清源县机关工委抓早抓细见成效', revision: 1 });
    expect(stored?.item.personal).toMatchObject({ tags: ['防疫'], highlights: [highlight] });
    expect(await revisionsOf(store, old.id)).toHaveLength(1);
    await takeExtractionBack(store, undo, later);
    expect(await contentsOf(store)).toEqual(before);
  });

  it('with another text is a revision with what the person added and the same page; the old clip stays', async () => {
    const again = await clipOf({ text: `${bodies.first}另有两项。` });
    await keepExtraction(store, again, old.id, [], later);
    const stored = await readClip(store, again.id);
    expect(stored?.item).toMatchObject({ revision: 2, previousId: old.id, clippedAt });
    expect(stored?.item.personal).toMatchObject({ tags: ['防疫'], highlights: [highlight], trashedAt: null });
    expect(await readSnapshot(store, again.id)).toBe(page);
    expect((await readClip(store, old.id))?.clip.report).toEqual(old.report);
  });

  it('taken back lies in the trash, and kept again comes out with what was written meanwhile', async () => {
    const again = await clipOf({ text: `${bodies.first}另有两项。` });
    const undo = await keepExtraction(store, again, old.id, [], later);
    await setPersonal(store, [again.id], 'note', '更全', later);
    await takeExtractionBack(store, undo, later);
    expect((await readClip(store, again.id))?.item.personal.trashedAt).toBe(later);
    await keepExtraction(store, again, old.id, [], later);
    const personal = (await readClip(store, again.id))?.item.personal;
    expect(personal).toMatchObject({ trashedAt: null, note: '更全', tags: ['防疫'] });
    expect(await revisionsOf(store, old.id)).toHaveLength(2);
  });

  it('with the same text stays where the index has it; taken back it is found whatever became of the index', async () => {
    await indexStep(store, howeverFew);
    const again = await clipOf({});
    const undo = await keepExtraction(store, again, old.id, [], later);
    expect(await countWaiting(store)).toBe(0);
    expect(await found('先锋岗')).toEqual([old.id]);
    await store.segments.clear();
    await store.postings.clear();
    await store.folded.update(old.id, { segment: 0 });
    await takeExtractionBack(store, undo, later);
    expect(await found('先锋岗')).toEqual([old.id]);
    await indexStep(store, howeverFew);
    expect(await found('先锋岗')).toEqual([old.id]);
  });

  it('with another title is searched by the new one, and taken back by the old one, with an index or before', async () => {
    await indexStep(store, howeverFew);
    const undo = await keepExtraction(store, await clipOf({ title: '另取的题目' }), old.id, [], later);
    for (const isIndexed of [false, true]) {
      if (isIndexed) while (await indexStep(store, howeverFew));
      expect(await found('另取的题目')).toEqual([old.id]);
    }
    await takeExtractionBack(store, undo, later);
    for (const isIndexed of [false, true]) {
      if (isIndexed) while (await indexStep(store, howeverFew));
      expect(await found('另取的题目')).toEqual([]);
      expect(await found('先锋岗')).toEqual([old.id]);
    }
  });

  it('with another text is found at once, and the old clip by its own words', async () => {
    await indexStep(store, howeverFew);
    const again = await clipOf({ text: `${bodies.first}另有两项。` });
    await keepExtraction(store, again, old.id, [], later);
    expect(await found('另有两项')).toEqual([again.id]);
    expect(await found('先锋岗')).toEqual([old.id, again.id].toSorted());
  });

  it('is refused when the clip is gone, and nothing is written', async () => {
    const again = await clipOf({ text: bodies.second });
    await expect(keepExtraction(store, again, 'gone', [], later)).rejects.toThrow(/not in the library/);
    expect(await readClip(store, again.id)).toBeUndefined();
  });
});
