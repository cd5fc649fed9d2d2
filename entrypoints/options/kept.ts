import { browser } from 'wxt/browser';
import { outsideNote } from '../../lib/browser/outside-note';
import { lastBackup } from '../../lib/store/backup-reminder';
import { storageState } from '../../lib/store/quota';
import type { FeedbackRow } from '../../lib/store/rows';
import type { Store } from '../../lib/store/store';
import type { JudgementCount, KeptState } from '../../ui/options/kept-state';

/** Counts what lies in the store. */
export async function countKept(store: Store): Promise<KeptState> {
  const [all, seeds, snapshots, room, note, backup] = await Promise.all([
    store.clips.count(),
    store.clips.where('kind').equals('seed').count(),
    store.snapshots.count(),
    storageState(),
    outsideNote.read(),
    lastBackup(store),
  ]);
  return {
    clips: all - seeds,
    seeds,
    snapshots,
    ...room,
    lostAt: note?.lostAt ?? null,
    lastBackup: backup,
    version: browser.runtime.getManifest().version,
  };
}

/** How often each judgement was given. */
export async function countJudgements(store: Store): Promise<JudgementCount> {
  const judgements = await store.feedback.toArray();
  const notThisKind = judgements.filter((row) => row.judgement === 'not-this-kind').length;
  return { notThisKind, thisKind: judgements.length - notThisKind };
}

/** Forgets all judgements; gives them, so that they can be put back. */
export async function forgetJudgements(store: Store): Promise<readonly FeedbackRow[]> {
  return store.transaction('rw', store.feedback, async () => {
    const rows = await store.feedback.toArray();
    await store.feedback.clear();
    return rows;
  });
}

/** Puts forgotten judgements back. */
export async function restoreJudgements(store: Store, rows: readonly FeedbackRow[]): Promise<void> {
  await store.feedback.bulkPut([...rows]);
}
