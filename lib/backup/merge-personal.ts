import { annotation } from '../store/annotations';
import type { AnnotationRow } from '../store/rows';
import type { Store } from '../store/store';
import type { BeforeMerge } from '../store/task-rows';
import type { PersonalLine } from './lines';

/** The fields of a backup that are newer than what stands, and so take its place: each field for itself. */
export function newerFields(
  standing: readonly AnnotationRow[],
  incoming: readonly PersonalLine[],
): readonly PersonalLine[] {
  return incoming.filter(({ field, at }) => {
    const row = standing.find((other) => other.field === field);
    return row === undefined || at > row.at;
  });
}

/** Merges what a backup has of one clip's personal part; inside a transaction over the annotations. */
export async function mergePersonal(
  store: Store,
  clipId: string,
  incoming: readonly PersonalLine[],
): Promise<readonly BeforeMerge[]> {
  const standing = await store.annotations.where('clipId').equals(clipId).toArray();
  const newer = newerFields(standing, incoming);
  await store.annotations.bulkPut(newer.map(({ field, value, at }) => annotation(clipId, field, value, at)));
  return newer.map(({ field, at }) => {
    const row = standing.find((other) => other.field === field) ?? null;
    return { kind: 'merged', before: { clipId, field, row }, at };
  });
}
