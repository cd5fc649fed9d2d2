import { compareTexts } from '../../lib/compare';
import { judgeShare } from '../../lib/similar';
import { readClip } from '../../lib/store/clips';
import { clusterOf, type ClusterMember } from '../../lib/store/cluster';
import type { ReprintRow } from '../../lib/store/reprint-rows';
import { revisionsOf } from '../../lib/store/revisions';
import type { ClipItem, StoredClip } from '../../lib/store/rows';
import type { Store } from '../../lib/store/store';
import type { VisitRow } from '../../lib/store/visit-rows';
import { visitOf } from '../../lib/store/visits';
import { mostCompared, type ShownContrast } from '../../ui/compare/comparison';
import type { ShownMember, ShownRevision, ShownVisit, Versions } from '../../ui/versions/versions';
import { writeComparison } from './address';
import { comparedText, fieldDifferences } from './comparison';

/** So many revisions and members are compared in words; the rest are only named. */
const mostContrasts = 20;

/** What the library knows of how else a clip's text stands: on its page, before, and elsewhere. */
export async function versionsOf(store: Store, clipId: string): Promise<Versions> {
  const revisions = await revisionsOf(store, clipId);
  const { members, reprints } = await clusterOf(store, clipId);
  const same = members.filter(({ says }) => says === 'same-text');
  const sharing = members.filter(({ says }) => says !== 'same-text');
  const own = members.find(({ item }) => item.id === clipId)?.item;
  const texts = await readTexts(store, [...revisions, ...same.map(({ item }) => item)]);
  const ids = same.map(({ item }) => item.id);
  const shown = (member: ClusterMember, earliest: StoredClip | undefined): ShownMember =>
    shownMember(member, clipId, contrast(earliest, texts.get(member.item.id)), reprints);
  const earliest = same[0] === undefined ? undefined : texts.get(same[0].item.id);
  return {
    visit: shownVisit(await visitOf(store, own?.pageKey ?? null)),
    revisions: revisions.map((item, index) => shownRevision(item, revisions[index + 1], texts)),
    same: same.map((member) => shown(member, earliest)),
    sharing: sharing.map((member) => shown(member, undefined)),
    compareAll: ids.length > 2 ? writeComparison(ids.slice(0, mostCompared)) : null,
  };
}

async function readTexts(store: Store, items: readonly ClipItem[]): Promise<ReadonlyMap<string, StoredClip>> {
  const ids = [...new Set(items.map(({ id }) => id))].slice(0, mostContrasts);
  const read = await Promise.all(ids.map((id) => readClip(store, id)));
  return new Map(read.flatMap((stored) => (stored === undefined ? [] : [[stored.item.id, stored]])));
}

/** What a text cut and added of another; null for the same clip, and where one of them was not read. */
function contrast(before: StoredClip | undefined, after: StoredClip | undefined): ShownContrast | null {
  if (before === undefined || after === undefined || before === after) return null;
  const words = [before, after].map((stored) => comparedText(stored).paragraphs);
  return compareTexts(words, 'words').contrasts[1] ?? null;
}

function shownRevision(
  item: ClipItem,
  before: ClipItem | undefined,
  texts: ReadonlyMap<string, StoredClip>,
): ShownRevision {
  const [older, newer] = [before === undefined ? undefined : texts.get(before.id), texts.get(item.id)];
  return {
    entry: item,
    contrast: contrast(older, newer),
    fields:
      older === undefined || newer === undefined
        ? []
        : fieldDifferences([older, newer], 'everything').map(({ field }) => field),
    compare: before === undefined ? null : writeComparison([before.id, item.id]),
  };
}

function shownMember(
  { item, share }: ClusterMember,
  openId: string,
  contrasted: ShownContrast | null,
  reprints: readonly ReprintRow[],
): ShownMember {
  return {
    entry: item,
    isOpen: item.id === openId,
    share: { value: share, says: judgeShare(share) },
    contrast: contrasted,
    reprints: reprints.filter(({ clipId }) => clipId === item.id),
    compare: item.id === openId ? null : writeComparison([openId, item.id]),
  };
}

function shownVisit(visit: VisitRow | null): ShownVisit | null {
  if (visit === null) return null;
  const { seen, at, since } = visit;
  const movedTo = seen.state === 'moved' ? seen.to : null;
  return { state: seen.state === 'gone' ? seen.why : seen.state, movedTo, at, since };
}
