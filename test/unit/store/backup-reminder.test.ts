import { describe, expect, it } from 'vitest';
import { backupDue, lastBackup, noteBackup, remindLater } from '../../../lib/store/backup-reminder';
import { saveClip } from '../../../lib/store/clips';
import type { Store } from '../../../lib/store/store';
import { freshStore, noExtras, sampleClip } from './samples';

const at = (date: string) => Date.parse(`${date}T08:00:00.000Z`);

async function withOwnClip(clippedAt: string): Promise<Store> {
  const store = freshStore();
  await saveClip(store, await sampleClip({ clippedAt }), noExtras);
  return store;
}

describe('a backup', () => {
  it('is due a month, or a week, after the first clip of one’s own', async () => {
    const store = await withOwnClip('2026-03-01T08:00:00.000Z');
    expect(await backupDue(store, 'weekly', at('2026-03-07'))).toBeNull();
    expect(await backupDue(store, 'weekly', at('2026-03-08'))).toEqual({ lastBackup: null });
    expect(await backupDue(store, 'monthly', at('2026-03-30'))).toBeNull();
    expect(await backupDue(store, 'monthly', at('2026-03-31'))).toEqual({ lastBackup: null });
  });

  it('is never due where there is nothing of one’s own, or where nobody wants to be reminded', async () => {
    expect(await backupDue(freshStore(), 'weekly', at('2030-01-01'))).toBeNull();
    const store = await withOwnClip('2026-03-01T08:00:00.000Z');
    expect(await backupDue(store, 'never', at('2030-01-01'))).toBeNull();
  });

  it('is due again so long after the last one', async () => {
    const store = await withOwnClip('2026-03-01T08:00:00.000Z');
    await noteBackup(store, '2026-04-10T08:00:00.000Z');
    expect(await backupDue(store, 'monthly', at('2026-05-09'))).toBeNull();
    expect(await backupDue(store, 'monthly', at('2026-05-10'))).toEqual({
      lastBackup: '2026-04-10T08:00:00.000Z',
    });
  });

  it('that is older than the last one known is not the last one', async () => {
    const store = freshStore();
    await noteBackup(store, '2026-04-10T08:00:00.000Z');
    await noteBackup(store, '2025-04-10T08:00:00.000Z');
    expect(await lastBackup(store)).toBe('2026-04-10T08:00:00.000Z');
  });

  it('is not spoken of for three days to who said “later”', async () => {
    const store = await withOwnClip('2026-03-01T08:00:00.000Z');
    await remindLater(store, at('2026-04-10'));
    expect(await backupDue(store, 'monthly', at('2026-04-12'))).toBeNull();
    expect(await backupDue(store, 'monthly', at('2026-04-13'))).toEqual({ lastBackup: null });
  });
});
