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

/** What a backup has of one clip's personal part. */
export interface PersonalOfClip {
  readonly clipId: string;
  readonly personal: readonly PersonalLine[];
}

/**
 * Merges what a backup has of the personal parts of several clips, none of them twice; inside a transaction over the
 * annotations. Gives what stood before, clip by clip.
 */
export async function mergePersonal(
  store: Store,
  clips: readonly PersonalOfClip[],
): Promise<readonly (readonly BeforeMerge[])[]> {
  const standing = await store.annotations
    .where('clipId')
    .anyOf(clips.map(({ clipId }) => clipId))
    .toArray();
  const rows: AnnotationRow[] = [];
  const before = clips.map(({ clipId, personal }) => {
    const stood = standing.filter((row) => row.clipId === clipId);
    return newerFields(stood, personal).map(({ field, value, at }): BeforeMerge => {
      rows.push(annotation(clipId, field, value, at));
      return {
        kind: 'merged',
        before: { clipId, field, row: stood.find((row) => row.field === field) ?? null },
        at,
      };
    });
  });
  await store.annotations.bulkPut(rows);
  return before;
}
