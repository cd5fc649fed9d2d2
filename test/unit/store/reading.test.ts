import { beforeEach, describe, expect, it } from 'vitest';
import { highlightColours, type Highlight } from '../../../lib/report';
import { readClip, saveClip } from '../../../lib/store/clips';
import { changeHighlight, putHighlight, removeHighlight } from '../../../lib/store/highlights';
import { readPlace, rememberPlace } from '../../../lib/store/places';
import type { Store } from '../../../lib/store/store';
import { deleteForGood } from '../../../lib/store/trash';
import { freshStore, noExtras, sampleClip } from './samples';

const at = '2026-11-28T10:00:00.000Z';
const later = '2026-11-28T10:05:00.000Z';

let store: Store;
let clipId: string;
beforeEach(async () => {
  store = freshStore();
  const clip = await sampleClip();
  await saveClip(store, clip, noExtras);
  clipId = clip.id;
});

function highlight(id: string): Highlight {
  const quote = { exact: '逐户走访', prefix: '组织干部', suffix: '，' };
  return { id, quote, colour: 'yellow', note: '', at };
}

async function kept(): Promise<readonly Highlight[]> {
  return (await readClip(store, clipId))?.item.personal.highlights ?? [];
}

describe('highlights', () => {
  it('are added, changed by id and removed', async () => {
    await putHighlight(store, clipId, highlight('a'), at);
    await putHighlight(store, clipId, highlight('b'), at);
    await changeHighlight(store, clipId, 'a', { colour: 'pink' }, later);
    await changeHighlight(store, clipId, 'a', { note: '对照' }, later);
    expect(await kept()).toEqual([
      { ...highlight('a'), colour: 'pink', note: '对照', at: later },
      highlight('b'),
    ]);
    await removeHighlight(store, clipId, 'a', later);
    await removeHighlight(store, clipId, 'a', later);
    expect(await kept()).toEqual([highlight('b')]);
  });

  it('changed at the same time all stand', async () => {
    await Promise.all(highlightColours.map((colour) => putHighlight(store, clipId, highlight(colour), at)));
    expect((await kept()).map(({ id }) => id).sort()).toEqual([...highlightColours].sort());
  });
});

describe('the place in a clip', () => {
  it('is remembered, forgotten at the top, and goes with the clip', async () => {
    expect(await readPlace(store, clipId)).toBeNull();
    await rememberPlace(store, clipId, { block: 3, share: 0.25 }, at);
    expect(await readPlace(store, clipId)).toMatchObject({ block: 3, share: 0.25 });
    await rememberPlace(store, clipId, null, later);
    expect(await readPlace(store, clipId)).toBeNull();
    await rememberPlace(store, clipId, { block: 1, share: 0 }, later);
    await deleteForGood(store, [clipId]);
    expect(await store.places.count()).toBe(0);
  });
});
