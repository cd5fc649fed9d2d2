import { describe, expect, it } from 'vitest';
import type { ClipLine } from '../../../lib/backup/lines';
import { restoredRows } from '../../../lib/backup/restored-rows';
import { storeContents } from '../../../lib/backup/store-contents';
import { writeClips } from '../../../lib/backup/write-clips';
import { saveClip } from '../../../lib/store/clips';
import { takenBackTables } from '../../../lib/store/take-back';
import { allItems } from '../store/all-items';
import { freshStore, noExtras, sampleClip } from '../store/samples';

/** The line of a backup for a library of one clip. */
async function onlyLine(): Promise<ClipLine> {
  const store = freshStore();
  await saveClip(store, await sampleClip(), noExtras);
  const { clips } = storeContents(store, { withSnapshots: false, settings: {} });
  for await (const line of clips) return line;
  throw new Error('The backup has no clip.');
}

describe('clips of a backup', () => {
  it('of which one comes twice are written once, with the newer of its notes', async () => {
    const line = await onlyLine();
    const withNote = (value: string, at: string): ClipLine => ({
      ...line,
      personal: [{ field: 'note', value, at }],
    });
    const lines = [withNote('旧', '2026-01-01'), withNote('新', '2026-02-01'), withNote('旧', '2026-01-01')];
    const ready = lines.map((one) => ({ line: one, rows: restoredRows(one) }));
    const store = freshStore();
    const before = await store.transaction('rw', [...takenBackTables(store)], async () =>
      writeClips(store, ready),
    );
    expect(before.map((stood) => stood.map(({ kind }) => kind))).toEqual([['made'], ['merged'], []]);
    expect((await allItems(store)).map(({ personal }) => personal.note)).toEqual(['新']);
  });
});
