import type { AlsoKept } from '../report';
import { judgeShare, type ShareJudgement } from '../similar';
import { sharesWith } from './alike-texts';
import { itemsOf, trashedIds } from './annotations';
import { fromElsewhere } from './elsewhere';
import type { ReprintRow } from './reprint-rows';
import type { ClipItem } from './rows';
import type { Store } from './store';

/** A kept text, clip or seed, that has much in common with another. */
export interface ClusterMember {
  readonly item: ClipItem;
  /** Of the shorter text, 0 to 1; 1 for the clip itself. */
  readonly share: number;
  readonly says: Exclude<ShareJudgement, 'different'>;
}

/** Where a text is printed, as far as the library knows. */
export interface Cluster {
  /** The clip itself among them; the earliest published first, those without a date last. */
  readonly members: readonly ClusterMember[];
  /** Pages with the very text of a member. */
  readonly reprints: readonly ReprintRow[];
}

/**
 * The texts from elsewhere that are the same as a clip's, or share passages with it, in whatever script. Of a page
 * with several revisions the newest counts; the clip's own page is its revisions' affair. The trash does not count.
 */
export function clusterOf(store: Store, clipId: string): Promise<Cluster> {
  const tables = [store.clips, store.annotations, store.prints, store.reprints];
  return store.transaction('r', tables, async () => {
    const own = await store.clips.get(clipId);
    if (own === undefined) return { members: [], reprints: [] };
    const equal = await store.clips.where('textHash').equals(own.textHash).primaryKeys();
    const others = equal.filter((id) => id !== clipId).map((id) => [id, 1] as const);
    const shares = new Map([...(await sharesWith(store, own)), ...others]);
    const trashed = await trashedIds(store);
    const rows = (await store.clips.bulkGet([...shares.keys()])).filter((row) => row !== undefined);
    const kept = rows.filter((row) => !trashed.has(row.id));
    const items = await itemsOf(store, [own, ...fromElsewhere(own, kept)]);
    const members = items.map((item): ClusterMember => {
      const share = shares.get(item.id) ?? 1;
      return { item, share, says: judgeShare(share) === 'same-text' ? 'same-text' : 'shares-passages' };
    });
    const ids = members.flatMap(({ item, says }) => (says === 'same-text' ? [item.id] : []));
    return {
      members: members.toSorted((one, other) => compareDates(one.item.publishedAt, other.item.publishedAt)),
      reprints: await store.reprints.where('clipId').anyOf(ids).toArray(),
    };
  });
}

/** The earliest of the other texts that are the same as a clip's; null when there is none. */
export async function alsoKept(store: Store, clipId: string): Promise<AlsoKept | null> {
  const { members } = await clusterOf(store, clipId);
  const others = members.filter(({ item, says }) => item.id !== clipId && says === 'same-text');
  const [earliest] = others;
  if (earliest === undefined) return null;
  const { id, title, firstClause, source, issuer, siteName, publishedAt, personal } = earliest.item;
  return {
    clipId: id,
    title: personal.title || title || firstClause,
    from: source ?? issuer ?? siteName,
    publishedAt,
    count: others.length,
  };
}

/** Earlier dates first, whatever their precision; an unknown one last. */
export function compareDates(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}
