import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readClip } from '../../lib/store/clips';
import { allItems } from '../unit/store/all-items';
import { judgementOf } from '../../lib/store/feedback';
import { readSnapshot } from '../../lib/store/snapshots';
import { restore } from '../unit/backup/libraries';
import { freshStore } from '../unit/store/samples';

const files = readdirSync(import.meta.dirname).filter((name) => /^backup-v\d+\.zip$/.test(name));

it('there is a backup of the first version', () => {
  expect(files).toContain('backup-v1.zip');
});

describe.each(files)('%s', (file) => {
  it('is restored into the store of today', async () => {
    const store = freshStore();
    await restore(store, new Blob([new Uint8Array(readFileSync(resolve(import.meta.dirname, file)))]));
    const all = await allItems(store);
    expect(all.map(({ kind, revision }) => [kind, revision])).toEqual([
      ['selection', 1],
      ['page', 2],
      ['page', 1],
    ]);
    const first = all[2];
    expect(first?.personal).toMatchObject({
      title: '抓早抓细的做法',
      tags: ['防疫', '基层'],
      note: '可与云岭镇比较',
    });
    // The first version knew no highlights.
    const notes = file === 'backup-v1.zip' ? [] : ['数目'];
    expect(first?.personal.highlights.map(({ note }) => note)).toEqual(notes);
    expect(all[0]?.personal.trashedAt).toBe('2026-02-22T08:00:00.000Z');
    expect(await readSnapshot(store, first?.id ?? '')).toContain('清源县');
    const read = await readClip(store, first?.id ?? '');
    expect(read?.clip.mends.map(({ name }) => name)).toContain('pinyin-annotation');
    expect(await judgementOf(store, 'https://news.linjiang.example/1')).toBe('not-this-kind');
  });
});
